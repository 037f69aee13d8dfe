import type { CellShown, EntryKind, Progress, ProgressRow, SubmissionState } from '../../../api/types';
import type { Filters } from '../../../lib/route';

export const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];
/** The least advanced first, as the matrix sorts and counts. */
export const STATES: SubmissionState[] = ['DRAFT', 'RETURNED', 'SUBMITTED', 'ACCEPTED'];
export const SHOWN: CellShown[] = [
  'EMPTY',
  'IN_PROGRESS',
  'NOTHING_TO_REPORT',
  'COMPLETED',
  'RETURNED',
  'SUBMITTED',
  'ACCEPTED',
];
export const TURNS = ['MEMBER', 'SECRETARIAT', 'NOBODY'] as const;
export const SORTS = ['order', 'name', 'state', 'due', 'activity'] as const;
export type Sort = (typeof SORTS)[number];
/** What the address may hold of a view of the matrix. */
export const FILTERS = ['state', 'cell', 'theme', 'turn', 'name', 'late', 'sort', 'desc'] as const;

/** A cell of a row; the server sends every one of them. */
export const cellAt = (row: ProgressRow, theme: number, kind: EntryKind) =>
  row.cells.find((cell) => cell.theme === theme && cell.kind === kind);

function matches(row: ProgressRow, filters: Filters): boolean {
  const named = [row.member.name, ...row.people.map((person) => person.name)];
  return (
    (!filters.state || row.state === filters.state) &&
    (!filters.turn || row.waiting_for === filters.turn) &&
    (!filters.late || row.late) &&
    (!filters.name || named.some((name) => name.includes(filters.name ?? ''))) &&
    hasCell(row, filters)
  );
}

/** A state and a theme together ask for one cell that is both. */
function hasCell(row: ProgressRow, { cell, theme }: Filters): boolean {
  return !cell || row.cells.some((one) => one.shown === cell && (!theme || one.theme === Number(theme)));
}

const comparing: Record<Exclude<Sort, 'order'>, (a: ProgressRow, b: ProgressRow) => number> = {
  name: (a, b) => a.member.name.localeCompare(b.member.name, 'ja'),
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || advanced(a) - advanced(b),
  due: (a, b) => Date.parse(a.due_at) - Date.parse(b.due_at),
  activity: (a, b) => Date.parse(a.last_activity_at) - Date.parse(b.last_activity_at),
};

const advanced = (row: ProgressRow) => row.cells.filter((cell) => cell.status !== 'EMPTY').length;

/** The rows that the address asks for, in the order it asks for; equal ones keep the order of the table. */
export function rowsOf(progress: Progress, filters: Filters): ProgressRow[] {
  const rows = progress.rows.filter((row) => matches(row, filters));
  const sort = filters.sort as Sort | undefined;
  if (sort && sort !== 'order' && sort in comparing) rows.sort(comparing[sort]);
  return filters.desc ? rows.reverse() : rows;
}
