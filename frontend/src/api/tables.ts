import { queryOptions } from '@tanstack/react-query';
import type { TableModel } from '../lib/table-model';
import { bodyOf, client } from './client';

const format = 'json';

export const editionTableQuery = (edition: string) =>
  queryOptions({
    queryKey: ['editions', edition, 'table'],
    queryFn: async () => {
      const path = { edition, format };
      // The address serves five formats, of which the contract can describe none; this one is the TableModel.
      return bodyOf(
        await client.GET('/api/v1/editions/{edition}/table.{format}', { params: { path } }),
      ) as TableModel;
    },
  });

/** The table as it would be compiled now; for the secretariat. */
export const previewTableQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'table'],
    staleTime: 0,
    queryFn: async () => {
      const path = { round, format };
      return bodyOf(
        await client.GET('/api/v1/rounds/{round}/table.{format}', { params: { path } }),
      ) as TableModel;
    },
  });

/** One member's two rows, as they will be printed. */
export const rowQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'row'],
    staleTime: 0,
    queryFn: async (): Promise<TableModel> =>
      bodyOf(await client.GET('/api/v1/submissions/{submission}/row', { params: { path: { submission } } })),
  });

export const documentUrl = (of: 'editions' | 'rounds', id: string, extension: string) =>
  `/api/v1/${of}/${id}/table.${extension}`;
