import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { cells, editor, ids, submission } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { CheckPage } from './CheckPage';

const server = mockedApi(editor);
const open = () => renderAt(`/submissions/${ids.submission}/check`, '/submissions/$id/check', CheckPage);

function found(...warnings: object[]) {
  server.use(
    http.get('*/api/v1/submissions/:id/checks', () =>
      HttpResponse.json({ submission_id: ids.submission, count: warnings.length, warnings }),
    ),
  );
}

it('says once what is said of several cells, and links each', async () => {
  const empty = { code: 'cell_empty', message: 'この欄は未記入です。', kind: 'CHALLENGE' };
  found({ ...empty, theme: 1 }, { ...empty, theme: 4 });
  open();
  expect(await screen.findByRole('heading', { name: '未記入の欄（2件）' })).toBeTruthy();
  expect(screen.getAllByText('この欄は未記入です。')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'テーマ4 ②' }).getAttribute('href')).toBe(
    `/submissions/${ids.submission}/4/challenge`,
  );
});

it('links a doubt about an entry to its characters', async () => {
  found({
    code: 'figure_without_date',
    message: '数字（3回）がいつのものか、書かれていません。',
    theme: 1,
    kind: 'INITIATIVE',
    entry_id: ids.entry,
    entry_number: 2,
    field: 'TEXT',
    start: 4,
    end: 6,
  });
  open();
  const link = await screen.findByRole('link', { name: 'テーマ1 ① 記載事項2' });
  expect(link.getAttribute('href')).toBe(
    `/submissions/${ids.submission}/1/initiative#entry-${ids.entry}:text:4-6`,
  );
});

it('shows a sort of doubt that it does not know', async () => {
  found({ code: 'new_doubt', message: '新しい種類の注意です。' });
  open();
  expect(await screen.findByText('新しい種類の注意です。')).toBeTruthy();
});

it('has a way to change every cell in the printed row', async () => {
  open();
  const links = await screen.findAllByRole('link', { name: 'テーマ1 ①を変更' });
  expect(links[0]?.getAttribute('href')).toBe(`/submissions/${ids.submission}/1/initiative`);
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('link')).toHaveLength(cells.length);
});

it('sends the day of the member’s own approval along', async () => {
  const submit = { name: 'submit', allowed: true, blockers: [], warnings: [] };
  const answer = (body: object) => HttpResponse.json(body, { headers: { ETag: '"4"' } });
  let sent: unknown;
  server.use(
    http.get('*/api/v1/submissions/:id', () => answer({ ...submission, actions: [submit] })),
    http.post('*/api/v1/submissions/:id/submit', async ({ request }) => {
      sent = await request.json();
      return answer({ ...submission, state: 'SUBMITTED' });
    }),
  );
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '提出する' }));
  await user.type(screen.getByLabelText('決裁日'), '2025-11-20');
  await user.type(screen.getByLabelText('決裁の備考'), '労第12号');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '提出する' }));
  await expect.poll(() => sent).toEqual({ decided_on: '2025-11-20', decision_note: '労第12号' });
});
