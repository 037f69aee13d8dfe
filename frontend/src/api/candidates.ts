import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Candidate = Schemas['ProgramCandidate'];
export type ProgramType = Schemas['Program']['type'];

/** Names of a round that look like programmes and are not in the catalogue. */
export const candidatesQuery = (round: string, state: 'OPEN' | 'REFUSED') =>
  queryOptions({
    queryKey: ['rounds', round, 'candidates', state],
    staleTime: 0,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/rounds/{round}/program_candidates', {
          params: { path: { round }, query: { state } },
        }),
      ).results,
  });

export async function decideCandidates(
  round: string,
  names: string[],
  state: 'OPEN' | 'REFUSED',
): Promise<void> {
  const params = { path: { round } };
  await client.POST('/api/v1/rounds/{round}/program_candidates/decide', { params, body: { names, state } });
}

/** Takes a name into the catalogue: as another name of a known programme, or as a new one. */
export async function acceptCandidate(
  round: string,
  body: Schemas['ProgramCandidateAcceptance'],
): Promise<void> {
  await client.POST('/api/v1/rounds/{round}/program_candidates/adopt', {
    params: { path: { round } },
    body,
  });
}
