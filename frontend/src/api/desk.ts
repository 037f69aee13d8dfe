import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { Submission } from './types';

type Schemas = components['schemas'];

export type Checks = Schemas['SubmissionChecks'];
export type Warning = Checks['warnings'][number];
export type Department = Schemas['Department'];
export type HandOver = Schemas['HandOver'];
export type HandOverBody = Schemas['HandOverWrite'];
export type HandOverState = HandOver['state'];
export type Colleague = Schemas['Membership'];
export type SeatRole = 'VIEWER' | 'EDITOR' | 'APPROVER';

/** What to look at before handing in; asked for anew whenever it is shown. */
export const checksQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'checks'],
    staleTime: 0,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/submissions/{submission}/checks', { params: { path: { submission } } }),
      ),
  });

/** Hands in, with what is noted of the member's own approval. */
export async function submitSubmission(
  submission: Tagged<Submission>,
  body: Schemas['SubmissionSubmit'],
): Promise<Tagged<Submission>> {
  const params = { path: { submission: submission.id }, header: ifMatch(submission.etag) };
  return tagged(await client.POST('/api/v1/submissions/{submission}/submit', { params, body }));
}

/** The departments of a seat's organisation, in its own order. */
export const departmentsQuery = (member: string) =>
  queryOptions({
    queryKey: ['departments', member],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/departments', { params: { query: { member, limit: LIMIT, cursor } } }),
      ),
  });

export async function addDepartment(member: string, name: string): Promise<Department> {
  return bodyOf(await client.POST('/api/v1/departments', { body: { member_id: member, name } }));
}

export async function changeDepartment(
  { id, version }: Department,
  body: { name: string; position: number },
): Promise<Department> {
  const params = { path: { id }, header: ifMatch(String(version)) };
  return bodyOf(await client.PUT('/api/v1/departments/{id}', { params, body }));
}

export async function removeDepartment({ id, version }: Department): Promise<void> {
  await client.DELETE('/api/v1/departments/{id}', {
    params: { path: { id }, header: ifMatch(String(version)) },
  });
}

/** The roles on a seat; for its approver and the secretariat. */
export const colleaguesQuery = (member: string) =>
  queryOptions({
    queryKey: ['memberships', member],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/memberships', { params: { query: { member, limit: LIMIT, cursor } } }),
      ),
  });

export async function addColleague(member: string, email: string, role: SeatRole): Promise<Colleague> {
  return bodyOf(await client.POST('/api/v1/memberships', { body: { member_id: member, email, role } }));
}

export async function changeRole({ id, version }: Colleague, role: SeatRole): Promise<Colleague> {
  const params = { path: { id }, header: ifMatch(String(version)) };
  return bodyOf(await client.PUT('/api/v1/memberships/{id}', { params, body: { role } }));
}

export async function removeColleague({ id, version }: Colleague): Promise<void> {
  await client.DELETE('/api/v1/memberships/{id}', {
    params: { path: { id }, header: ifMatch(String(version)) },
  });
}

export const handOversQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'hand_overs'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions/{submission}/hand_overs', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

/** What this person is asked for, on whichever seat. */
export const myHandOversQuery = queryOptions({
  queryKey: ['submissions', 'my_hand_overs'],
  queryFn: () =>
    all((cursor) => client.GET('/api/v1/hand_overs', { params: { query: { limit: LIMIT, cursor } } })),
});

export async function askFor(submission: string, body: HandOverBody): Promise<HandOver> {
  const params = { path: { submission } };
  return bodyOf(await client.POST('/api/v1/submissions/{submission}/hand_overs', { params, body }));
}

const placed = ({ submission_id, id, version }: HandOver) => ({
  path: { submission: submission_id, id },
  header: ifMatch(String(version)),
});

export async function answerHandOver(
  handOver: HandOver,
  body: { state: HandOverState; note: string | null },
): Promise<HandOver> {
  const params = placed(handOver);
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/hand_overs/{id}/answer', { params, body }),
  );
}

export async function takeBack(handOver: HandOver): Promise<void> {
  await client.DELETE('/api/v1/submissions/{submission}/hand_overs/{id}', { params: placed(handOver) });
}

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: async () => bodyOf(await client.GET('/api/v1/members/{id}', { params: { path: { id } } })),
  });
