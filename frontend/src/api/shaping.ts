import { bodyOf, client, ifMatch } from './client';
import { Unreachable } from './problem';
import type { components } from './schema';
import type { Entry, EntryKind } from './types';

type Schemas = components['schemas'];
export type EntryUpdate = Schemas['EntryUpdate'];

/** What became of an entry, and what was made from it. */
export type Shaped = Schemas['ShapedEntries'];

/** The ids are ours, so a request whose answer got lost may be repeated: it changes nothing twice. */
async function again<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return await request();
  }
}

export const splitEntry = (entry: string, etag: string, body: Schemas['EntrySplit']): Promise<Shaped> =>
  again(async () =>
    bodyOf(
      await client.POST('/api/v1/entries/{entry}/split', {
        params: { path: { entry }, header: ifMatch(etag) },
        body,
      }),
    ),
  );

export const mergeEntries = (entry: string, etag: string, body: Schemas['EntryMerge']): Promise<Entry> =>
  client
    .POST('/api/v1/entries/{entry}/merge', { params: { path: { entry }, header: ifMatch(etag) }, body })
    .then(bodyOf);

export const copyEntry = (
  entry: string,
  etag: string,
  targets: { id: string; theme: number; kind: EntryKind }[],
): Promise<Shaped> =>
  again(async () =>
    bodyOf(
      await client.POST('/api/v1/entries/{entry}/copies', {
        params: { path: { entry }, header: ifMatch(etag) },
        body: { targets },
      }),
    ),
  );

/** Brings a deleted entry back as it was; one that is there already is answered as it is. */
export const undeleteEntry = (entry: string): Promise<Entry> =>
  again(async () =>
    bodyOf(await client.POST('/api/v1/entries/{entry}/restore', { params: { path: { entry } }, body: {} })),
  );
