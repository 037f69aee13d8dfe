import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';

/** What was typed and is not yet on the server, kept in this browser under the person who typed it. */
export interface Draft<F> {
  fields: F;
  /** The server's tag when the typing began; null for an entry that was never saved. */
  etag: string | null;
  base: F;
  /** The entry it stands behind, for one that is not on the server yet. */
  after?: string | null;
  /** Sent without an answer: when the server has one of these, it is our own save and nobody's change. */
  sent?: F[];
  at: number;
}

/** Where the page stands in a key. */
const OWNER = 5;

let store: UseStore | undefined;
function drafts(): UseStore {
  store ??= createStore('torikumi-drafts', 'drafts');
  return store;
}

export const draftKey = (sub: string, submission: string, theme: number, kind: string, entry: string) =>
  [sub, submission, theme, kind, entry].join('|');

/** Names this page among those that are open: two tabs with the same entry must not drop each other's drafts. */
const page = crypto.randomUUID();
const lockOf = (name: string) => `torikumi-page-${name}`;
let held = false;

/** The same key, in this page's own drawer. While the page lives, no other one takes its drafts for left over. */
export function ownKey(key: string): string {
  if (!held) {
    held = true;
    // Never settles: the browser lets go of the lock when the page is gone, whatever became of it.
    void navigator.locks?.request(lockOf(page), () => new Promise(() => {})).catch(() => undefined);
  }
  return `${key}|${page}`;
}

/** Pages that are open now, this one included; nothing is known of them where the browser has no locks. */
async function livePages(): Promise<string[]> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return (locks?.held ?? []).flatMap(({ name }) => name ?? []);
}

export async function putDraft<F>(key: string, draft: Draft<F>): Promise<void> {
  await set(key, draft, drafts());
}

export async function dropDraft(key: string): Promise<void> {
  await del(key, drafts());
}

export async function getDraft<F>(key: string): Promise<Draft<F> | undefined> {
  return await get(key, drafts());
}

/** Drafts whose key starts so and whose page is gone, oldest first; on request this page's too; none where the browser refuses storage. */
export async function draftsUnder<F>(
  prefix: string,
  own = false,
): Promise<{ key: string; draft: Draft<F> }[]> {
  try {
    const live = await livePages();
    const isLive = (key: string) => {
      const owner = key.split('|')[OWNER] ?? '';
      return live.includes(lockOf(owner)) && !(own && owner === page);
    };
    const found = (await keys<string>(drafts())).filter((key) => key.startsWith(prefix) && !isLive(key));
    const rows = await Promise.all(found.map(async (key) => ({ key, draft: await getDraft<F>(key) })));
    return rows
      .flatMap(({ key, draft }) => (draft ? [{ key, draft }] : []))
      .sort((a, b) => a.draft.at - b.draft.at);
  } catch {
    return [];
  }
}

/**
 * Waits for pages that are still open and hold drafts whose key starts so; each one that goes is told.
 *
 * A page that was just closed may keep its lock for a moment, and what is typed in another tab is left over
 * when that tab is closed.
 *
 * @param signal ends the waiting
 */
export async function watchOtherPages(
  prefix: string,
  signal: AbortSignal,
  onGone: () => void,
): Promise<void> {
  try {
    const live = await livePages();
    const owners = (await keys<string>(drafts()))
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.split('|')[OWNER] ?? '')
      .filter((owner) => owner !== page && live.includes(lockOf(owner)));
    for (const owner of new Set(owners))
      void navigator.locks.request(lockOf(owner), { signal }, onGone).catch(() => undefined);
  } catch {
    // Storage that cannot be opened holds no drafts.
  }
}

/** Whether this computer holds anything of the person that is not on the server. */
export async function anyDrafts(sub: string): Promise<boolean> {
  try {
    return (await keys<string>(drafts())).some((key) => key.startsWith(`${sub}|`));
  } catch {
    return false;
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
