import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Import, Mapping } from '../../api/imports';
import type { Member } from '../../api/types';
import { en } from '../../i18n/en';
import { ja } from '../../i18n/ja';
import { ids, members, secretariat } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { memberLabels } from './memberLabels';
import { ReviewPage } from './ReviewPage';

const server = mockedApi(secretariat);
const id = '00000000-0000-7000-8000-000000000009';
const address = `*/api/v1/imports/${id}`;
const place = { line: 3, column: 2, start: 10, end: 20 };
const unnamed = (nth: number, position: number): Member => ({
  ...(members[2] as Member),
  id: `unnamed-${nth}`,
  name: '構成員（名称未確認）',
  position,
});

/** One block of a member that is known by name, one of nobody, a text beside the table, a cell that is taken. */
const read: Import = {
  id,
  round_id: ids.round,
  file_name: 'table.tsv',
  encoding: 'UTF-8',
  encoding_guessed: false,
  state: 'PROPOSED',
  proposal: {
    file_name: 'table.tsv',
    encoding: 'UTF-8',
    encoding_guessed: false,
    themes: [1, 2],
    pages: [{ number: 1, lines: [1], themes: [{ column: 2, theme: 1 }] }],
    blocks: [
      {
        number: 1,
        page: 1,
        lines: [3],
        name: { text: 'みさき県', line: 3, column: 1, distance: 0 },
        confidence: 'CERTAIN',
        member_id: ids.member,
        category: null,
        confirmed: false,
      },
      {
        number: 2,
        page: 1,
        lines: [4],
        name: null,
        confidence: 'NONE',
        member_id: null,
        category: null,
        confirmed: false,
      },
    ],
    cells: [
      {
        id: 'L3C2',
        block: 1,
        theme: 1,
        kind: 'INITIATIVE',
        status: 'ENTRIES',
        entries: [
          {
            department: null,
            heading: null,
            title: null,
            text: '窓口を置いた。',
            marker: 'ITEM',
            runs: [],
          },
        ],
        places: [place],
      },
      {
        id: 'L4C2',
        block: 2,
        theme: 1,
        kind: 'INITIATIVE',
        status: 'NOTHING_TO_REPORT',
        entries: [],
        places: [place],
      },
    ],
    unplaced: [
      {
        id: 'U-L3C4',
        reason: 'EXTRA_COLUMN',
        place,
        block: 1,
        kind: 'INITIATIVE',
        text: '欄外の文',
        characters: 4,
        entries: [],
        repeats: null,
      },
    ],
    flags: [
      {
        code: 'UNKNOWN_MEMBER',
        block: 2,
        theme: null,
        kind: null,
        cell: null,
        line: 4,
        column: 1,
        args: {},
      },
    ],
    ledger: { length: 0, ranges: [] },
  },
  mapping: {
    blocks: [
      { block: 1, assign: 'MEMBER', member_id: ids.member, confirmed: false },
      { block: 2, assign: 'MEMBER', member_id: 'unnamed-2', confirmed: false },
    ],
    cells: [],
    unplaced: [],
    targets: [],
  },
  unaccounted: { count: 4, ranges: [{ start: 10, end: 14, text: '欄外の文' }] },
  blockers: [
    {
      code: 'import_existing_entries_undecided',
      message: '',
      block: 1,
      theme: 1,
      kind: 'INITIATIVE',
      subject: null,
      characters: 0,
    },
  ],
  differences: { changed: 2, unchanged: 0 },
  result: null,
  created_at: '2025-11-12T09:30:00+09:00',
  created_by_name: '事務 一郎',
  applied_at: null,
  version: 0,
};

const open = () =>
  renderAt(`/c/rounds/${ids.round}/import/${id}`, '/$slug/rounds/$round/import/$import', ReviewPage);

/** Remembers the decisions that were sent, and answers with them. */
function remember() {
  const sent: Mapping[] = [];
  server.use(
    http.put(`${address}/mapping`, async ({ request }) => {
      const mapping = (await request.json()) as Mapping;
      sent.push(mapping);
      const version = sent.length;
      return HttpResponse.json({ ...read, mapping, version }, { headers: { ETag: `"${version}"` } });
    }),
  );
  return sent;
}

beforeEach(() => {
  server.use(
    http.get(address, () => HttpResponse.json(read, { headers: { ETag: '"0"' } })),
    http.get('*/api/v1/members', () => {
      const results = [...members, unnamed(1, 5), unnamed(2, 6)];
      return HttpResponse.json({
        metadata: { resultset: { count: results.length, limit: 100 } },
        results,
        next_cursor: null,
      });
    }),
  );
});

describe('the check of an import', () => {
  it('says in words what the server found', async () => {
    open();
    expect(await screen.findByText('名称が一致')).toBeTruthy();
    expect(screen.getByText(/構成員名が分かりません。/)).toBeTruthy();
    expect(screen.getByText(/テーマの列より右にあります/)).toBeTruthy();
    expect(screen.getByText('窓口を置いた。')).toBeTruthy();
    expect(screen.getByText('記入なし（取組事項無し など）')).toBeTruthy();
    expect(screen.getByText(/すでに記載のある欄の扱いを決めてください。/)).toBeTruthy();
  });

  it('tells members of one name apart', async () => {
    open();
    const block = within(await screen.findByRole('group', { name: /^まとまり 2/ }));
    const select = block.getByLabelText<HTMLSelectElement>('構成員');
    const options = [...select.options].map((option) => option.text);
    expect(new Set(options).size).toBe(options.length);
    expect(options).toContain('みさき県');
    expect(select.selectedOptions[0]?.text).toBe('構成員（名称未確認）（使用者団体・並び順6）');
  });

  it('sends decisions in the words of the API', async () => {
    const sent = remember();
    open();
    const block = within(await screen.findByRole('group', { name: /^まとまり 1/ }));
    await userEvent.selectOptions(block.getByLabelText('だれの記載にするか'), '取り込まない');
    await userEvent.type(block.getByLabelText('取り込まない理由'), '重複');
    await userEvent.selectOptions(block.getByLabelText('この欄の扱い'), '別の欄に移す');
    await userEvent.selectOptions(screen.getByLabelText('この文章の扱い'), '欄に入れる');
    await userEvent.selectOptions(
      screen.getByLabelText('すべての欄に同じ扱いを選ぶ'),
      '今ある記載の後に加える',
    );
    await waitFor(
      () =>
        expect(sent.at(-1)).toEqual({
          blocks: [
            { block: 1, assign: 'SKIP', member_id: ids.member, reason: '重複', confirmed: false },
            { block: 2, assign: 'MEMBER', member_id: 'unnamed-2', confirmed: false },
          ],
          cells: [{ cell: 'L3C2', action: 'MOVE' }],
          unplaced: [{ id: 'U-L3C4', action: 'PLACE', block: 1, kind: 'INITIATIVE' }],
          targets: [{ block: 1, theme: 1, kind: 'INITIATIVE', existing: 'APPEND' }],
        }),
      { timeout: 15_000 },
    );
  }, 30_000);
});

describe('the names of members in a choice', () => {
  const labels = (list: Member[], words = ja.imports) => [...memberLabels(list, words).values()];
  const [first, second] = members as [Member, Member];

  it('are only the names where they differ', () => {
    expect(labels(members)).toEqual(members.map(({ name }) => name));
  });

  it('say category and order where they are equal, and a number where these are too', () => {
    const list = [first, unnamed(1, 3), { ...unnamed(2, 4), category: null }, unnamed(3, 5), unnamed(4, 5)];
    expect(labels(list)).toEqual([
      first.name,
      '構成員（名称未確認）（使用者団体・並び順3）',
      '構成員（名称未確認）（区分なし・並び順4）',
      '構成員（名称未確認）（使用者団体・並び順5） その1',
      '構成員（名称未確認）（使用者団体・並び順5） その2',
    ]);
    expect(labels([second, unnamed(1, 3), unnamed(2, 3)], en.imports as typeof ja.imports)).toEqual([
      second.name,
      '構成員（名称未確認） (使用者団体, order 3), no. 1',
      '構成員（名称未確認） (使用者団体, order 3), no. 2',
    ]);
  });
});
