/** What two states of a part are compared by. */
export interface ComparedEntry {
  id: string;
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  marker: string;
  response_measures: { name: string }[];
}

export interface ComparedCell<E extends ComparedEntry = ComparedEntry> {
  theme: number;
  kind: 'INITIATIVE' | 'CHALLENGE';
  nothing_to_report: boolean;
  entries: E[];
}

export type Change = 'added' | 'removed' | 'changed' | 'moved' | 'same';

export interface ComparedLine {
  change: Change;
  before: ComparedEntry | null;
  after: ComparedEntry | null;
  /** The cell that it came from or went to, when it is another one. */
  elsewhere: { theme: number; kind: 'INITIATIVE' | 'CHALLENGE' } | null;
}

export interface CellDifference {
  theme: number;
  kind: 'INITIATIVE' | 'CHALLENGE';
  /** Whether it was declared to hold nothing, then and now. */
  nothing: { before: boolean; after: boolean };
  lines: ComparedLine[];
  changed: boolean;
}

/**
 * What became of each entry between two states: an entry is known by its id, also in another cell. Entries that kept
 * their order among each other did not move, however many came between them.
 */
export function compareCells(before: ComparedCell[], after: ComparedCell[]): CellDifference[] {
  const places = new Map(before.flatMap((cell) => cell.entries.map((entry) => [entry.id, cell] as const)));
  const goals = new Map(after.flatMap((cell) => cell.entries.map((entry) => [entry.id, cell] as const)));
  return after.map((cell) => {
    const old = before.find((one) => isSame(one, cell));
    const stayed = (old?.entries ?? []).filter((entry) => isSame(goals.get(entry.id), cell));
    const inOrder = steady(
      stayed.map((entry) => entry.id),
      cell.entries.map((entry) => entry.id),
    );
    const lines: ComparedLine[] = cell.entries.map((entry) => {
      const source = places.get(entry.id);
      const was = source?.entries.find((one) => one.id === entry.id) ?? null;
      const elsewhere = source && !isSame(source, cell) ? { theme: source.theme, kind: source.kind } : null;
      return { change: changeOf(was, entry, inOrder.has(entry.id)), before: was, after: entry, elsewhere };
    });
    for (const [index, entry] of (old?.entries ?? []).entries()) {
      const goal = goals.get(entry.id);
      if (isSame(goal, cell)) continue;
      const elsewhere = goal ? { theme: goal.theme, kind: goal.kind } : null;
      const line: ComparedLine = {
        change: goal ? 'moved' : 'removed',
        before: entry,
        after: null,
        elsewhere,
      };
      lines.splice(placeOf(old?.entries ?? [], index, lines), 0, line);
    }
    const nothing = { before: old?.nothing_to_report ?? false, after: cell.nothing_to_report };
    return {
      theme: cell.theme,
      kind: cell.kind,
      nothing,
      lines,
      changed: nothing.before !== nothing.after || lines.some((line) => line.change !== 'same'),
    };
  });
}

type Place = Pick<ComparedCell, 'theme' | 'kind'>;

const isSame = (one: Place | undefined, other: Place) =>
  one !== undefined && one.theme === other.theme && one.kind === other.kind;

const written = (entry: ComparedEntry) =>
  JSON.stringify([
    entry.department ?? '',
    entry.heading ?? '',
    entry.title ?? '',
    entry.text,
    entry.marker,
    entry.response_measures.map((measure) => measure.name).sort(),
  ]);

function changeOf(before: ComparedEntry | null, after: ComparedEntry, inOrder: boolean): Change {
  if (!before) return 'added';
  if (written(before) !== written(after)) return 'changed';
  return inOrder ? 'same' : 'moved';
}

/** Behind the line of the nearest entry that stood before it and is still there. */
function placeOf(old: ComparedEntry[], index: number, lines: ComparedLine[]): number {
  for (let i = index - 1; i >= 0; i--) {
    const at = lines.findIndex((line) => line.before?.id === old[i]?.id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** The longest part of a list that kept its order. */
function steady(before: string[], after: string[]): Set<string> {
  const place = new Map(after.map((id, index) => [id, index]));
  const best: { length: number; from: number }[] = [];
  let end = -1;
  before.forEach((id, i) => {
    let found = { length: 1, from: -1 };
    for (let j = 0; j < i; j++) {
      const length = (best[j]?.length ?? 0) + 1;
      if ((place.get(before[j] ?? '') ?? -1) < (place.get(id) ?? -1) && length > found.length) {
        found = { length, from: j };
      }
    }
    best.push(found);
    if (end < 0 || found.length > (best[end]?.length ?? 0)) end = i;
  });
  const kept = new Set<string>();
  for (let i = end; i >= 0; i = best[i]?.from ?? -1) {
    kept.add(before[i] as string);
  }
  return kept;
}
