import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { FigureSeries } from '../../../api/analysis';
import { ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { FiguresPage } from './FiguresPage';

const server = mockedApi(null);

const point = (fiscal_year: number, value: number, state: 'DETECTED' | 'CONFIRMED') => ({
  figure_id: `figure-${fiscal_year}`,
  edition_id: ids.edition,
  entry_id: ids.entry,
  round_name: `${fiscal_year}年度`,
  fiscal_year,
  member: { id: 'm1', name: '見本労働局' },
  theme: 1,
  kind: 'INITIATIVE' as const,
  value,
  qualifier: null,
  on: `${fiscal_year}-12-01`,
  period_from: null,
  period_to: null,
  as_of: `${fiscal_year}-12-01`,
  date_text: '12月1日時点',
  source: null,
  state,
  field: 'TEXT' as const,
  sentence: `申請件数は${value}件。`,
  start: 5,
  end: 6 + String(value).length,
});

const series: FigureSeries = {
  label: '申請件数',
  unit: '件',
  scope: 'PREFECTURE',
  program: { id: 'p1', name: 'みほん助成金' },
  call: null,
  fiscal_years: 2,
  points: [point(2023, 12, 'CONFIRMED'), point(2024, 0, 'DETECTED')],
};

describe('figures over the years', () => {
  it('have a chart with a name and a table that says the same, 0件 included', async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/v1/figure_series', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({
          metadata: { resultset: { count: 1, limit: 50 } },
          results: [series],
          next_cursor: null,
        });
      }),
    );
    renderAt('/figures?q=申請', '/figures', FiguresPage);
    const name = 'みほん助成金　申請件数（件・県内）';
    expect(await screen.findByRole('heading', { level: 2, name })).toBeTruthy();
    expect(
      screen.getByRole('img', { name: `${name}の折れ線グラフ。同じ数値は次の表にあります。` }),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: `${name}の表` });
    const last = within(table).getByRole('row', { name: /2024年度/ });
    expect(within(last).getByText('0件', { selector: 'td' })).toBeTruthy();
    expect(within(last).getByText('自動読取')).toBeTruthy();
    expect(within(last).getByText('0件', { selector: 'strong' })).toBeTruthy();
    expect(asked.at(-1)?.get('q')).toBe('申請');
    expect(asked.at(-1)?.get('council')).toBeTruthy();
  });

  it('say what to do when none matches', async () => {
    server.use(
      http.get('*/api/v1/figure_series', () =>
        HttpResponse.json({
          metadata: { resultset: { count: 0, limit: 50 } },
          results: [],
          next_cursor: null,
        }),
      ),
    );
    renderAt('/figures', '/figures', FiguresPage);
    expect(await screen.findByText(/条件に合う数値はありません/)).toBeTruthy();
  });
});
