import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Finding = Schemas['Finding'];
export type FindingCode = Finding['code'];
export type FindingState = Finding['state'];
export type FindingPlace = Schemas['FindingPlace'];
export type FindingSummary = Schemas['FindingSummary'];
export type Material = Schemas['Material'];
export type MaterialTheme = Schemas['MaterialTheme'];
export type MaterialCounts = Schemas['MaterialCounts'];
export type MaterialScope = Material['scope'];

export interface FindingFilter {
  state?: FindingState | undefined;
  code?: FindingCode | undefined;
  theme?: number | undefined;
  member?: string | undefined;
}

const keyOf = (round: string) => ['rounds', round, 'findings'];

/** How far the checks are; others may have checked meanwhile. */
export const findingSummaryQuery = (round: string) =>
  queryOptions({
    queryKey: [...keyOf(round), 'summary'],
    staleTime: 0,
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/rounds/{round}/findings/summary', { params: { path: { round } } })),
  });

export const findingsQuery = (round: string, filter: FindingFilter) =>
  queryOptions({
    queryKey: [...keyOf(round), filter],
    staleTime: 0,
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/rounds/{round}/findings', {
          params: { path: { round }, query: { ...filter, limit: LIMIT, cursor } },
        }),
      ),
  });

export async function refreshFindings(round: string): Promise<FindingSummary> {
  return bodyOf(
    await client.POST('/api/v1/rounds/{round}/findings/refresh', { params: { path: { round } } }),
  );
}

export async function decideFinding(
  finding: Finding,
  state: 'ACCEPTED' | 'OPEN',
  note: string,
): Promise<Finding> {
  const params = { path: { finding: finding.id }, header: ifMatch(`"${finding.version}"`) };
  return bodyOf(await client.PUT('/api/v1/findings/{finding}', { params, body: { state, note } }));
}

export async function acceptFindings(
  round: string,
  findings: string[],
  note: string,
): Promise<FindingSummary> {
  const params = { path: { round } };
  return bodyOf(
    await client.POST('/api/v1/rounds/{round}/findings/accept_chosen', { params, body: { findings, note } }),
  );
}

/** What a council meets over, as it is now. */
export const materialQuery = (round: string, scope: MaterialScope) =>
  queryOptions({
    queryKey: ['rounds', round, 'material', scope],
    staleTime: 0,
    queryFn: async () => {
      const params = { path: { round, format: 'json' }, query: { scope } };
      // The address serves four formats; this one is the Material.
      return bodyOf(await client.GET('/api/v1/rounds/{round}/material.{format}', { params })) as Material;
    },
  });

export const materialUrl = (round: string, extension: string, scope: MaterialScope) =>
  `/api/v1/rounds/${round}/material.${extension}?scope=${scope}`;
