import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, multipart, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components, operations } from './schema';
import type { Program } from './types';

type Schemas = components['schemas'];
export type ProgramAlias = Schemas['ProgramAlias'];
export type ProgramBody = Schemas['ProgramWrite'];
export type ProgramType = Program['type'];
export type ProgramProposal = Schemas['ProgramProposal'];
export type ProgramFileResult = Schemas['ProgramFileResult'];
export type MergePreview = Schemas['ProgramMergePreview'];
export type ProgramFilter = NonNullable<operations['listPrograms']['parameters']['query']>;

/** Programmes under the filters that are given. */
export const programListQuery = (filter: ProgramFilter) =>
  queryOptions({
    queryKey: ['programs', 'list', filter],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/programs', { params: { query: { ...filter, limit: LIMIT, cursor } } }),
      ),
  });

export const programQuery = (id: string) =>
  queryOptions({
    queryKey: ['programs', 'one', id],
    queryFn: async () => tagged(await client.GET('/api/v1/programs/{id}', { params: { path: { id } } })),
  });

/** Published entries that name a programme, the latest round first. */
export const programEntriesQuery = (program: string) =>
  queryOptions({
    queryKey: ['programs', 'entries', program],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/entries', { params: { query: { program, limit: LIMIT, cursor } } }),
      ),
  });

export async function createProgram(body: ProgramBody): Promise<Program> {
  return bodyOf(await client.POST('/api/v1/programs', { body }));
}

const change = ({ id, etag }: Tagged<{ id: string }>) => ({ path: { id }, header: ifMatch(etag) });

/** The name that goes stays an alias unless told otherwise. */
export async function updateProgram(
  program: Tagged<Program>,
  body: ProgramBody,
  keepFormerName = true,
): Promise<Program> {
  const params = { ...change(program), query: { keep_former_name: keepFormerName } };
  return bodyOf(await client.PUT('/api/v1/programs/{id}', { params, body }));
}

export async function deleteProgram(program: Tagged<Program>): Promise<void> {
  await client.DELETE('/api/v1/programs/{id}', { params: change(program) });
}

/** What a secretariat calls a programme that all councils know. */
export async function updateCouncilAliases(
  program: Tagged<Program>,
  council: string,
  aliases: ProgramAlias[],
): Promise<void> {
  const { path, header } = change(program);
  await client.PUT('/api/v1/programs/{id}/aliases/{council}', {
    params: { path: { ...path, council }, header },
    body: { aliases },
  });
}

export async function colorProgram(id: string, council: string, colored: boolean): Promise<void> {
  await client.PUT('/api/v1/programs/{id}/colors/{council}', {
    params: { path: { id, council } },
    body: { colored },
  });
}

export const mergePreviewQuery = (id: string, into: string) =>
  queryOptions({
    queryKey: ['programs', 'merge', id, into],
    staleTime: 0,
    retry: false,
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/programs/{id}/merge', { params: { path: { id }, query: { into } } })),
  });

export async function mergeProgram(program: Tagged<Program>, into: string): Promise<void> {
  await client.POST('/api/v1/programs/{id}/merge', { params: change(program), body: { into_id: into } });
}

export type SplitPreview = Schemas['ProgramSplitPreview'];

export const splitPreviewQuery = (id: string, name: string, alias: string[]) =>
  queryOptions({
    queryKey: ['programs', 'split', id, name, alias],
    staleTime: 0,
    retry: false,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/programs/{id}/split', {
          params: { path: { id }, query: { name: name || undefined, alias } },
        }),
      ),
  });

export async function splitProgram(
  program: Tagged<Program>,
  body: Schemas['ProgramSplit'],
): Promise<Program> {
  return bodyOf(await client.POST('/api/v1/programs/{id}/split', { params: change(program), body }));
}

export const programProposalsQuery = (council?: string) =>
  queryOptions({
    queryKey: ['programs', 'proposals', council ?? ''],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/program_proposals', {
          params: { query: { council, state: 'OPEN', limit: LIMIT, cursor } },
        }),
      ),
  });

export async function readProgramFile(council: string | undefined, file: File): Promise<ProgramFileResult> {
  return bodyOf(
    await client.POST('/api/v1/program_files', {
      params: { query: { council } },
      body: {},
      bodySerializer: multipart(file),
    }),
  );
}

const decided = ({ id, version }: ProgramProposal) => ({
  params: { path: { id }, header: ifMatch(String(version)) },
});

export async function acceptProposal(
  proposal: ProgramProposal,
  body: Schemas['ProgramProposalAcceptance'],
): Promise<void> {
  await client.POST('/api/v1/program_proposals/{id}/accept', { ...decided(proposal), body });
}

export async function rejectProposal(proposal: ProgramProposal, reason: string): Promise<void> {
  await client.POST('/api/v1/program_proposals/{id}/reject', {
    ...decided(proposal),
    body: reason ? { reason } : {},
  });
}
