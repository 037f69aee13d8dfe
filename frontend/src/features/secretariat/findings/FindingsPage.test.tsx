import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { council, findingSummary, findings, ids, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { FindingsPage } from './FindingsPage';

const server = mockedApi(secretariat);
const open = (search = '') =>
  renderAt(
    `/councils/${council.slug}/rounds/${ids.round}/findings${search}`,
    '/councils/$slug/rounds/$round/findings',
    FindingsPage,
  );
const first = () => screen.findByText('数字（23社）がいつのものか、書かれていません。');

function asked() {
  const queries: string[] = [];
  server.use(
    http.get('*/api/v1/rounds/:id/findings', ({ request }) => {
      queries.push(new URL(request.url).searchParams.toString());
      return HttpResponse.json({
        metadata: { resultset: { count: findings.length, limit: 100 } },
        results: findings,
        next_cursor: null,
      });
    }),
  );
  return queries;
}

it('asks for the open ones unless the address says otherwise', async () => {
  const queries = asked();
  open();
  await first();
  expect(queries).toEqual(['state=OPEN&limit=100']);
});

it('asks for what the address says', async () => {
  const queries = asked();
  open(`?state=ALL&code=PLAN_PAST&theme=2&member=${ids.member}`);
  await first();
  expect(queries).toEqual([`code=PLAN_PAST&theme=2&member=${ids.member}&limit=100`]);
});

it('links every place to its characters', async () => {
  open();
  await first();
  const link = screen.getByRole('link', { name: 'みさき銀行協会 テーマ2 ② 記載事項1を開く' });
  expect(link.getAttribute('href')).toBe(
    `/submissions/${ids.submission}/2/challenge#entry-${ids.entry}:text:4-6`,
  );
});

it('leads from a spelling to its correction, with the word and the entries chosen', async () => {
  const spelling = {
    ...findings[0],
    code: 'PROGRAM_SPELLING',
    slip: { find: '職場作りセンター', replacement: '職場づくりセンター' },
  };
  server.use(
    http.get('*/api/v1/rounds/:id/findings', () =>
      HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 100 } },
        results: [spelling],
        next_cursor: null,
      }),
    ),
  );
  open();
  const link = await screen.findByRole('link', { name: /^事務局修正（軽微）で直す/ });
  const to = new URL(link.getAttribute('href') ?? '', 'http://x');
  expect(to.pathname).toBe(`/councils/${council.slug}/rounds/${ids.round}/corrections`);
  expect(Object.fromEntries(to.searchParams)).toEqual({
    find: '職場作りセンター',
    replace: '職場づくりセンター',
    entries: ids.entry,
  });
});

it('accepts one as it is, on the version that was shown', async () => {
  let sent: unknown;
  let match: string | null = null;
  server.use(
    http.put('*/api/v1/findings/:id', async ({ request }) => {
      sent = await request.json();
      match = request.headers.get('If-Match');
      return HttpResponse.json({ ...findings[0], state: 'ACCEPTED', version: 1 });
    }),
  );
  open();
  const item = (await first()).closest('li') as HTMLElement;
  const user = userEvent.setup();
  await user.click(within(item).getByRole('button', { name: 'このままでよい' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByLabelText('理由'), '概数');
  await user.click(within(dialog).getByRole('button', { name: 'このままでよい' }));
  await expect.poll(() => sent).toEqual({ state: 'ACCEPTED', note: '概数' });
  expect(match).toBe('"0"');
});

it('accepts several at once', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/rounds/:id/findings/accept_chosen', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...findingSummary, open: 0, accepted: 2 });
    }),
  );
  open();
  await first();
  const user = userEvent.setup();
  const several = screen.getByRole('button', { name: '選んだ0件をこのままでよいとする' });
  expect(several.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByLabelText('表示中の未対応をすべて選ぶ'));
  await user.click(screen.getByRole('button', { name: '選んだ2件をこのままでよいとする' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'このままでよい' }));
  await expect.poll(() => sent).toEqual({ findings: findings.map(({ id }) => id), note: '' });
});

it('begins with the first check, and says when entries were changed after the last one', async () => {
  let checks = 0;
  server.use(
    http.get('*/api/v1/rounds/:id/findings/summary', () =>
      HttpResponse.json(
        checks === 0
          ? { ...findingSummary, checked_at: null, checked_by: null, open: 0, codes: [] }
          : { ...findingSummary, changed_since: true },
      ),
    ),
    http.post('*/api/v1/rounds/:id/findings/refresh', () => {
      checks++;
      return HttpResponse.json(findingSummary);
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: '点検を始める' }));
  expect(await screen.findByText('最後の点検のあとに、記載事項が変わりました')).toBeTruthy();
  expect(screen.getByRole('button', { name: '点検し直す' })).toBeTruthy();
  expect(checks).toBe(1);
});
