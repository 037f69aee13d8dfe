import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { EntryKind } from './types';

type Schemas = components['schemas'];

export type Comment = Schemas['Comment'];
export type CommentBody = Schemas['CommentCreate'];
export type Audience = Comment['audience'];
export type OnBehalfNote = Schemas['OnBehalfNote'];
export type OnBehalfBody = Schemas['OnBehalfNoteCreate'];
export type Channel = OnBehalfNote['channel'];
export type ReasonTemplate = Schemas['ReasonTemplate'];
export type ReasonKind = ReasonTemplate['kind'];
export type ReasonTemplates = Schemas['ReasonTemplates'];
export type MinorCorrection = Schemas['MinorCorrection'];
export type CorrectionState = MinorCorrection['state'];
export type EntryCorrection = Schemas['EntryCorrection'];
export type CorrectionsResult = Schemas['MinorCorrectionsResult'];

/** What was said of a submission's cells and entries; a member is sent what is meant for it alone. */
export const commentsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'comments'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions/{submission}/comments', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

export async function addComment(submission: string, body: CommentBody): Promise<Comment> {
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/comments', {
      params: { path: { submission } },
      body,
    }),
  );
}

const placed = ({ submission_id, id, version }: Comment) => ({
  path: { submission: submission_id, comment: id },
  header: ifMatch(String(version)),
});

export async function settleComment(comment: Comment, resolved: boolean): Promise<Comment> {
  return bodyOf(
    await client.PUT('/api/v1/submissions/{submission}/comments/{comment}', {
      params: placed(comment),
      body: { resolved },
    }),
  );
}

export async function removeComment(comment: Comment): Promise<void> {
  await client.DELETE('/api/v1/submissions/{submission}/comments/{comment}', { params: placed(comment) });
}

/** Under an id of the field that it was written in: sent again, it is not said twice. */
export async function answerComment(comment: Comment, text: string, answer: string): Promise<Comment> {
  const path = { submission: comment.submission_id, comment: comment.id };
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/comments/{comment}/answers', {
      params: { path },
      body: { id: answer, text },
    }),
  );
}

/** A council's usual reasons; for its secretariat. */
export const reasonsQuery = (council: string) =>
  queryOptions({
    queryKey: ['councils', council, 'reason_templates'],
    queryFn: async () =>
      tagged(
        await client.GET('/api/v1/councils/{council}/reason_templates', { params: { path: { council } } }),
      ),
  });

export async function replaceReasons(
  council: string,
  etag: string,
  templates: ReasonTemplate[],
): Promise<Tagged<ReasonTemplates>> {
  const params = { path: { council }, header: ifMatch(etag) };
  return tagged(
    await client.PUT('/api/v1/councils/{council}/reason_templates', { params, body: { templates } }),
  );
}

/** Why the secretariat wrote for a member. */
export const onBehalfQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'on_behalf_notes'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions/{submission}/on_behalf_notes', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

export async function explainOnBehalf(submission: string, body: OnBehalfBody): Promise<OnBehalfNote> {
  const params = { path: { submission } };
  return bodyOf(await client.POST('/api/v1/submissions/{submission}/on_behalf_notes', { params, body }));
}

/** The minor corrections of a whole round, for the secretariat. */
export const roundCorrectionsQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'minor_corrections'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/rounds/{round}/minor_corrections', {
          params: { path: { round }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

/** Those of one submission, for the member to check. */
export const correctionsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'minor_corrections'],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/submissions/{submission}/minor_corrections', {
          params: { path: { submission }, query: { limit: LIMIT, cursor } },
        }),
      ),
  });

/** May be sent again when its answer was lost: what is corrected already is not corrected twice. */
export async function correctSlips(
  round: string,
  reason: string,
  corrections: EntryCorrection[],
): Promise<CorrectionsResult> {
  const params = { path: { round } };
  return bodyOf(
    await client.POST('/api/v1/rounds/{round}/minor_corrections', { params, body: { reason, corrections } }),
  );
}

export async function checkCorrections(
  submission: string,
  answers: Schemas['MinorCorrectionAnswer'][],
): Promise<void> {
  await client.POST('/api/v1/submissions/{submission}/minor_corrections/answers', {
    params: { path: { submission } },
    body: { answers },
  });
}

/** What all members of a round have written, in one cell or with certain words; for its secretariat. */
export const roundEntriesQuery = (round: string, filter: { theme?: number; kind?: EntryKind; q?: string }) =>
  queryOptions({
    queryKey: ['rounds', round, 'entries', filter],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/entries', {
          params: {
            query: {
              scope: 'WORKING',
              round,
              ...(filter.theme !== undefined && { theme: String(filter.theme) }),
              ...(filter.kind && { kind: filter.kind }),
              ...(filter.q && { q: filter.q }),
              limit: LIMIT,
              cursor,
            },
          },
        }),
      ),
  });
