import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CarryItem, CarryOver } from '../../../api/carry';
import type { Entry } from '../../../api/types';
import { editor, entries, ids, submission } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { CellPage } from '../CellPage';
import { ComparePage } from './ComparePage';

const server = mockedApi(editor);
const text = '説明会を3回開催。次回は令和7年2月の予定。';

const item = (id: string, over: Partial<CarryItem> = {}): CarryItem => ({
  id,
  lineage_id: id,
  theme: 1,
  theme_id: 'theme-1',
  theme_name: '賃金の引上げ',
  kind: 'INITIATIVE',
  department: null,
  heading: null,
  title: null,
  text,
  marker: 'ITEM',
  response_measures: [],
  lost_response_measures: [],
  updated_at: '2024-11-20T10:00:00+09:00',
  flags: [
    { kind: 'FIGURE', field: 'TEXT', start: 4, end: 6, text: '3回' },
    { kind: 'PLAN', field: 'TEXT', start: 12, end: 21, text: '令和7年2月の予定', passed: true },
  ],
  decision: null,
  carried: null,
  version: 0,
  ...over,
});

const source = {
  submission_id: 's6',
  round_id: 'r6',
  name: '令和6年度',
  fiscal_year: 2024,
  as_of: '2024-11-30',
  version: 1,
  submitted_at: '2024-12-08T10:00:00+09:00',
};
const old = entries[0] as Entry;
const carried: Entry = {
  ...old,
  id: 'e2',
  heading: null,
  department: null,
  text,
  unconfirmed: true,
  carried_from: { entry_id: 'old1', version: 1 },
};

let items: CarryItem[];
let list: Entry[];
let sent: { path: string; method: string; body: unknown; condition: string | null }[];

function answers(): void {
  const remember = async (request: Request) => {
    const body = request.headers.get('content-type') ? await request.json() : null;
    const { pathname } = new URL(request.url);
    sent.push({ path: pathname, method: request.method, body, condition: request.headers.get('if-match') });
    return body as { decision?: CarryItem['decision']; carried_entry?: string };
  };
  const decide = (id: string, decision: CarryItem['decision']) => {
    const keep = decision !== 'ENDED';
    list = keep
      ? [...list.filter((entry) => entry.id !== 'e2'), carried]
      : list.filter(({ id }) => id !== 'e2');
    items = items.map((row) =>
      row.id === id
        ? {
            ...row,
            decision,
            decided_at: '2025-11-12T10:00:00+09:00',
            decided_by: { name: '記入 花子', on_behalf: false },
            carried: keep ? { id: 'e2', theme: 1, kind: 'INITIATIVE', unconfirmed: true, same: true } : null,
            version: row.version + 1,
          }
        : row,
    );
  };
  server.use(
    http.get('*/api/v1/submissions/:id/carry_over', () =>
      HttpResponse.json({
        source,
        undecided: items.filter((row) => !row.decision).length,
        entries: items,
      } satisfies CarryOver),
    ),
    http.get('*/api/v1/entries', () =>
      HttpResponse.json({
        metadata: { resultset: { count: list.length, limit: 100 } },
        results: list,
        next_cursor: null,
      }),
    ),
    http.put('*/api/v1/submissions/:id/carry_over/:entry', async ({ request, params }) => {
      const { decision, carried_entry } = await remember(request);
      const touched = list.some((entry) => entry.id === 'e2' && !entry.unconfirmed);
      if (decision === 'ENDED' && touched && !carried_entry) {
        return HttpResponse.json(
          { status: 409, code: 'carried_entry_touched' },
          { status: 409, headers: { 'content-type': 'application/problem+json' } },
        );
      }
      decide(String(params.entry), decision ?? null);
      return HttpResponse.json({
        carried_entry: decision === 'ENDED' ? 'DELETED' : 'CREATED',
        last_year: items[0],
        entry: decision === 'ENDED' ? null : carried,
      });
    }),
    http.post('*/api/v1/submissions/:id/carry_over/continue', async ({ request }) => {
      await remember(request);
      decide('old1', 'CONTINUED');
      decide('old2', 'CONTINUED');
      return HttpResponse.json({ results: [{}, {}], skipped: [], to_confirm: 4 });
    }),
    http.post('*/api/v1/entries/:id/confirm', async ({ request }) => {
      await remember(request);
      list = list.map((entry) => ({ ...entry, unconfirmed: false, etag: '"1.1"' }));
      return HttpResponse.json(list.find((entry) => entry.id === 'e2'));
    }),
  );
}

beforeEach(() => {
  items = [item('old1'), item('old2', { text: '窓口で案内した。', flags: [] })];
  list = [];
  sent = [];
  answers();
});

const open = () =>
  renderAt(`/submissions/${ids.submission}/1/initiative`, '/submissions/$id/$theme/$kind', CellPage);
const cards = async () => {
  const panel = await screen.findByRole('region', { name: '昨年度の内容（令和6年度）' });
  return within(panel).getAllByRole('article');
};

describe('last year’s entries of a cell', () => {
  it('show their date and, in words, what has aged', async () => {
    open();
    const [first, second] = await cards();
    expect(first?.textContent).toContain('令和6年11月20日 に記入');
    expect(first?.textContent).toContain('3回（数値）開催');
    expect(first?.querySelector('[data-flag=PLAN]')?.textContent).toBe('令和7年2月の予定（過ぎた予定）');
    expect(second?.querySelector('[data-flag]')).toBeNull();
    expect(screen.getByText('未決定 2件')).toBeTruthy();
  });

  it('decide nothing before somebody has chosen and pressed the button', async () => {
    open();
    const [first] = await cards();
    const inFirst = within(first as HTMLElement);
    await userEvent.click(inFirst.getByRole('button', { name: 'これで決める' }));
    expect(inFirst.getByRole('alert').textContent).toContain('継続・更新・終了のどれか');
    await userEvent.click(inFirst.getByRole('radio', { name: /^継続/ }));
    await userEvent.keyboard('{ArrowDown}');
    expect(sent).toEqual([]);
  });

  it('open the carried entry for rewriting, with the difference beside it', async () => {
    open();
    const [first] = await cards();
    const inFirst = within(first as HTMLElement);
    await userEvent.click(inFirst.getByRole('radio', { name: /^更新/ }));
    await userEvent.click(inFirst.getByRole('button', { name: 'これで決める' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    expect(sent[0]).toMatchObject({ condition: '"0"', body: { decision: 'UPDATED', carried_entry: null } });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe(text);
    expect(screen.getByText('昨年度のまま・未確認')).toBeTruthy();
    await userEvent.type(field, '済', {
      initialSelectionStart: text.length,
      initialSelectionEnd: text.length,
    });
    expect(await screen.findByText('昨年度の文との違い')).toBeTruthy();
    expect(screen.queryByText('昨年度のまま・未確認')).toBeNull();
    await waitFor(() => expect(document.querySelector('ins')?.textContent).toContain('済'));
  });

  it('are continued at once only after their dates and figures were shown', async () => {
    open();
    await cards();
    await userEvent.click(screen.getByRole('button', { name: '変更なしをまとめて継続（2件）' }));
    const dialog = screen.getByRole('dialog', { name: '2件をそのまま継続しますか' });
    expect(within(dialog).getByText('数値: 3回')).toBeTruthy();
    expect(within(dialog).getByText('過ぎた予定: 令和7年2月の予定')).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '2件を継続する' }));
    expect(await screen.findByText('昨年度の記載事項は、すべて決まっています。')).toBeTruthy();
    expect(sent[0]?.body).toEqual({ theme: 1, kind: 'INITIATIVE' });
  });

  it('are confirmed as they are by a button', async () => {
    list = [carried];
    items = [item('old1', { decision: 'CONTINUED', version: 1 })];
    open();
    await userEvent.click(await screen.findByRole('button', { name: '確認した（このままでよい）' }));
    await waitFor(() => expect(screen.queryByText('昨年度のまま・未確認')).toBeNull());
    expect(sent[0]).toMatchObject({ path: '/api/v1/entries/e2/confirm', condition: '"1.0"' });
  });

  it('ask what shall become of an entry that was worked on, and never delete it unasked', async () => {
    list = [{ ...carried, unconfirmed: false }];
    items = [
      item('old1', {
        decision: 'CONTINUED',
        version: 1,
        carried: { id: 'e2', theme: 1, kind: 'INITIATIVE', unconfirmed: false, same: false },
      }),
    ];
    open();
    await userEvent.click(await screen.findByText('昨年度の記載事項を見る（1件）'));
    await userEvent.click(screen.getByRole('button', { name: /^決め直す/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^終了/ }));
    await userEvent.click(screen.getByRole('button', { name: 'これで決める' }));
    const dialog = await screen.findByRole('dialog', {
      name: '引き継いだ記載事項は、その後に直されています',
    });
    await userEvent.click(within(dialog).getByRole('button', { name: '残して「終了」にする' }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ decision: 'ENDED', carried_entry: 'KEEP' }));
  });
});

describe('the comparison with last year', () => {
  it('pairs entries, marks what changed, and names what is new, undecided or without a theme', async () => {
    list = [
      { ...carried, text: text.replace('3回', '5回') },
      { ...old, id: 'new1', text: '新しい取組' },
    ];
    items = [
      item('old1', {
        decision: 'UPDATED',
        carried: { id: 'e2', theme: 1, kind: 'INITIATIVE', unconfirmed: false, same: false },
      }),
      item('old2', { text: '窓口で案内した。', flags: [] }),
      item('old3', { theme: null, theme_name: '終わったテーマ' }),
    ];
    renderAt(`/submissions/${submission.id}/compare`, '/submissions/$id/compare', ComparePage);
    expect(await screen.findByRole('heading', { level: 1, name: '昨年度との比較' })).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toContain('3');
    expect(document.querySelector('ins')?.textContent).toContain('5');
    expect(screen.getByText('今回新しく記載')).toBeTruthy();
    expect(screen.getByText('未決定')).toBeTruthy();
    expect(screen.getByText('今回の記載事項はありません')).toBeTruthy();
    expect(screen.getByText('終わったテーマ')).toBeTruthy();
  });

  it('takes text that was typed again for the same entry, not for a new one', async () => {
    list = [{ ...old, id: 'again', department: null, heading: null, text: '窓口で案内した。' }];
    items = [item('old2', { text: '窓口で案内した。', flags: [] })];
    renderAt(`/submissions/${submission.id}/compare`, '/submissions/$id/compare', ComparePage);
    expect(await screen.findAllByText('窓口で案内した。')).toHaveLength(2);
    expect(screen.queryByText('今回新しく記載')).toBeNull();
  });
});
