import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, type Tagged, tagged } from './client';
import { all } from './paging';
import type { Edition, EditionKind, Progress, Round } from './types';

export const roundsQuery = (council: string) =>
  queryOptions({
    queryKey: ['rounds', { council }],
    queryFn: () => all<Round>('/api/v1/rounds', { council }),
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: async () => tagged<Round>(await client.GET('/api/v1/rounds/{id}', { params: { path: { id } } })),
  });

export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id, 'progress'],
    queryFn: async () => {
      const { data } = await client.GET('/api/v1/rounds/{id}/progress', { params: { path: { id } } });
      return data as Progress;
    },
  });

export interface NewRound {
  council_id: string;
  fiscal_year: number;
  name?: string;
  period_from: string;
  period_to?: string;
  period_text?: string;
  due_on: string;
  instructions?: string;
}

export async function createRound(body: NewRound): Promise<Tagged<Round>> {
  return tagged(await client.POST('/api/v1/rounds', { body }));
}

export async function updateRound(
  round: Tagged<Round>,
  body: Omit<NewRound, 'council_id'>,
): Promise<Tagged<Round>> {
  return tagged(
    await client.PUT('/api/v1/rounds/{id}', {
      params: { path: { id: round.id } },
      headers: ifMatch(round.etag),
      body: { ...body, council_id: round.council_id },
    }),
  );
}

export type RoundMove = 'open' | 'close' | 'reopen';

export async function moveRound(round: Tagged<Round>, move: RoundMove): Promise<Tagged<Round>> {
  return tagged(
    await client.POST(`/api/v1/rounds/{id}/${move}`, {
      params: { path: { id: round.id } },
      headers: ifMatch(round.etag),
    }),
  );
}

export async function acceptAll(id: string, reason: string): Promise<void> {
  await client.POST('/api/v1/rounds/{id}/accept_all', { params: { path: { id } }, body: { reason } });
}

export const editionsQuery = (filter: { council?: string; round?: string }) =>
  queryOptions({ queryKey: ['editions', filter], queryFn: () => all<Edition>('/api/v1/editions', filter) });

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['editions', id],
    queryFn: async () =>
      tagged<Edition>(await client.GET('/api/v1/editions/{id}', { params: { path: { id } } })),
  });

export interface NewEdition {
  kind: EditionKind;
  note?: string;
  document_number?: string;
  as_of?: string;
  confirm_without_accepted: string[];
}

export async function publish(round: string, body: NewEdition): Promise<Edition> {
  const { data } = await client.POST('/api/v1/rounds/{id}/editions', {
    params: { path: { id: round } },
    body,
  });
  return data as Edition;
}
