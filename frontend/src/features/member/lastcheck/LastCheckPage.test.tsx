import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { editor, ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { LastCheckPage } from './LastCheckPage';

const server = mockedApi(editor);
const check = (actions: unknown[]) => ({
  id: 'check',
  edition_id: ids.edition,
  edition_number: 3,
  council_id: ids.council,
  round: { id: ids.round, name: '令和7年度' },
  due_on: '2025-11-30',
  due_at: '2025-11-30T23:59:59+09:00',
  message: '件数を確かめてください。',
  started_at: '2025-11-20T10:00:00+09:00',
  started_by: '事務局',
  superseded: false,
  counts: { no_change: 0, changes: 0, waiting: 1 },
  answers: [
    {
      member: { id: ids.member, name: '見本労働局' },
      answer: null,
      comment: '',
      answered_at: null,
      answered_by: null,
      on_behalf: false,
      kept: false,
      actions,
      version: 4,
    },
  ],
  version: 0,
});
const open = () =>
  renderAt(
    `/editions/${ids.edition}/last-check/${ids.member}`,
    '/editions/$id/last-check/$member',
    LastCheckPage,
  );

describe('the last check of a draft', () => {
  it('asks what has to change before it sends, on the answer that was read', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/editions/:id/last_check', () =>
        HttpResponse.json(check([{ name: 'answer', allowed: true, blockers: [] }])),
      ),
      http.put('*/api/v1/editions/:id/last_check/answers/:member', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(check([]).answers[0]);
      }),
    );
    open();
    const user = userEvent.setup();
    expect(await screen.findByText('件数を確かめてください。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '回答する' }));
    expect(screen.getByText('「修正なし」か「修正あり」を選んでください。')).toBeTruthy();
    await user.click(screen.getByLabelText('修正あり'));
    expect(screen.queryByText('「修正なし」か「修正あり」を選んでください。')).toBeNull();
    await user.click(screen.getByRole('button', { name: '回答する' }));
    expect(screen.getByText(/修正する箇所と内容を入力してください/)).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(screen.getByRole('textbox'), '件数は12回です。');
    expect(screen.queryByText(/修正する箇所と内容を入力してください/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '回答する' }));
    await expect.poll(() => sent).toEqual(['"4"', { answer: 'CHANGES', comment: '件数は12回です。' }]);
  });

  it('says why it is too late', async () => {
    const blockers = [
      { code: 'last_check_past_due', message: '期限を過ぎました。事務局に連絡してください。' },
    ];
    server.use(
      http.get('*/api/v1/editions/:id/last_check', () =>
        HttpResponse.json(check([{ name: 'answer', allowed: false, blockers }])),
      ),
    );
    open();
    expect(await screen.findByText('期限を過ぎました。事務局に連絡してください。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '回答する' })).toBeNull();
  });
});
