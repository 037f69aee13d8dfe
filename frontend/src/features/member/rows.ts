import type { Entry } from '../../api/types';

/** An entry that begins on this screen; it stands behind another one, or at the end. */
export interface Fresh {
  id: string;
  after: string | null;
}

export interface Row {
  id: string;
  entry: Entry | undefined;
}

/** The rows of a cell: those on the server in their order, and between them those still on their way. */
export function rowsOf(entries: Entry[], fresh: Fresh[]): Row[] {
  const rows: Row[] = entries.map((entry) => ({ id: entry.id, entry }));
  const open = new Map(fresh.map((row) => [row.id, row]));
  for (const { id } of entries) open.delete(id);
  const place = ({ id, after }: Fresh) => {
    if (!open.delete(id)) return;
    const before = after === null ? undefined : open.get(after);
    if (before) place(before);
    const index = rows.findIndex((row) => row.id === after);
    rows.splice(index < 0 ? rows.length : index + 1, 0, { id, entry: undefined });
  };
  fresh.forEach(place);
  return rows;
}

/** A new row goes where it stands on the screen: behind the nearest one above it that the server has. */
export function nearestSaved(above: string[], saved: Entry[]): string | null {
  return above.find((id) => saved.some((entry) => entry.id === id)) ?? null;
}

/** Puts a row that was just created behind its neighbour. */
export function withRow(list: Entry[] | undefined, created: Entry, after: string | null): Entry[] {
  const rows = list ?? [];
  if (rows.some((row) => row.id === created.id))
    return rows.map((row) => (row.id === created.id ? created : row));
  const index = rows.findIndex((row) => row.id === after);
  return index < 0 ? [...rows, created] : rows.toSpliced(index + 1, 0, created);
}
