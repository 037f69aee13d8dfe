import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, ifMatch, tagged } from './client';
import type { components } from './schema';
import type { Entry, EntryKind } from './types';

export type Revision = components['schemas']['Revision'];
export type RevisionText = components['schemas']['RevisionText'];
export type HistoryAction = Revision['action'];

export interface HistoryFilter {
  theme?: number;
  kind?: EntryKind;
  action?: HistoryAction;
  entry?: string;
}

const PAGE = 50;

/** The history of a part, the latest first, page by page. */
export const historyQuery = (submission: string, filter: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['submissions', submission, 'revisions', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const answer = await client.GET('/api/v1/submissions/{submission}/revisions', {
        params: { path: { submission }, query: { ...filter, limit: PAGE, cursor: pageParam } },
      });
      return answer.data ?? { results: [], next_cursor: null };
    },
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** Brings a deleted entry back, or an earlier text into the present one, which then has to be named. */
export async function restoreEntry(entry: string, version: number, etag?: string): Promise<Entry> {
  const params = { path: { entry }, header: etag ? ifMatch(etag) : {} };
  return tagged(await client.POST('/api/v1/entries/{entry}/restore', { params, body: { version } }));
}
