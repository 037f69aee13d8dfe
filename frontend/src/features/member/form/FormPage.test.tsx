import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { FormComparison, FormRow } from '../../../api/forms';
import { editor, ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { FormPage } from './FormPage';

const server = mockedApi(editor);
const open = () => renderAt(`/submissions/${ids.submission}/form`, '/submissions/$id/form', FormPage);

const row = (id: string, status: FormRow['status'], more: Partial<FormRow> = {}): FormRow => ({
  id,
  status,
  choice: ['UNCHANGED', 'LOCKED', 'INVALID'].includes(status) ? null : `${id}.f00`,
  theme: 1,
  kind: 'INITIATIVE',
  key: '1①-01-AAAAA',
  row: 7,
  entry_id: 'entry-1',
  matched_by: 'KEY',
  nothing_to_report: null,
  chosen: status === 'CHANGED' || status === 'ADDED',
  changed_meanwhile: false,
  fields: [{ field: 'TEXT', old: '相談会を開いた。', proposed: '相談会を三回開いた。', base: null }],
  reasons: [],
  ...more,
});

function answers(rows: FormRow[]) {
  const count = (status: string) => rows.filter((each) => each.status === status).length;
  const comparison: FormComparison = {
    submission_id: ids.submission,
    department: null,
    made_at: '2025-11-01T10:00:00+09:00',
    counts: {
      unchanged: count('UNCHANGED'),
      changed: count('CHANGED'),
      added: count('ADDED'),
      removed: count('REMOVED'),
      locked: count('LOCKED'),
      conflicts: count('CONFLICT'),
      invalid: count('INVALID'),
    },
    rows,
  };
  const applied: string[][] = [];
  server.use(
    http.post('*/api/v1/submissions/:id/form', () => HttpResponse.json(comparison)),
    http.post('*/api/v1/submissions/:id/form/apply', async ({ request }) => {
      const form = await request.formData();
      applied.push(form.getAll('row').map(String));
      return HttpResponse.json({ changed: 1, added: 0, removed: 1, declared: 0, on_behalf: false });
    }),
  );
  return applied;
}

async function upload() {
  const file = new File(['PK'], '様式.xlsx');
  await userEvent.upload(await screen.findByLabelText(/^記入した様式/), file);
  await userEvent.click(screen.getByRole('button', { name: '内容を見比べる' }));
}

describe('the Excel form', () => {
  it('offers the file', async () => {
    open();
    const link = await screen.findByRole('link', { name: '様式をダウンロード（Excel）' });
    expect(link.getAttribute('href')).toBe(`/api/v1/submissions/${ids.submission}/form.xlsx`);
  });

  it('asks for a file before it compares', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '内容を見比べる' }));
    expect(await screen.findByText(/ファイルを選んでください。/)).toBeTruthy();
  });

  it('says so when nothing changes', async () => {
    answers([row('row-7', 'UNCHANGED', { fields: [] })]);
    open();
    await upload();
    expect(await screen.findByText('変更はありません。')).toBeTruthy();
  });

  it('applies what is ticked and nothing else; removing waits for a tick', async () => {
    const applied = answers([
      row('row-7', 'CHANGED'),
      row('row-8', 'ADDED', { row: 8, entry_id: null }),
      row('entry-9', 'REMOVED', { row: null }),
      row('row-10', 'LOCKED', {
        row: 10,
        reasons: [{ code: 'cell_not_returned', message: '対象ではありません。' }],
      }),
    ]);
    open();
    await upload();
    const rows = await screen.findAllByRole('listitem');
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    expect(rows.some((item) => within(item).queryByText('対象ではありません。'))).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /8行目/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /様式にない行/ }));
    await userEvent.click(screen.getByRole('button', { name: '選んだ2件を反映する' }));
    expect(await screen.findByText('様式の内容を反映しました')).toBeTruthy();
    expect(applied).toEqual([['row-7.f00', 'entry-9.f00']]);
  });

  it('shows both texts where both sides changed, and offers to compare again when it was too late', async () => {
    answers([row('row-7', 'CONFLICT', { changed_meanwhile: true })]);
    server.use(
      http.post('*/api/v1/submissions/:id/form/apply', () =>
        HttpResponse.json(
          { status: 412, code: 'form_stale', detail: '内容が変わりました。' },
          { status: 412, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    open();
    await upload();
    expect(await screen.findByText('今の内容')).toBeTruthy();
    expect(screen.getByText('様式の内容')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'すべて選ぶ' }));
    await userEvent.click(screen.getByRole('button', { name: '選んだ1件を反映する' }));
    expect(await screen.findByRole('button', { name: 'もう一度見比べる' })).toBeTruthy();
  });
});
