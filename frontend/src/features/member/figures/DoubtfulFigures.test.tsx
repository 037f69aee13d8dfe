import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { FigureSaying } from '../../../api/figures';
import type { Entry } from '../../../api/types';
import { editor, entries } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { EntryFigures } from './DoubtfulFigures';

const server = mockedApi(editor);

const saying = (as_of: string): FigureSaying => ({
  label: '支給',
  value: 17,
  unit: '件',
  qualifier: null,
  period_from: null,
  period_to: null,
  as_of,
  date_text: '11月末時点',
  scope: null,
  program_id: null,
  call: null,
  source: null,
});
const figure = {
  id: 'f1',
  field: 'TEXT' as const,
  start: 3,
  end: 6,
  text: '17件',
  label: '支給',
  value: 17,
  unit: '件',
  as_of: '2024-11-30',
  state: 'DETECTED' as const,
  doubts: ['YEAR_AMBIGUOUS' as const],
  version: 1,
};
const entry = { ...entries[0], text: '支給は17件（11月末時点）。次の文。', figures: [figure] } as Entry;

it('offers the readings of a doubtful number, and one click takes one', async () => {
  let sent: unknown;
  server.use(
    http.get('*/api/v1/entries/:entry/figures', () =>
      HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 1000 } },
        results: [{ figure, choices: [saying('2024-11-30'), saying('2025-11-30')] }],
        next_cursor: null,
      }),
    ),
    http.put('*/api/v1/figures/f1', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...figure, state: 'CONFIRMED', doubts: [] });
    }),
  );
  renderAt('/', '/', () => <EntryFigures entry={entry} etag={entry.etag} texts={entry} />);
  await userEvent.click(await screen.findByText('数値の読み取り（1件）'));
  expect(screen.getByText('支給は17件（11月末時点）。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '支給 17件 令和7年11月30日時点です' }));
  await expect.poll(() => sent).toMatchObject({ state: 'CONFIRMED', as_of: '2025-11-30' });
});

it('shows nothing where nothing is doubtful', () => {
  const clear = { ...entry, figures: [{ ...figure, doubts: [] }] } as Entry;
  renderAt('/', '/', () => <EntryFigures entry={clear} etag={clear.etag} texts={clear} />);
  expect(screen.queryByText(/数値の読み取り/)).toBeNull();
});
