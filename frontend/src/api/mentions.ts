import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { Mention, ProgramKind } from './types';

type Schemas = components['schemas'];
export type ReadMark = Schemas['ReadMark'];
export type MentionItem = Schemas['MentionItem'];
export type MentionState = Mention['state'];
export type MentionField = Mention['field'];
export type Rereading = Schemas['Rereading'];

export interface Typed {
  entry_id: string | null;
  text: string;
  title: string | null;
  heading: string | null;
}

/** What a text names while it is being typed; nothing is stored. */
export async function readMarks(submission: string, typed: Typed, signal: AbortSignal): Promise<ReadMark[]> {
  const params = { path: { submission } };
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/mentions/reading', { params, body: typed, signal }),
  ).mentions;
}

/** The stored marks of an entry, in order of place. */
export async function entryMentions(entry: string): Promise<Mention[]> {
  return bodyOf(await client.GET('/api/v1/entries/{entry}/mentions', { params: { path: { entry } } }))
    .results;
}

export async function decideMention(
  mention: { id: string; version: number },
  state: MentionState,
  program?: string,
): Promise<Mention> {
  const params = { path: { mention: mention.id }, header: ifMatch(`"${mention.version}"`) };
  const body = { state, program_id: program ?? null };
  return bodyOf(await client.PUT('/api/v1/mentions/{mention}', { params, body }));
}

export interface NewMark {
  field: MentionField;
  start: number;
  end: number;
  text: string;
  program_id: string;
}

/** Marks words by hand. */
export async function createMention(entry: string, body: NewMark): Promise<Mention> {
  return bodyOf(await client.POST('/api/v1/entries/{entry}/mentions', { params: { path: { entry } }, body }));
}

export async function decideMentions(
  round: string,
  mentions: string[],
  state: MentionState,
): Promise<number> {
  const params = { path: { round } };
  const body = { mentions, state, program_id: null };
  return bodyOf(await client.POST('/api/v1/rounds/{round}/mentions/decide', { params, body })).count;
}

export interface MentionFilter {
  kind?: ProgramKind | undefined;
  state?: MentionState | undefined;
  program?: string | undefined;
  member?: string | undefined;
  theme?: string | undefined;
}

export const mentionsKey = (round: string) => ['rounds', round, 'mentions'];

/** The working mentions of a round with their sentences, in the table's order. */
export const mentionsQuery = (round: string, filter: MentionFilter) =>
  queryOptions({
    queryKey: [...mentionsKey(round), filter],
    staleTime: 0,
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/mentions', {
          params: { query: { ...filter, round, scope: 'WORKING', limit: LIMIT, cursor } },
        }),
      ),
  });

/** How far the last reading of all texts has come; asked again while it runs. */
export const rereadingQuery = () =>
  queryOptions({
    queryKey: ['rereadings', 'latest'],
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? 1_500 : 15_000),
    queryFn: async () => {
      const list = bodyOf(await client.GET('/api/v1/rereadings', { params: { query: { limit: 1 } } }));
      return list.results[0] ?? null;
    },
  });

/** Programmes by a part of their name, for choosing one. */
export const programChoicesQuery = (council: string, q: string) =>
  queryOptions({
    queryKey: ['programs', 'choices', council, q],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programs', {
          params: { query: { council, q: q || undefined, limit: 20 } },
        }),
      ).results,
  });

/** One working entry. */
export const entryQuery = (entry: string) =>
  queryOptions({
    queryKey: ['entries', entry],
    staleTime: 0,
    queryFn: async () => bodyOf(await client.GET('/api/v1/entries/{entry}', { params: { path: { entry } } })),
  });

/** A member's working entries of a round in the table's order. */
export const memberEntriesQuery = (round: string, member: string) =>
  queryOptions({
    queryKey: [...mentionsKey(round), 'entries', member],
    staleTime: 0,
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/entries', {
          params: { query: { round, member, scope: 'WORKING', limit: LIMIT, cursor } },
        }),
      ),
  });

/** Whether the council prints a programme in colour. */
export async function colorProgram(program: string, council: string, colored: boolean): Promise<void> {
  const params = { path: { id: program, council } };
  await client.PUT('/api/v1/programs/{id}/colors/{council}', { params, body: { colored } });
}

/** The programmes that the council does not print in colour, among those it knows. */
export const coloredQuery = (council: string) =>
  queryOptions({
    queryKey: ['programs', 'colored', council],
    queryFn: async () => {
      const rows = await all((cursor) =>
        client.GET('/api/v1/programs', { params: { query: { council, limit: LIMIT, cursor } } }),
      );
      return new Map(rows.map(({ id, colored }) => [id, colored !== false]));
    },
  });
