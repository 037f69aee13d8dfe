import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem, Unreachable } from '../api/problem';
import { en } from '../i18n/en';
import { ja } from '../i18n/ja';
import { allowed, blocked } from '../testing/fixtures';
import { reasonOf } from './actions';
import { Button } from './Button';
import { DateField } from './DateField';
import { Dialog } from './Dialog';
import { ErrorSummary } from './ErrorSummary';
import { TextField } from './Field';
import { problemText } from './ProblemNotice';

describe('a button that cannot be used', () => {
  it('stays reachable, says why, and does nothing', async () => {
    const click = vi.fn();
    render(
      <Button reason="期限を過ぎています。" onClick={click}>
        提出する
      </Button>,
    );
    await userEvent.tab();
    const button = screen.getByRole('button', { name: '提出する', description: '期限を過ぎています。' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(click).not.toHaveBeenCalled();
  });
});

describe('a dialog', () => {
  const open = (children: ReactNode) =>
    render(
      <Dialog title="提出しますか" onClose={() => {}} actions={<button type="button">提出する</button>}>
        {children}
      </Dialog>,
    );

  it('begins at its title where there is nothing to fill in', () => {
    open(<p>提出すると、事務局が確認を始めます。</p>);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '提出しますか' }));
  });

  it('leaves the focus to the browser, which takes the first field, where there is one', () => {
    open(<TextField label="理由" />);
    expect(document.activeElement).not.toBe(screen.getByRole('heading', { name: '提出しますか' }));
  });
});

describe('an action of the server', () => {
  it('gives no reason when allowed, its own words when blocked, and a plain one when not offered', () => {
    const actions = [allowed('accept'), blocked('submit', 'due_passed', '期限を過ぎています。')];
    expect(reasonOf(actions, 'accept', ja)).toBeUndefined();
    expect(reasonOf(actions, 'submit', ja)).toBe('期限を過ぎています。');
    expect(reasonOf(actions, 'reopen', ja)).toBe(ja.common.notOffered);
  });

  it('shows the code of a blocker that came without words', () => {
    expect(reasonOf([blocked('submit', 'new_code', '')], 'submit', en)).toBe('new_code');
  });
});

describe('a problem', () => {
  it('is told in our words for a known code, in the server’s for any other', () => {
    expect(problemText(ja, new ApiProblem(503, {}))).toBe(ja.problems.byCode.http_503);
    expect(problemText(ja, new ApiProblem(409, { code: 'x', detail: '理由' }))).toBe('理由');
    expect(problemText(ja, new Unreachable(null))).toBe(ja.problems.unreachable);
    expect(problemText(ja, new TypeError('x'))).toBe(ja.problems.unexpected);
  });
});

describe('a form', () => {
  it('ties label, help and error to the field', () => {
    render(<TextField label="名称" support="正式な名称" error="入力してください。" required />);
    const field = screen.getByRole('textbox', {
      name: /名称/,
      description: /正式な名称 .*入力してください。/,
    });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-required')).toBe('true');
  });

  it('says a chosen day in the years of the era, and nothing of half a year', async () => {
    render(<DateField label="提出期限" defaultValue="2025-11-28" />);
    const field = screen.getByLabelText<HTMLInputElement>('提出期限');
    expect(screen.getByText('令和7年11月28日').id).toBe(field.getAttribute('aria-describedby'));
    fireEvent.change(field, { target: { value: '0002-11-28' } });
    expect(screen.queryByText(/年11月28日/)).toBeNull();
    fireEvent.change(field, { target: { value: '2019-05-01' } });
    expect(screen.getByText('令和元年5月1日')).toBeTruthy();
  });

  it('lists what is wrong at the top, linked and focused', () => {
    render(<ErrorSummary items={[{ text: '年度を入力してください。', field: 'fiscal_year' }]} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('link').getAttribute('href')).toBe('#fiscal_year');
  });
});
