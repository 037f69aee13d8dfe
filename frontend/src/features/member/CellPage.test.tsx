import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryBody } from '../../api/types';
import { clearDrafts, draftKey, putDraft } from '../../lib/autosave/drafts';
import { cells, editor, entries, ids, submission } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { CellPage } from './CellPage';
import { emptyFields } from './entryFields';

const server = mockedApi(editor);
const open = (theme = 1) =>
  renderAt(`/submissions/${ids.submission}/${theme}/initiative`, '/submissions/$id/$theme/$kind', CellPage);
const problem = (status: number, body: object) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'content-type': 'application/problem+json' } });

const listed = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });

/** Remembers what entries were sent, and answers as the server does. */
function remember() {
  const sent: { method: string; body: EntryBody; condition: string | null }[] = [];
  const answer = async ({ request }: { request: Request }) => {
    const body = (await request.json()) as EntryBody;
    const condition = request.headers.get('if-match') ?? request.headers.get('if-none-match');
    sent.push({ method: new URL(request.url).pathname, body, condition });
    return HttpResponse.json({ ...entries[0], ...body, theme: entries[0]?.theme, etag: '"2.0"' });
  };
  server.use(
    http.put('*/api/v1/entries/:id', answer),
    http.put('*/api/v1/submissions/:id/entries/:entry', answer),
  );
  return sent;
}

beforeEach(async () => {
  await clearDrafts(editor.sub);
});

describe('a cell', () => {
  it('saves an entry with its tag when the person asks, and says when and by whom', async () => {
    const sent = remember();
    open();
    const text = await screen.findByRole('textbox', { name: /^本文/ });
    await userEvent.clear(text);
    await userEvent.type(text, '新しい文');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({ condition: '"1.0"', body: { text: '新しい文' } }),
    );
    expect(await screen.findByText(/に保存しました（記入 花子）/, { selector: '[data-phase]' })).toBeTruthy();
  });

  it('folds the lines before the text away until one of them is used', async () => {
    open();
    const used = await screen.findByRole('textbox', { name: '見出し' });
    expect(used.closest('details')?.open).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '記載事項を追加' }));
    const [, fresh] = screen.getAllByLabelText('見出し');
    expect(fresh?.closest('details')?.open).toBe(false);
  });

  it('creates a new entry under an id of its own, and only once it has text', async () => {
    const sent = remember();
    open(3);
    await userEvent.click(await screen.findByRole('button', { name: '記載事項を追加' }));
    const text = screen.getByRole('textbox', { name: /^本文/ });
    expect(document.activeElement).toBe(text);
    await userEvent.tab();
    expect(sent).toEqual([]);
    await userEvent.type(text, '取組');
    await userEvent.tab();
    // On a slow machine the autosave may come in between the keys: then the first part was created, the rest changed.
    await waitFor(() => expect(sent.at(-1)?.body.text).toBe('取組'));
    expect(sent[0]).toMatchObject({ condition: '*', body: { theme: 3, kind: 'INITIATIVE' } });
    expect(sent.filter(({ condition }) => condition === '*')).toHaveLength(1);
  });

  it('shows both texts when somebody else saved first, and keeps the one that is chosen', async () => {
    server.use(
      http.put(
        '*/api/v1/entries/:id',
        () =>
          problem(412, {
            code: 'precondition_failed',
            current: { ...entries[0], text: '同僚の文', etag: '"5.0"', updated_by: { name: '同僚 次郎' } },
          }),
        { once: true },
      ),
    );
    open();
    const text = await screen.findByRole('textbox', { name: /^本文/ });
    await userEvent.clear(text);
    await userEvent.type(text, '私の文');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    const choice = await screen.findByRole('region', { name: /ほかの方が先に変更しました/ });
    expect(within(choice).getByText(/同僚の文/, { selector: 'p' })).toBeTruthy();
    const sent = remember();
    await userEvent.click(within(choice).getByRole('button', { name: 'あなたの入力を残す' }));
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ condition: '"5.0"', body: { text: '私の文' } }));
  });

  it('offers what an earlier visit could not save', async () => {
    const key = draftKey(editor.sub, ids.submission, 1, 'INITIATIVE', ids.entry);
    const fields = { ...emptyFields, text: '控えの文' };
    await putDraft(key, { fields, etag: '"1.0"', base: emptyFields, at: Date.now() });
    const sent = remember();
    open();
    await userEvent.click(await screen.findByRole('button', { name: '復元する' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ }).value).toBe('控えの文');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    await waitFor(() => expect(sent.at(-1)?.body.text).toBe('控えの文'));
  });

  it('lets the person choose paragraph by paragraph when both changed the same one', async () => {
    const base = entries[0]?.text ?? '';
    server.use(
      http.put(
        '*/api/v1/entries/:id',
        () =>
          problem(412, {
            code: 'stale',
            current: { ...entries[0], text: `${base}同僚`, etag: '"5.0"', updated_by: { name: '同僚 次郎' } },
          }),
        { once: true },
      ),
    );
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: /^本文/ }), '私');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    const choice = await screen.findByRole('region', { name: /ほかの方が先に変更しました/ });
    await userEvent.click(within(choice).getByRole('radio', { name: /^保存されている内容/ }));
    const combined = within(choice).getByRole<HTMLTextAreaElement>('textbox', { name: '合わせて直した本文' });
    expect(combined.value).toBe(`${base}同僚`);
    await userEvent.click(within(choice).getByRole('radio', { name: '両方' }));
    const sent = remember();
    await userEvent.click(within(choice).getByRole('button', { name: '合わせた本文を残す' }));
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        condition: '"5.0"',
        body: { text: `${base}私\n${base.split('\n').at(-1)}同僚` },
      }),
    );
  });

  it('brings changes of different paragraphs together, says so, and lets it be undone', async () => {
    const base = entries[0]?.text ?? '';
    const theirs = `見出しの行\n${base}`;
    server.use(
      http.put(
        '*/api/v1/entries/:id',
        () =>
          problem(412, {
            code: 'stale',
            current: { ...entries[0], text: theirs, etag: '"5.0"', updated_by: { name: '同僚 次郎' } },
          }),
        { once: true },
      ),
    );
    open();
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    await userEvent.type(text, '（私）');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    expect(await screen.findByText(/同僚 次郎さんの変更とあわせて保存しました/)).toBeTruthy();
    expect(text.value).toBe(`${theirs}（私）`);
    await userEvent.click(screen.getByRole('button', { name: '元に戻して選び直す' }));
    expect(await screen.findByRole('region', { name: /ほかの方が先に変更しました/ })).toBeTruthy();
    expect(text.value).toBe(`${base}（私）`);
  });

  it('splits at the cursor, and never within a composition', async () => {
    const asked: { text: string }[][] = [];
    server.use(
      http.post('*/api/v1/entries/:id/split', async ({ request }) => {
        const body = (await request.json()) as { first: EntryBody; second: EntryBody; second_id: string };
        asked.push([body.first, body.second]);
        return HttpResponse.json({
          entry: { ...entries[0], text: body.first.text, etag: '"2.0"' },
          others: [{ ...entries[0], id: body.second_id, text: body.second.text, etag: '"1.0"' }],
        });
      }),
    );
    open();
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    const at = text.value.indexOf('\n');
    const [first = '', second = ''] = text.value.split('\n');
    text.focus();
    text.setSelectionRange(at, at);
    fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true, keyCode: 229 });
    expect(asked).toEqual([]);
    fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.map((part) => part.text)).toEqual([first, second]);
  });

  it('deletes an entry and brings it back', async () => {
    const done: string[] = [];
    server.use(
      http.delete('*/api/v1/entries/:id', () => {
        done.push('delete');
        server.use(http.get('*/api/v1/entries', () => listed([])));
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/v1/entries/:entry/restore', () => {
        done.push('restore');
        server.use(http.get('*/api/v1/entries', () => listed(entries)));
        return HttpResponse.json({ ...entries[0], etag: '"3.0"' });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^削除/ }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /^本文/ })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    expect(text.value).toBe(entries[0]?.text);
    expect(done).toEqual(['delete', 'restore']);
  });

  it('keeps what is typed into an entry that somebody deletes meanwhile', async () => {
    server.use(http.put('*/api/v1/entries/:id', () => problem(404, { code: 'not_found' })));
    open();
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^本文/ });
    await userEvent.type(text, '続き');
    server.use(http.get('*/api/v1/entries', () => listed([])));
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    expect(await screen.findByRole('button', { name: '削除のままにする' })).toBeTruthy();
    expect(text.value).toMatch(/続き$/);
    server.use(
      http.post('*/api/v1/entries/:entry/restore', () => HttpResponse.json({ ...entries[0], etag: '"4.0"' })),
    );
    const sent = remember();
    await userEvent.click(screen.getByRole('button', { name: '入力した内容で残す' }));
    await waitFor(() => expect(sent.at(-1)?.condition).toBe('"4.0"'));
    expect(sent.at(-1)?.body.text).toMatch(/続き$/);
  });

  it('that is locked says why and whom to ask, and still shows its text', async () => {
    const locked = {
      ...submission,
      cells: cells.map((cell) => ({ ...cell, editable: false })),
      actions: [
        { name: 'edit', allowed: false, blockers: [{ code: 'due_passed', message: '期限を過ぎています。' }] },
      ],
    };
    server.use(
      http.get('*/api/v1/submissions/:id', () => HttpResponse.json(locked, { headers: { ETag: '"4"' } })),
    );
    open();
    expect(await screen.findByText('期限を過ぎています。')).toBeTruthy();
    expect(await screen.findByText(/000-000-0000/)).toBeTruthy();
    expect(screen.getByText('業務改善助成金')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows a refusal that nobody foresaw in the words of the server', async () => {
    server.use(
      http.put('*/api/v1/entries/:id', () =>
        problem(422, { code: 'brand_new', detail: '前代未聞の理由です。' }),
      ),
    );
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: /^本文/ }), 'x');
    await userEvent.click(screen.getByRole('button', { name: /^保存/ }));
    expect(await screen.findByText(/前代未聞の理由です。/)).toBeTruthy();
  });
});
