import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { allowed, blocked, editor, ids, secretariat, submission } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { SubmissionPage } from '../SubmissionPage';

const one = (body: object) => HttpResponse.json(body, { headers: { ETag: '"4"' } });
const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });
const open = () => renderAt(`/submissions/${ids.submission}`, '/submissions/$id', SubmissionPage);
const note = {
  id: 'n1',
  submission_id: ids.submission,
  channel: 'PHONE',
  received_on: '2025-11-03',
  reason: '電話で依頼があったため',
  source: null,
  noted_at: '2025-11-04T09:00:00+09:00',
  noted_by_name: '事務 一郎',
};

describe('for the secretariat', () => {
  const server = mockedApi(secretariat);

  it('asks why before it lets somebody write for the member', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/v1/submissions/:id', () =>
        one({
          ...submission,
          actions: [
            blocked('edit_on_behalf', 'on_behalf_unexplained', '理由を記録してください。'),
            allowed('explain_on_behalf'),
          ],
        }),
      ),
      http.post('*/api/v1/submissions/:id/on_behalf_notes', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(note, { status: 201 });
      }),
    );
    open();
    const button = await screen.findByRole('button', { name: /理由を記録して代理入力を始める/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.selectOptions(screen.getByLabelText('回答の受け取り方'), 'PHONE');
    await userEvent.type(screen.getByRole('textbox', { name: /^理由/ }), '電話のため');
    await userEvent.click(screen.getByRole('button', { name: /理由を記録して代理入力を始める/ }));
    await waitFor(() =>
      expect(sent).toMatchObject({ channel: 'PHONE', received_on: null, reason: '電話のため', source: null }),
    );
  });
});

describe('for the member', () => {
  const server = mockedApi(editor);

  it('says why the secretariat writes, and what was said and corrected', async () => {
    server.use(
      http.get('*/api/v1/submissions/:id', () => one({ ...submission, on_behalf_reason: note.reason })),
      http.get('*/api/v1/submissions/:id/on_behalf_notes', () => page([note])),
      http.get('*/api/v1/submissions/:id/comments', () =>
        page([{ id: 'c1', theme: 1, kind: 'INITIATIVE', resolved: false, answers: [] }]),
      ),
      http.get('*/api/v1/submissions/:id/minor_corrections', () =>
        page([
          { id: 'm1', state: 'OPEN' },
          { id: 'm2', state: 'CHECKED' },
        ]),
      ),
    );
    open();
    expect(await screen.findByText('事務局が代理入力をしています')).toBeTruthy();
    expect(screen.getAllByText('電話で依頼があったため').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /代理入力を始める/ })).toBeNull();
    const said = await screen.findByRole('link', { name: 'テーマ1 ①' });
    expect(said.getAttribute('href')).toBe(`/submissions/${ids.submission}/1/initiative`);
    expect(
      await screen.findByRole('link', { name: '事務局が直したところを確認する（未確認1件）' }),
    ).toBeTruthy();
  });
});
