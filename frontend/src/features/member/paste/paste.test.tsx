import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryBody } from '../../../api/types';
import { clearDrafts, draftsUnder } from '../../../lib/autosave/drafts';
import { resumeAll } from '../../../lib/autosave/registry';
import { editor, entries, ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { CellPage } from '../CellPage';

const server = mockedApi(editor);

const open = (theme = 1) =>
  renderAt(`/submissions/${ids.submission}/${theme}/initiative`, '/submissions/$id/$theme/$kind', CellPage);

/** Pastes as a browser does and tells whether the browser would still do it itself. */
function paste(control: Element, text: string, html = '', files: File[] = []): boolean {
  const event = createEvent.paste(control, {
    clipboardData: { files, getData: (type: string) => (type === 'text/html' ? html : text) },
  });
  fireEvent(control, event);
  return !event.defaultPrevented;
}

/** A server that keeps entries, can be cut off, and tells what it was asked. */
function keep() {
  const created: { id: string; body: EntryBody }[] = [];
  const deleted: string[] = [];
  const state = { cut: Number.POSITIVE_INFINITY };
  server.use(
    http.put('*/api/v1/submissions/:id/entries/:entry', async ({ request, params }) => {
      if (created.length >= state.cut) return HttpResponse.error();
      const body = (await request.json()) as EntryBody;
      const id = String(params.entry);
      created.push({ id, body });
      return HttpResponse.json({
        ...entries[0],
        ...body,
        id,
        theme: entries[0]?.theme,
        response_measures: [],
        etag: '"1.0"',
      });
    }),
    http.delete('*/api/v1/entries/:id', ({ params }) => {
      deleted.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { created, deleted, state };
}

const bodies = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ }).map((area) => area.value);
const text = entries[0]?.text ?? '';
const list = '（労政課）\n○広報\n・冊子を配った。\n・窓口を設けた。\n※平日のみ\n- 2 -';

beforeEach(async () => {
  await clearDrafts(editor.sub);
});

describe('a paste into an entry', () => {
  it('of one line is the browser’s own business', async () => {
    open();
    expect(paste(await screen.findByRole('textbox', { name: /^本文/ }), '業務改善助成金')).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of a list is shown first, and Escape leaves everything as it was', async () => {
    const { created } = keep();
    open();
    const area = await screen.findByRole('textbox', { name: /^本文/ });
    expect(paste(area, list)).toBe(false);
    const dialog = await screen.findByRole('dialog', { name: '貼り付ける内容の確認' });
    expect(within(dialog).getByText('記載事項 2')).toBeTruthy();
    expect(within(dialog).getAllByText('見出し: 広報')).toHaveLength(2);
    expect(within(dialog).getByText('ページ番号と思われます')).toBeTruthy();
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies()).toEqual([text]);
    expect(created).toEqual([]);
  });

  it('becomes entries behind the one it was pasted into, in their order', async () => {
    const { created } = keep();
    open();
    paste(await screen.findByRole('textbox', { name: /^本文/ }), list);
    await userEvent.click(await screen.findByRole('button', { name: '2件の記載事項を取り込む' }));
    expect(await screen.findByText('2件の記載事項を取り込みました')).toBeTruthy();
    expect(bodies()).toEqual([text, '冊子を配った。', '窓口を設けた。\n※平日のみ']);
    await waitFor(() => expect(created).toHaveLength(2));
    expect(created[0]?.body).toMatchObject({
      department: '労政課',
      heading: '広報',
      text: '冊子を配った。',
      marker: 'ITEM',
      after: ids.entry,
    });
    expect(created[1]?.body.after).toBe(created[0]?.id);
  });

  it('takes what the person says of a line, and what was first left out', async () => {
    const { created } = keep();
    open();
    paste(await screen.findByRole('textbox', { name: /^本文/ }), list);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: '「・窓口を設けた。」の扱い' }),
      '上の項目に続ける（改行する）',
    );
    await userEvent.click(screen.getByRole('button', { name: '「- 2 -」を取り込む' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: '「- 2 -」の扱い' }),
      '上の行につなぐ（改行しない）',
    );
    await userEvent.click(screen.getByRole('button', { name: '1件の記載事項を取り込む' }));
    await waitFor(() => expect(bodies()).toEqual([text, '冊子を配った。\n・窓口を設けた。\n※平日のみ- 2 -']));
    await waitFor(() => expect(created).toHaveLength(1));
  });

  it('is kept on this computer and saved in order when the network fails half-way', async () => {
    const { created, state } = keep();
    state.cut = 1;
    open();
    const lines = Array.from({ length: 4 }, (_, i) => `・${i + 1}つ目の取組を行った。`);
    paste(await screen.findByRole('textbox', { name: /^本文/ }), lines.join('\n'));
    await userEvent.click(await screen.findByRole('button', { name: '4件の記載事項を取り込む' }));
    await waitFor(() => expect(screen.getAllByText(/サーバーに接続できません/).length).toBe(3));
    const drafts = await draftsUnder<{ text: string }>(editor.sub);
    expect(drafts.map(({ draft }) => draft.fields.text).sort()).toEqual(
      lines.slice(1).map((line) => line.slice(1)),
    );
    state.cut = Number.POSITIVE_INFINITY;
    act(() => resumeAll());
    await waitFor(() => expect(created).toHaveLength(4));
    expect(created.map(({ body }) => body.text)).toEqual(lines.map((line) => line.slice(1)));
    expect(created.slice(1).map(({ body }) => body.after)).toEqual(created.slice(0, 3).map(({ id }) => id));
    await waitFor(async () => expect(await draftsUnder(editor.sub)).toEqual([]));
  });

  it('fills an entry that is empty, and is taken back as a whole', async () => {
    const { created, deleted } = keep();
    open(3);
    await userEvent.click(await screen.findByRole('button', { name: '記載事項を追加' }));
    paste(screen.getByRole('textbox', { name: /^本文/ }), '・冊子を配った。\n・窓口を設けた。');
    await userEvent.click(await screen.findByRole('button', { name: '2件の記載事項を取り込む' }));
    await waitFor(() => expect(bodies()).toEqual(['冊子を配った。', '窓口を設けた。']));
    await waitFor(() => expect(created).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: '取り込みを元に戻す' }));
    await waitFor(() => expect(bodies()).toEqual(['']));
    expect(deleted.sort()).toEqual(created.map(({ id }) => id).sort());
    expect(await draftsUnder(editor.sub)).toEqual([]);
  });

  it('may go into the field as one text', async () => {
    open(3);
    await userEvent.click(await screen.findByRole('button', { name: '記載事項を追加' }));
    paste(screen.getByRole('textbox', { name: /^本文/ }), '・冊子を配った。\n・窓口を設けた。');
    await userEvent.click(await screen.findByRole('radio', { name: /ひと続きの文章/ }));
    await userEvent.click(screen.getByRole('button', { name: 'この欄に貼り付ける' }));
    await waitFor(() => expect(bodies()).toEqual(['・冊子を配った。\n・窓口を設けた。']));
  });

  it('names look-alikes and replaces them only when asked', async () => {
    open();
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    expect(paste(area, '利⽤者')).toBe(true);
    await userEvent.type(area, '利⽤者');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /「⽤」（U\+2F64）を「用」に置き換える/ }),
    );
    expect(area.value).toContain('利⽤者');
    await userEvent.click(screen.getByRole('button', { name: '選んだものを置き換える' }));
    await waitFor(() => expect(area.value).toContain('利用者'));
  });

  it('of a picture alone is said to be impossible', async () => {
    open();
    paste(await screen.findByRole('textbox', { name: /^本文/ }), '', '', [new File(['x'], '図.png')]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
