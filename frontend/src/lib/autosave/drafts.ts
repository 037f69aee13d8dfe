import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** What was typed and is not yet on the server, kept in this browser under the person who typed it. */
export interface Draft<F> {
  fields: F;
  /** The server's tag when the typing began; null for an entry that was never saved. */
  etag: string | null;
  base: F;
  /** The entry it stands behind, for one that is not on the server yet. */
  after?: string | null;
  at: number;
}

let store: UseStore | undefined;
function drafts(): UseStore {
  store ??= createStore('torikumi-drafts', 'drafts');
  return store;
}

export const draftKey = (sub: string, submission: string, theme: number, kind: string, entry: string) =>
  [sub, submission, theme, kind, entry].join('|');

export async function putDraft<F>(key: string, draft: Draft<F>): Promise<void> {
  await set(key, draft, drafts());
}

export async function dropDraft(key: string): Promise<void> {
  await del(key, drafts());
}

export async function getDraft<F>(key: string): Promise<Draft<F> | undefined> {
  return await get(key, drafts());
}

/** Drafts whose key starts so, oldest first; none where the browser refuses storage. */
export async function draftsUnder<F>(prefix: string): Promise<{ key: string; draft: Draft<F> }[]> {
  try {
    const found = (await keys<string>(drafts())).filter((key) => key.startsWith(prefix));
    const rows = await Promise.all(found.map(async (key) => ({ key, draft: await getDraft<F>(key) })));
    return rows
      .flatMap(({ key, draft }) => (draft ? [{ key, draft }] : []))
      .sort((a, b) => a.draft.at - b.draft.at);
  } catch {
    return [];
  }
}

export async function clearDrafts(sub: string): Promise<void> {
  try {
    const own = (await keys<string>(drafts())).filter((key) => key.startsWith(`${sub}|`));
    await delMany(own, drafts());
  } catch {
    // Storage that cannot be opened holds nothing to clear.
  }
}
