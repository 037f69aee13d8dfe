import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import { ApiProblem } from './problem';
import type { components } from './schema';

type Schemas = components['schemas'];
export type LastCheck = Schemas['LastCheck'];
export type LastCheckAnswer = Schemas['LastCheckAnswer'];
export type Answer = NonNullable<LastCheckAnswer['answer']>;

/** The last checks that this person's seats and councils have to do with. */
export const lastChecksQuery = (filter: { round?: string; member?: string } = {}) =>
  queryOptions({
    queryKey: ['last-checks', filter],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/last_checks', { params: { query: { ...filter, limit: LIMIT, cursor } } }),
      ),
  });

/** The last check of a draft; null when it did not go round. */
export const lastCheckQuery = (edition: string) =>
  queryOptions({
    queryKey: ['last-checks', edition],
    queryFn: async (): Promise<Tagged<LastCheck> | null> => {
      try {
        const params = { path: { edition } };
        return tagged(await client.GET('/api/v1/editions/{edition}/last_check', { params }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }
    },
  });

/** Whose rows the edition no longer shows as they would be compiled now. */
export const changesQuery = (edition: string) =>
  queryOptions({
    queryKey: ['editions', edition, 'changes'],
    staleTime: 0,
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/editions/{edition}/changes', { params: { path: { edition } } })),
  });

type CheckBody = Schemas['LastCheckWrite'];

export async function startCheck(edition: string, body: CheckBody): Promise<void> {
  await client.POST('/api/v1/editions/{edition}/last_check', { params: { path: { edition } }, body });
}

export async function changeCheck(check: LastCheck, body: CheckBody): Promise<void> {
  const params = { path: { edition: check.edition_id }, header: ifMatch(String(check.version)) };
  await client.PUT('/api/v1/editions/{edition}/last_check', { params, body });
}

export async function answerCheck(
  edition: string,
  given: LastCheckAnswer,
  answer: Answer,
  comment: string,
): Promise<void> {
  const params = { path: { edition, member: given.member.id }, header: ifMatch(String(given.version)) };
  await client.PUT('/api/v1/editions/{edition}/last_check/answers/{member}', {
    params,
    body: { answer, comment },
  });
}
