import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, multipart, type Tagged, tagged } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type ProposedBlock = Schemas['ProposedBlock'];
export type ProposedCell = Schemas['ProposedCell'];
export type Unplaced = Schemas['Unplaced'];
export type Flag = Schemas['Flag'];
export type ImportBlocker = Schemas['ImportBlocker'];

export type BlockDecision = Schemas['BlockDecision'] & { block: number; confirmed: boolean };
export type CellDecision = Schemas['CellDecision'];
export type UnplacedDecision = Schemas['UnplacedDecision'];
export type TargetDecision = Required<Schemas['TargetDecision']>;

/** What a person decides about a proposal, complete as the server keeps it. */
export interface Mapping {
  blocks: BlockDecision[];
  cells: CellDecision[];
  unplaced: UnplacedDecision[];
  targets: TargetDecision[];
}

export type Import = Omit<Schemas['Import'], 'mapping'> & { mapping: Mapping };

function read(result: { data?: Schemas['Import']; response: Response }): Tagged<Import> {
  return tagged(result) as Tagged<Schemas['Import']> as Tagged<Import>;
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async () =>
      read(await client.GET('/api/v1/imports/{import}', { params: { path: { import: id } } })),
  });

export async function uploadImport(round: string, file: File): Promise<{ id: string }> {
  const bodySerializer = multipart(file, [['round', round]]);
  return bodyOf(await client.POST('/api/v1/imports', { body: { round }, bodySerializer }));
}

export async function saveMapping(id: string, etag: string, mapping: Mapping): Promise<Tagged<Import>> {
  const params = { path: { import: id }, header: ifMatch(etag) };
  return read(await client.PUT('/api/v1/imports/{import}/mapping', { params, body: mapping }));
}

export async function applyImport(id: string, etag: string): Promise<Tagged<Import>> {
  const params = { path: { import: id }, header: ifMatch(etag) };
  return read(await client.POST('/api/v1/imports/{import}/apply', { params }));
}
