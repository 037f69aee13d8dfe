import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { ids, programs } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { AnalysisPage } from './AnalysisPage';

const server = mockedApi(null);
const program = programs[0] ?? { id: '', name: '' };
const member = '01970000-0000-7000-8000-000000000001';
const open = (search = '') =>
  renderAt(`/editions/${ids.edition}/analysis${search}`, '/editions/$id/analysis', AnalysisPage);

beforeEach(() => {
  server.use(
    http.get('*/api/v1/editions/:id/cross_tables/:table', ({ params }) =>
      HttpResponse.json({
        edition_id: ids.edition,
        table: String(params.table).toUpperCase(),
        columns: [{ id: member, number: 1, name: '賃金の引上げ', entries: 3 }],
        rows:
          params.table === 'response_measures_by_member'
            ? [{ id: null, name: '', kind: null, theme: null, counts: [3], entries: 3 }]
            : [
                {
                  id: program.id,
                  name: program.name,
                  kind: 'SUPPORT_PROGRAM',
                  theme: null,
                  counts: [2],
                  entries: 2,
                },
              ],
      }),
    ),
    http.get('*/api/v1/editions/:id/cross_tables/:table/sentences', ({ request }) => {
      const { searchParams } = new URL(request.url);
      return HttpResponse.json({
        metadata: { resultset: { count: 1, limit: 1000 } },
        results: [
          {
            entry_id: ids.entry,
            member: { id: member, name: '見本労働局' },
            theme: 1,
            kind: 'INITIATIVE',
            field: 'TEXT',
            text: `${program.name}を案内した（${searchParams.get('kind') ?? '両方'}）。`,
            start: 0,
            end: program.name.length,
          },
        ],
        next_cursor: null,
      });
    }),
    http.get('*/api/v1/editions/:id/program_changes', () =>
      HttpResponse.json({
        edition_id: ids.edition,
        previous: { edition_id: ids.edition, round_name: '令和5年度', fiscal_year: 2023 },
        added: [{ id: program.id, kind: 'SUPPORT_PROGRAM', name: program.name, entries: 2 }],
        gone: [],
        renamed: [{ id: member, kind: 'SUPPORT_INSTITUTION', before: ['旧センター'], now: ['新センター'] }],
      }),
    ),
  );
});

describe('an edition in numbers', () => {
  it('leads from a number to its sentences and moves the focus there', async () => {
    const { router } = open();
    const table = await screen.findByRole('table', { name: '支援策・支援機関 × テーマ' });
    expect(
      within(table).getByRole('rowheader', { name: new RegExp(`^${program.name}.*支援策`) }),
    ).toBeTruthy();
    await userEvent.click(
      within(table).getByRole('link', { name: `${program.name}、テーマ1 賃金の引上げ: 2件の文を見る` }),
    );
    const heading = await screen.findByRole('heading', {
      name: `「${program.name}」（テーマ1 賃金の引上げ）の文`,
    });
    expect(document.activeElement).toBe(heading);
    const mark = await screen.findByText(program.name, { selector: 'li mark' });
    expect(mark.dataset.kind).toBe('SUPPORT_PROGRAM');
    expect(router.state.location.searchStr).toContain(`row=${program.id}`);
  });

  it('keeps ① or ② when a number is opened', async () => {
    open('?kind=CHALLENGE');
    await userEvent.click((await screen.findAllByRole('link', { name: /2件の文を見る/ }))[0] as HTMLElement);
    expect(await screen.findByText(/（CHALLENGE）/)).toBeTruthy();
  });

  it('counts the entries that serve no response measure', async () => {
    open('?table=response_measures_by_member');
    expect(await screen.findByRole('rowheader', { name: '対応策を選んでいない記載事項' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /3件の文を見る/ })).toHaveLength(2);
  });

  it('says what is new, gone and renamed', async () => {
    open('?table=changes');
    expect(await screen.findByText('旧センター → 新センター')).toBeTruthy();
    expect(screen.getByRole('link', { name: '令和5年度の公表版と比べたものです。' })).toBeTruthy();
    expect(screen.getByText('ありません。')).toBeTruthy();
  });
});
