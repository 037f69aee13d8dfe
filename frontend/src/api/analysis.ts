import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';
import type { EntryKind } from './types';

export type CrossTable = components['schemas']['CrossTable'];
export type CrossTableRow = CrossTable['rows'][number];
export type CrossTableColumn = CrossTable['columns'][number];
export type CountedSentence = components['schemas']['CountedSentence'];
export type ProgramChanges = components['schemas']['ProgramChanges'];

/** The cross tables, by the names that addresses have. */
export const crossTables = [
  'programs_by_theme',
  'programs_by_member',
  'response_measures_by_member',
] as const;
export type CrossTableName = (typeof crossTables)[number];

const kindOf = (kind: string | undefined) => (kind || undefined) as EntryKind | undefined;

export const crossTableQuery = (edition: string, table: CrossTableName, kind?: string) =>
  queryOptions({
    queryKey: ['editions', edition, 'cross_tables', table, kind ?? ''],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/editions/{edition}/cross_tables/{table}', {
          params: { path: { edition, table }, query: { kind: kindOf(kind) } },
        }),
      ),
  });

/** What a number counts: without a row the entries that name no response measure, without a column all of a row. */
export interface Counted {
  row?: string | undefined;
  column?: string | undefined;
  kind?: string | undefined;
}

export const countedSentencesQuery = (
  edition: string,
  table: CrossTableName,
  { row, column, kind }: Counted,
) =>
  queryOptions({
    queryKey: ['editions', edition, 'cross_tables', table, kind ?? '', 'sentences', row ?? '', column ?? ''],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/editions/{edition}/cross_tables/{table}/sentences', {
          params: { path: { edition, table }, query: { row, column, kind: kindOf(kind) } },
        }),
      ).results,
  });

export const programChangesQuery = (edition: string) =>
  queryOptions({
    queryKey: ['editions', edition, 'program_changes'],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/editions/{edition}/program_changes', { params: { path: { edition } } }),
      ),
  });

export const crossTableFileUrl = (edition: string, table: CrossTableName, kind?: string) =>
  `/api/v1/editions/${edition}/cross_tables/${table}.csv${kind ? `?kind=${kind}` : ''}`;

export type FigureSeries = components['schemas']['FigureSeries'];
export type FigurePoint = FigureSeries['points'][number];

/** Which published figures to bring together; a council or a programme is needed. */
export interface FigureQuestion {
  council?: string | undefined;
  program?: string | undefined;
  q?: string | undefined;
}

export const figureSeriesQuery = (question: FigureQuestion) =>
  queryOptions({
    queryKey: ['figure_series', question],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/figure_series', { params: { query: { ...question, limit: 50 } } }))
        .results,
  });
