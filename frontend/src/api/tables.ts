import { queryOptions } from '@tanstack/react-query';
import type { TableModel } from '../lib/table-model';
import { client } from './client';

async function table(path: string, id: string): Promise<TableModel> {
  const { data } = await client.GET(path, { params: { path: { id } } });
  return data as TableModel;
}

export const editionTableQuery = (id: string) =>
  queryOptions({
    queryKey: ['editions', id, 'table'],
    queryFn: () => table('/api/v1/editions/{id}/table.json', id),
  });

/** The table as it would be compiled now; for the secretariat. */
export const previewTableQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'table'],
    staleTime: 0,
    queryFn: () => table('/api/v1/rounds/{id}/table.json', round),
  });

/** One member's two rows, as they will be printed. */
export const rowQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'row'],
    staleTime: 0,
    queryFn: () => table('/api/v1/submissions/{id}/row', submission),
  });

export const documentUrl = (of: 'editions' | 'rounds', id: string, format: string) =>
  `/api/v1/${of}/${id}/table.${format}`;
