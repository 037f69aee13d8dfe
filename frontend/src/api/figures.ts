import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';
import type { EntryKind } from './types';

type Schemas = components['schemas'];
export type Figure = Schemas['Figure'];
export type FigureItem = Schemas['FigureItem'];
export type FigureState = Figure['state'];
export type FigureDoubt = Figure['doubts'][number];
export type FigureScope = NonNullable<Figure['scope']>;
export type FigureSaying = Schemas['FigureSaying'];
export type FigureWithChoices = Schemas['FigureWithChoices'];

export interface FigureFilter {
  state?: FigureState | undefined;
  doubtful?: boolean | undefined;
  theme?: string | undefined;
  kind?: EntryKind | undefined;
  member?: string | undefined;
  label?: string | undefined;
  unit?: string | undefined;
}

export const figuresKey = (round: string) => ['rounds', round, 'figures'];

/** The working figures of a round with their sentences, in the table's order. */
export const figuresQuery = (round: string, filter: FigureFilter) =>
  queryOptions({
    queryKey: [...figuresKey(round), filter],
    staleTime: 0,
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/figures', {
          params: { query: { ...filter, round, scope: 'WORKING', limit: LIMIT, cursor } },
        }),
      ),
  });

export const doubtfulKey = (submission: string) => ['submissions', submission, 'figures'];

/** The doubtful figures of a part. */
export const doubtfulQuery = (submission: string) =>
  queryOptions({
    queryKey: doubtfulKey(submission),
    staleTime: 0,
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/figures', {
          params: { query: { submission, doubtful: true, limit: LIMIT, cursor } },
        }),
      ),
  });

/** The figures of an entry as its tag has them, doubtful ones with what else they may mean. */
export const entryFiguresQuery = (entry: string, etag: string) =>
  queryOptions({
    queryKey: ['entries', entry, 'figures', etag],
    queryFn: async (): Promise<FigureWithChoices[]> =>
      bodyOf(await client.GET('/api/v1/entries/{entry}/figures', { params: { path: { entry } } })).results,
  });

export type FigureCreate = Schemas['FigureCreate'];

/** Marks a number by hand. */
export async function createFigure(entry: string, body: FigureCreate): Promise<Figure> {
  return bodyOf(await client.POST('/api/v1/entries/{entry}/figures', { params: { path: { entry } }, body }));
}

/** Decides; what the figure says goes with it when it is corrected. */
export async function decideFigure(
  figure: { id: string; version: number },
  state: FigureState,
  saying?: FigureSaying,
): Promise<Figure> {
  const params = { path: { figure: figure.id }, header: ifMatch(`"${figure.version}"`) };
  return bodyOf(await client.PUT('/api/v1/figures/{figure}', { params, body: { state, ...saying } }));
}

export async function decideFigures(round: string, figures: string[], state: FigureState): Promise<number> {
  const params = { path: { round } };
  return bodyOf(
    await client.POST('/api/v1/rounds/{round}/figures/decide', { params, body: { figures, state } }),
  ).count;
}

/** The same list as a file. */
export const figuresFile = (round: string) => `/api/v1/figures.csv?scope=WORKING&round=${round}`;
export const publishedFiguresFile = (round: string) => `/api/v1/figures.csv?round=${round}`;
