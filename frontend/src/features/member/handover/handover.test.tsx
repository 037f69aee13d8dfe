import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { editor, ids, submission } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { HomePage } from '../HomePage';
import { inOrder } from './HandOvers';

const server = mockedApi(editor);
const asked = {
  id: 'h1',
  submission_id: ids.submission,
  round_name: '令和7年度の調査',
  member_name: 'みさき県',
  theme: 2,
  department: '商工課',
  assignee_name: '記入 花子',
  assignee_has_account: true,
  mine: true,
  answerable: true,
  due_on: '2025-11-20',
  note: '件数を確かめてください。',
  state: 'ASKED' as const,
  answer_note: null,
  answered_at: null,
  answered_by_name: null,
  asked_at: '2025-11-10T09:00:00+09:00',
  asked_by_name: '取りまとめ 良子',
  version: 0,
};
const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });

it('shows nothing of hand-overs where nobody was asked', async () => {
  renderAt('/my', '/my', HomePage);
  await screen.findByRole('table');
  expect(screen.queryByText('あなたへの依頼')).toBeNull();
  expect(screen.queryByText(/分けて書いてもらう/)).toBeNull();
});

it('lets a colleague answer what was asked', async () => {
  let sent: unknown;
  server.use(
    http.get('*/api/v1/hand_overs', () => page([asked])),
    http.post('*/api/v1/submissions/:id/hand_overs/:hand_over/answer', async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()];
      return HttpResponse.json({ ...asked, state: 'NOT_CONCERNED', version: 1 });
    }),
  );
  renderAt('/my', '/my', HomePage);
  await screen.findByRole('heading', { name: 'あなたへの依頼' });
  expect(screen.getByText('件数を確かめてください。')).toBeTruthy();
  expect(screen.getByRole('link', { name: /みさき県/ }).getAttribute('href')).toBe(
    `/submissions/${submission.id}`,
  );
  await userEvent.click(screen.getByRole('button', { name: /該当なしにする/ }));
  await expect.poll(() => sent).toEqual(['"0"', { state: 'NOT_CONCERNED', note: null }]);
});

it('puts first who has not answered, the most urgent on top', () => {
  const list = [
    { ...asked, id: 'answered', state: 'ANSWERED' as const, due_on: null },
    { ...asked, id: 'later', due_on: '2025-12-01' },
    { ...asked, id: 'whenever', due_on: null },
    { ...asked, id: 'soon', due_on: '2025-11-15' },
  ];
  expect(inOrder(list).map(({ id }) => id)).toEqual(['soon', 'later', 'whenever', 'answered']);
});
