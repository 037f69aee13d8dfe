import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Import, Mapping } from '../../api/imports';
import type { Member } from '../../api/types';
import { ids, members, secretariat } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
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
      {
        code: 'KIND_CONFLICT',
        block: 2,
        theme: null,
        kind: null,
        cell: null,
        line: 4,
        column: 2,
        args: { reason: 'label_missing' },
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
    expect(screen.getByText('要確認: 名称なし')).toBeTruthy();
    expect(screen.getByText('気をつけて見る場所 1')).toBeTruthy();
    expect(screen.getByText(/①②が合っているか確かめてください。/)).toBeTruthy();
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

describe('what is left of an import', () => {
  const decided = (blocks: Mapping['blocks']) =>
    server.use(
      http.get(address, () =>
        HttpResponse.json({ ...read, mapping: { ...read.mapping, blocks } }, { headers: { ETag: '"0"' } }),
      ),
    );

  it('is confirmed in one go, after a list of whose each block becomes', async () => {
    const sent = remember();
    open();
    const button = { name: 'まだ確認していない2のまとまりを、まとめて確認する' };
    const [first] = await screen.findAllByRole('button', button);
    await userEvent.click(first as HTMLElement);
    const list = within(screen.getByRole('dialog'));
    expect(list.getByRole('row', { name: /^1 みさき県 （名称が一致） みさき県$/ })).toBeTruthy();
    expect(
      list.getByRole('row', { name: /^2 なし .* 構成員（名称未確認）（使用者団体・並び順6）$/ }),
    ).toBeTruthy();
    await userEvent.click(list.getByRole('button', { name: 'このとおりで確認済にする' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', button)).toBeNull();
    await waitFor(() => expect(sent.at(-1)?.blocks.map((block) => block.confirmed)).toEqual([true, true]), {
      timeout: 15_000,
    });
  }, 30_000);

  it('leaves a block out that belongs to nobody yet, and says so', async () => {
    const unready = { block: 2, assign: 'CREATE' as const, name: ' ', confirmed: false };
    decided([...read.mapping.blocks.slice(0, 1), { ...unready, block: 2 }]);
    open();
    await screen.findByText('書き出し: 窓口を置いた。');
    expect(screen.queryByRole('button', { name: /まとめて確認する$/ })).toBeNull();
    expect(screen.getByText('2のうち0を確認済')).toBeTruthy();
  });

  it('is short where it is settled: a confirmed block shows whose it is, and can be changed again', async () => {
    const sent = remember();
    decided(read.mapping.blocks.map((block) => ({ ...block, confirmed: true })));
    open();
    const block = within(await screen.findByRole('group', { name: /^まとまり 2/ }));
    expect(block.getByText(/^だれの記載にするか: 構成員（名称未確認）/)).toBeTruthy();
    expect(block.queryByLabelText('だれの記載にするか')).toBeNull();
    await userEvent.click(block.getByRole('checkbox'));
    expect(block.getByLabelText('だれの記載にするか')).toBeTruthy();
    await waitFor(() => expect(sent.at(-1)?.blocks[1]?.confirmed).toBe(false), { timeout: 15_000 });
  });

  it('is listed by what it is, with a way to each place', async () => {
    open();
    await userEvent.click(await screen.findByRole('link', { name: '1. だれの記載か確かめる' }));
    expect(document.activeElement?.textContent).toContain('1. だれの記載か確かめる');
    const blocker = (block: number) => ({
      ...read.blockers[0],
      code: 'import_unconfirmed_block',
      block,
      theme: null,
      kind: null,
    });
    cleanup();
    server.use(
      http.get(address, () =>
        HttpResponse.json({ ...read, blockers: [blocker(1), blocker(2)] }, { headers: { ETag: '"0"' } }),
      ),
    );
    open();
    expect(await screen.findAllByText(/まだ確認していないまとまりがあります。/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('link', { name: 'まとまり 2' }));
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /^まとまり 2/ }));
  });
});
