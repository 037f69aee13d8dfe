import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { Edition, Round } from './types';

export const roundsQuery = (council: string) =>
  queryOptions({
    queryKey: ['rounds', { council }],
    queryFn: () =>
      all((cursor) => client.GET('/api/v1/rounds', { params: { query: { council, limit: LIMIT, cursor } } })),
  });

export const roundQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round],
    queryFn: async () => tagged(await client.GET('/api/v1/rounds/{round}', { params: { path: { round } } })),
  });

export const progressQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'progress'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/rounds/{round}/progress', { params: { path: { round } } })),
  });

/** What waits to be reviewed; under the round, so that it is read again with it. */
export const reviewQueueQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'review_queue'],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/rounds/{round}/review_queue', { params: { path: { round } } })),
  });

export type RoundBody = components['schemas']['RoundWrite'];

export async function createRound(body: RoundBody): Promise<Tagged<Round>> {
  return tagged(await client.POST('/api/v1/rounds', { body }));
}

export async function updateRound(round: Tagged<Round>, body: RoundBody): Promise<Tagged<Round>> {
  const params = { path: { round: round.id }, header: ifMatch(round.etag) };
  return tagged(await client.PUT('/api/v1/rounds/{round}', { params, body }));
}

export type RoundSelection = components['schemas']['RoundSelection'];
export type RoundGuide = components['schemas']['RoundGuide'];

export const selectionQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'selection'],
    queryFn: async () =>
      tagged(await client.GET('/api/v1/rounds/{round}/selection', { params: { path: { round } } })),
  });

export async function chooseForRound(
  round: string,
  etag: string,
  body: components['schemas']['RoundSelectionWrite'],
): Promise<Tagged<RoundSelection>> {
  const params = { path: { round }, header: ifMatch(etag) };
  return tagged(await client.PUT('/api/v1/rounds/{round}/selection', { params, body }));
}

/** Where the round stands; asked for anew whenever it is shown. */
export const guideQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'guide'],
    staleTime: 0,
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/rounds/{round}/guide', { params: { path: { round } } })),
  });

export type RoundMove = 'open' | 'close' | 'reopen';

export async function moveRound(round: Tagged<Round>, move: RoundMove): Promise<Tagged<Round>> {
  const params = { path: { round: round.id }, header: ifMatch(round.etag) };
  return tagged(await client.POST(`/api/v1/rounds/{round}/${move}`, { params }));
}

export async function acceptAll(round: string, reason: string): Promise<void> {
  await client.POST('/api/v1/rounds/{round}/accept_all', { params: { path: { round } }, body: { reason } });
}

export const editionsQuery = (filter: { council?: string; round?: string }) =>
  queryOptions({
    queryKey: ['editions', filter],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/editions', { params: { query: { ...filter, limit: LIMIT, cursor } } }),
      ),
  });

export const editionQuery = (edition: string) =>
  queryOptions({
    queryKey: ['editions', edition],
    queryFn: async () =>
      tagged(await client.GET('/api/v1/editions/{edition}', { params: { path: { edition } } })),
  });

export async function publish(round: string, body: components['schemas']['EditionWrite']): Promise<Edition> {
  return bodyOf(await client.POST('/api/v1/rounds/{round}/editions', { params: { path: { round } }, body }));
}
