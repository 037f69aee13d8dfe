import { queryOptions } from '@tanstack/react-query';
import { ifMatch, pending, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { Cell, Entry, EntryBody, EntryKind, Submission, SubmissionVersion } from './types';

export const submissionsQuery = (filter: { round?: string; member?: string } = {}) =>
  queryOptions({
    queryKey: ['submissions', filter],
    queryFn: () =>
      all<Submission>((cursor) =>
        pending.GET('/api/v1/submissions', { params: { query: { ...filter, limit: LIMIT, cursor } } }),
      ),
  });

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submissions', id],
    queryFn: async () =>
      tagged<Submission>(await pending.GET('/api/v1/submissions/{id}', { params: { path: { id } } })),
  });

/** The working entries of a submission in the table's order. */
export const entriesQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'entries'],
    queryFn: () =>
      all<Entry>((cursor) =>
        pending.GET('/api/v1/entries', { params: { query: { submission, limit: LIMIT, cursor } } }),
      ),
  });

export interface CellReason {
  theme: number;
  kind: EntryKind;
  reason: string;
}
export interface ReturnBody {
  reason: string;
  cells?: CellReason[];
}
export type SubmissionMove = 'submit' | 'withdraw' | 'return' | 'accept' | 'reopen';

export async function moveSubmission(
  submission: Tagged<Submission>,
  move: SubmissionMove,
  body: ReturnBody | Record<string, never> = {},
): Promise<Tagged<Submission>> {
  return tagged(
    await pending.POST(`/api/v1/submissions/{id}/${move}`, {
      params: { path: { id: submission.id } },
      headers: ifMatch(submission.etag),
      body,
    }),
  );
}

export async function setCell(
  submission: string,
  cell: { theme: number; kind: EntryKind },
  body: { nothing_to_report: boolean; completed: boolean },
): Promise<void> {
  const path = { id: submission, theme: cell.theme, kind: cell.kind };
  const current = tagged<Cell>(
    await pending.GET('/api/v1/submissions/{id}/cells/{theme}/{kind}', { params: { path } }),
  );
  await pending.PUT('/api/v1/submissions/{id}/cells/{theme}/{kind}', {
    params: { path },
    headers: ifMatch(current.etag),
    body,
  });
}

/** Retry-safe: the id is ours, and a second try of a creation that went through is told so instead of doubling it. */
export async function createEntry(submission: string, id: string, body: EntryBody): Promise<Entry> {
  const result = await pending.PUT('/api/v1/submissions/{id}/entries/{entry_id}', {
    params: { path: { id: submission, entry_id: id } },
    headers: { 'If-None-Match': '*' },
    body,
  });
  return tagged<Entry>(result);
}

export async function updateEntry(id: string, etag: string, body: EntryBody): Promise<Entry> {
  const result = await pending.PUT('/api/v1/entries/{id}', {
    params: { path: { id } },
    headers: ifMatch(etag),
    body,
  });
  return tagged<Entry>(result);
}

export async function deleteEntry(id: string, etag: string): Promise<void> {
  await pending.DELETE('/api/v1/entries/{id}', { params: { path: { id } }, headers: ifMatch(etag) });
}

export async function moveEntry(entry: Entry, after: string | null): Promise<void> {
  await pending.POST('/api/v1/entries/{id}/move', {
    params: { path: { id: entry.id } },
    headers: ifMatch(entry.etag),
    body: { theme: entry.theme.number, kind: entry.kind, after },
  });
}

export const versionsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'versions'],
    queryFn: () =>
      all<SubmissionVersion>((cursor) =>
        pending.GET('/api/v1/submissions/{submission}/versions', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

export async function updateSubmission(
  submission: Tagged<Submission>,
  body: { not_participating: boolean; due_at: string },
): Promise<Tagged<Submission>> {
  return tagged(
    await pending.PUT('/api/v1/submissions/{id}', {
      params: { path: { id: submission.id } },
      headers: ifMatch(submission.etag),
      body,
    }),
  );
}
