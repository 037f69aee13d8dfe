import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { type MasterPath, type MasterRecord, masterData } from './master-data';
import { all, LIMIT } from './paging';
import { ApiProblem } from './problem';
import type { components } from './schema';
import { announceSignedOut } from './session-events';
import type { Council, Me, ProgramKind } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async ({ client: queries, queryKey }): Promise<Me | null> => {
    try {
      return bodyOf(await client.GET('/api/v1/me'));
    } catch (error) {
      if (!(error instanceof ApiProblem && error.signedOut)) throw error;
      // A session that ends in the middle of the work takes no screen away: the dialog beside it says so.
      const known = queryKey.length === 1 ? queries.getQueryData<Me | null>(queryKey) : null;
      if (known) announceSignedOut();
      return known ?? null;
    }
  },
});

export const councilsQuery = queryOptions({
  queryKey: ['councils'],
  queryFn: () =>
    all((cursor) => client.GET('/api/v1/councils', { params: { query: { limit: LIMIT, cursor } } })),
});

export const councilQuery = (council: string) =>
  queryOptions({
    queryKey: ['councils', council],
    queryFn: async () =>
      tagged(await client.GET('/api/v1/councils/{council}', { params: { path: { council } } })),
  });

export const programsQuery = (q?: string, kind?: string) =>
  queryOptions({
    queryKey: ['programs', q ?? '', kind ?? ''],
    queryFn: () => {
      const query = { q: q || undefined, kind: (kind || undefined) as ProgramKind | undefined, limit: LIMIT };
      return all((cursor) => client.GET('/api/v1/programs', { params: { query: { ...query, cursor } } }));
    },
  });

export const masterQuery = <P extends MasterPath>(path: P, council: string) =>
  queryOptions({
    queryKey: ['master', path, council],
    queryFn: async () => (await masterData[path].list(council)) as MasterRecord[P][],
  });

type CouncilBody = components['schemas']['CouncilWrite'];

export async function createCouncil(body: CouncilBody): Promise<void> {
  await client.POST('/api/v1/councils', { body });
}

export async function updateCouncil(council: Tagged<Council>, body: CouncilBody): Promise<void> {
  const params = { path: { council: council.id }, header: ifMatch(council.etag) };
  await client.PUT('/api/v1/councils/{council}', { params, body });
}
