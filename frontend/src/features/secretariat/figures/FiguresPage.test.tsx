import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { FigureItem } from '../../../api/figures';
import { council, entries, ids, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { FiguresPage } from './FiguresPage';

const server = mockedApi(secretariat);

const figure: FigureItem = {
  id: 'f1',
  entry_id: ids.entry,
  submission_id: ids.submission,
  member: { id: ids.member, name: 'みさき銀行協会' },
  round: { id: ids.round, name: '令和7年度', fiscal_year: 2025 },
  theme: { number: 1, name: '賃金の引上げ', theme_id: 'theme-1' },
  kind: 'INITIATIVE',
  field: 'TEXT',
  start: 18,
  end: 24,
  text: '1,250人',
  sentence: '令和6年度の来場者は延べ約1,250人以上。\n',
  sentence_start: 5,
  label: '来場者',
  value: 1250,
  unit: '人',
  qualifier: '延べ・約・以上',
  period_from: '2024-04-01',
  period_to: '2025-03-31',
  date_text: '令和6年度',
  state: 'DETECTED',
  doubts: ['YEAR_AMBIGUOUS'],
  version: 3,
};

function listed() {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/figures', ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString());
      return HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 100 } },
        results: [figure],
        next_cursor: null,
      });
    }),
  );
  return asked;
}

const open = (search = '') =>
  renderAt(
    `/councils/${council.slug}/rounds/${ids.round}/figures${search}`,
    '/councils/$slug/rounds/$round/figures',
    FiguresPage,
  );

it('asks for what the address says', async () => {
  const asked = listed();
  open('?state=DOUBTFUL&theme=2&label=申請');
  await screen.findByRole('table');
  const last = new URLSearchParams(asked.at(-1));
  expect(last.get('doubtful')).toBe('true');
  expect(last.get('theme')).toBe('2');
  expect(last.get('label')).toBe('申請');
  expect(last.get('scope')).toBe('WORKING');
});

it('shows what a number says with its sentence, its doubt and a way to its place', async () => {
  listed();
  open();
  const row = within(await screen.findByRole('row', { name: /来場者/ }));
  expect(row.getByText('延べ約1,250人以上')).toBeTruthy();
  expect(row.getByText('令和6年4月1日から令和7年3月31日まで')).toBeTruthy();
  expect(row.getByText('年が二通りに読めます')).toBeTruthy();
  expect(row.getByText('1,250人', { selector: 'mark' })).toBeTruthy();
  expect(row.getByRole('link').getAttribute('href')).toBe(
    `/submissions/${ids.submission}/1/initiative#entry-${ids.entry}:text:18-24`,
  );
});

it('corrects on the version that was shown', async () => {
  listed();
  let sent: Record<string, unknown> = {};
  let match: string | null = null;
  server.use(
    http.put('*/api/v1/figures/f1', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      match = request.headers.get('If-Match');
      return HttpResponse.json({ ...figure, state: 'CONFIRMED' });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^訂正/ }));
  const dialog = within(screen.getByRole('dialog'));
  const label = dialog.getByLabelText('何の数か');
  await userEvent.clear(label);
  await userEvent.type(label, '参加者');
  await userEvent.click(dialog.getByRole('button', { name: '訂正して確認済みにする' }));
  await expect.poll(() => sent.label).toBe('参加者');
  expect(match).toBe('"3"');
  expect(sent).toMatchObject({
    state: 'CONFIRMED',
    value: 1250,
    unit: '人',
    as_of: null,
    date_text: '令和6年度',
  });
});

it('corrects the programme, and says so when a name is typed that is none', async () => {
  listed();
  let sent: Record<string, unknown> | undefined;
  server.use(
    http.get('*/api/v1/programs', () =>
      HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 20 } },
        results: [{ id: 'p1', name: '業務改善助成金', kind: 'SUPPORT_PROGRAM' }],
        next_cursor: null,
      }),
    ),
    http.put('*/api/v1/figures/f1', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json({ ...figure, state: 'CONFIRMED' });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^訂正/ }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByRole('combobox', { name: /^支援策・支援機関/ }), '業務');
  await userEvent.click(dialog.getByRole('button', { name: '訂正して確認済みにする' }));
  expect(dialog.getByText(/候補から一つ選ぶか/)).toBeTruthy();
  expect(sent).toBeUndefined();
  await userEvent.type(dialog.getByRole('combobox', { name: /^支援策・支援機関/ }), '{ArrowDown}');
  await dialog.findByRole('option', { name: /業務改善助成金/ });
  await userEvent.keyboard('{Enter}');
  await userEvent.click(dialog.getByRole('button', { name: '訂正して確認済みにする' }));
  await expect.poll(() => sent?.program_id).toBe('p1');
});

it('adds a number that nobody read, with the keyboard', async () => {
  listed();
  let sent: Record<string, unknown> = {};
  const entry = { ...entries[0], text: '会場は半数が10～30人だった。' };
  server.use(
    http.get('*/api/v1/entries', () =>
      HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 100 } },
        results: [entry],
        next_cursor: null,
      }),
    ),
    http.post('*/api/v1/entries/:entry/figures', async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json({ ...figure, state: 'MANUAL' }, { status: 201 });
    }),
  );
  open(`?member=${ids.member}`);
  await userEvent.click(await screen.findByRole('button', { name: /^読み取られていない数を登録/ }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '登録する' }));
  expect(dialog.getByText(/先に文章の中の言葉を選んでください/)).toBeTruthy();
  const area = dialog.getByRole('textbox', { name: /^記載の文章/ }) as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(9, 12);
  fireEvent.select(area);
  expect(dialog.getByText('30人')).toBeTruthy();
  await userEvent.type(dialog.getByLabelText('何の数か'), '一会場の最大');
  await userEvent.click(dialog.getByRole('button', { name: '登録する' }));
  await expect
    .poll(() => sent)
    .toMatchObject({
      field: 'TEXT',
      start: 9,
      end: 12,
      text: '30人',
      value: 30,
      unit: '人',
      label: '一会場の最大',
    });
});

it('decides about several at once', async () => {
  listed();
  let sent: unknown;
  server.use(
    http.post('*/api/v1/rounds/:round/figures/decide', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ count: 1 });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('checkbox', { name: '表示中のすべてを選ぶ' }));
  await userEvent.click(screen.getByRole('button', { name: '選んだ1件を確認済みにする' }));
  await expect.poll(() => sent).toEqual({ figures: ['f1'], state: 'CONFIRMED' });
});
