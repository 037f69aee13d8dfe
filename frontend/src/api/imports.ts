import { queryOptions } from '@tanstack/react-query';
import { ifMatch, pending, type Tagged, tagged } from './client';
import type { EntryKind } from './types';

/** A proposal of the import as the server stores it: what a source would become. */
export interface Proposal {
  themes: number[];
  pages: { number: number }[];
  blocks: ProposedBlock[];
  cells: ProposedCell[];
  unplaced: Unplaced[];
  flags: Flag[];
}
export interface ProposedBlock {
  number: number;
  lines: number[];
  name: { text: string; distance: number } | null;
  confidence: 'certain' | 'likely' | 'weak' | 'none';
  member_id: string | null;
  category: { category_id: string; label: string } | null;
}
export interface Place {
  line: number;
  column: number;
}
export interface ProposedCell {
  id: string;
  block: number;
  theme: number;
  kind: EntryKind;
  status: 'entries' | 'nothing_to_report' | 'empty';
  entries: ProposedEntry[];
  places: Place[];
}
export interface ProposedEntry {
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  marker: 'item' | 'none';
}
export interface Unplaced {
  id: string;
  reason: string;
  place: Place;
  block: number | null;
  kind: EntryKind | null;
  text: string;
  characters: number;
  repeats: string | null;
}
export interface Flag {
  code: string;
  block: number | null;
  theme: number | null;
  kind: EntryKind | null;
  cell: string | null;
  line: number;
  column: number;
  args: Record<string, string>;
}

/** What a person decides about a proposal. */
export interface Mapping {
  blocks: BlockDecision[];
  cells: CellDecision[];
  unplaced: UnplacedDecision[];
  targets: TargetDecision[];
}
export interface BlockDecision {
  block: number;
  assign: 'member' | 'create' | 'unnamed' | 'skip';
  member_id?: string | null;
  name?: string | null;
  category_id?: string | null;
  reason?: string | null;
  confirmed: boolean;
}
interface Target {
  block?: number | null;
  theme?: number | null;
  kind?: EntryKind | null;
}
export interface CellDecision extends Target {
  cell: string;
  action: 'keep' | 'drop' | 'move';
  reason?: string | null;
}
export interface UnplacedDecision extends Target {
  id: string;
  action: 'drop' | 'place';
  reason?: string | null;
}
export interface TargetDecision {
  block: number;
  theme: number;
  kind: EntryKind;
  existing: 'replace' | 'append' | 'skip';
}
export interface ImportBlocker {
  code: string;
  message?: string;
  block: number | null;
  theme: number | null;
  kind: EntryKind | null;
  subject: string | null;
  characters: number;
}

export interface Import {
  id: string;
  round_id: string;
  file_name: string;
  encoding: string;
  encoding_guessed: boolean;
  state: 'PROPOSED' | 'APPLIED';
  proposal: Proposal;
  mapping: Mapping;
  unaccounted: { count: number };
  blockers: ImportBlocker[];
  result: Record<string, unknown> | null;
  version: number;
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async () =>
      tagged<Import>(await pending.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });

export async function uploadImport(round: string, file: File): Promise<Import> {
  const form = new FormData();
  form.set('file', file);
  form.set('round', round);
  const { data } = await pending.POST('/api/v1/imports', {
    body: form,
    bodySerializer: (body: FormData) => body,
  });
  return data as Import;
}

export async function saveMapping(id: string, etag: string, mapping: Mapping): Promise<Tagged<Import>> {
  return tagged(
    await pending.PUT('/api/v1/imports/{id}/mapping', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: mapping,
    }),
  );
}

export async function applyImport(id: string, etag: string): Promise<Tagged<Import>> {
  return tagged(
    await pending.POST('/api/v1/imports/{id}/apply', { params: { path: { id } }, headers: ifMatch(etag) }),
  );
}
