import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { Entry, EntryBody, EntryKind, Submission } from './types';

type Schemas = components['schemas'];

export const submissionsQuery = (filter: { round?: string; member?: string } = {}) =>
  queryOptions({
    queryKey: ['submissions', filter],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions', { params: { query: { ...filter, limit: LIMIT, cursor } } }),
      ),
  });

export const submissionQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission],
    queryFn: async () =>
      tagged(await client.GET('/api/v1/submissions/{submission}', { params: { path: { submission } } })),
  });

/** The working entries of a submission in the table's order. */
export const entriesQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'entries'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/entries', { params: { query: { submission, limit: LIMIT, cursor } } }),
      ),
  });

export const versionsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'versions'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions/{submission}/versions', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

/** What was handed in, as it was. */
export const versionQuery = (submission: string, number: number) =>
  queryOptions({
    queryKey: ['submissions', submission, 'versions', number],
    queryFn: async () =>
      tagged(
        await client.GET('/api/v1/submissions/{submission}/versions/{number}', {
          params: { path: { submission, number } },
        }),
      ),
  });

/** Answers the corrections as a whole; an empty answer is none. */
export async function answerCorrections(
  submission: Tagged<Submission>,
  reply: string,
): Promise<Tagged<Submission>> {
  const params = { path: { submission: submission.id }, header: ifMatch(submission.etag) };
  return tagged(await client.PUT('/api/v1/submissions/{submission}/reply', { params, body: { reply } }));
}

export type ReturnBody = Schemas['SubmissionReturn'];
export type CellReason = NonNullable<ReturnBody['cells']>[number];
export type SubmissionMove = 'submit' | 'withdraw' | 'accept' | 'return' | 'reopen';

export async function moveSubmission(
  submission: Tagged<Submission>,
  move: SubmissionMove,
  body: ReturnBody = {},
): Promise<Tagged<Submission>> {
  const params = { path: { submission: submission.id }, header: ifMatch(submission.etag) };
  if (move === 'return' || move === 'reopen') {
    return tagged(await client.POST(`/api/v1/submissions/{submission}/${move}`, { params, body }));
  }
  return tagged(await client.POST(`/api/v1/submissions/{submission}/${move}`, { params, body: {} }));
}

export async function updateSubmission(
  submission: Tagged<Submission>,
  body: Schemas['SubmissionUpdate'],
): Promise<Tagged<Submission>> {
  const params = { path: { submission: submission.id }, header: ifMatch(submission.etag) };
  return tagged(await client.PUT('/api/v1/submissions/{submission}', { params, body }));
}

export async function setCell(
  submission: string,
  cell: { theme: number; kind: EntryKind },
  body: Schemas['CellUpdate'],
): Promise<void> {
  const path = { submission, theme: cell.theme, kind: cell.kind };
  const url = '/api/v1/submissions/{submission}/cells/{theme}/{kind}';
  const current = tagged(await client.GET(url, { params: { path } }));
  await client.PUT(url, { params: { path, header: ifMatch(current.etag) }, body });
}

/** Retry-safe: the id is ours, and a second try of a creation that went through is told so instead of doubling it. */
export async function createEntry(submission: string, entry: string, body: EntryBody): Promise<Entry> {
  const params = { path: { submission, entry }, header: { 'If-None-Match': '*' } };
  return tagged(await client.PUT('/api/v1/submissions/{submission}/entries/{entry}', { params, body }));
}

export async function updateEntry(entry: string, etag: string, body: EntryBody): Promise<Entry> {
  // Where an entry stands is changed by moving it.
  const { theme: _theme, kind: _kind, after: _after, ...update } = body;
  const params = { path: { entry }, header: ifMatch(etag) };
  return tagged(await client.PUT('/api/v1/entries/{entry}', { params, body: update }));
}

export async function deleteEntry(entry: string, etag: string): Promise<void> {
  await client.DELETE('/api/v1/entries/{entry}', { params: { path: { entry }, header: ifMatch(etag) } });
}

export async function moveEntry(entry: Entry, after: string | null): Promise<void> {
  await client.POST('/api/v1/entries/{entry}/move', {
    params: { path: { entry: entry.id }, header: ifMatch(entry.etag) },
    body: { theme: entry.theme.number, kind: entry.kind, after },
  });
}
