import type { CarryItem } from '../../../api/carry';
import type { Entry, EntryKind, Round } from '../../../api/types';
import type { ComparedEntry } from '../../../lib/compare';

export const SIDES = ['previous', 'lastYear', 'members'] as const;
/** What a cell is looked at beside. */
export type Side = (typeof SIDES)[number];

export const sideOf = (name: string | undefined): Side => SIDES.find((side) => side === name) ?? 'previous';

export interface Place {
  theme: number;
  kind: EntryKind;
}

/** The cells of a round in the table's order. */
export function placesOf(round: Round): Place[] {
  return round.themes.flatMap(({ number }) => [
    { theme: number, kind: 'INITIATIVE' as const },
    { theme: number, kind: 'CHALLENGE' as const },
  ]);
}

/** The entries that stand in a cell. */
export const entriesIn = (entries: Entry[], { theme, kind }: Place): Entry[] =>
  entries.filter((entry) => entry.theme.number === theme && entry.kind === kind);

export interface Pair {
  key: string;
  before: ComparedEntry | null;
  after: ComparedEntry | null;
}

/** Last year's entries with what goes on with them, wherever that stands now; then what is new in the cell. */
export function pairsOf(lastYear: CarryItem[], inCell: Entry[], all: Entry[]): Pair[] {
  const old = lastYear.map((item) => ({
    key: item.id,
    before: item as ComparedEntry,
    after: all.find((entry) => entry.id === item.carried?.id) ?? null,
  }));
  const paired = new Set(old.map(({ after }) => after?.id));
  const fresh = inCell.filter((entry) => !paired.has(entry.id));
  return [...old, ...fresh.map((entry) => ({ key: entry.id, before: null, after: entry }))];
}
