import { useState } from 'react';
import type { Entry } from '../../api/types';
import { type Fresh, type Row, rowsOf } from './rows';

/**
 * The order in which rows are shown. While somebody types, rows that are shown keep it: a row that the browser moves
 * loses the focus, and a composition with it. A row with unsaved text stays though the server has none of it any more.
 */
export function arranged(
  wanted: string[],
  shown: string[],
  typing: boolean,
  unsaved: (id: string) => boolean,
): string[] {
  const kept = shown.filter((id) => wanted.includes(id) || unsaved(id));
  if (!typing) return placed(wanted, kept);
  return placed(kept, wanted);
}

/** The rows in their order, and those of `others` that are missing, each behind the one that it stood behind. */
function placed(rows: string[], others: string[]): string[] {
  const result = [...rows];
  others.forEach((id, i) => {
    if (result.includes(id)) return;
    const before = others[i - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}

/** The cell's entries and those on their way to the server, as `arranged` says. */
export function useEntryRows(
  entries: Entry[],
  fresh: Fresh[],
  unsaved: (id: string) => boolean,
): { rows: Row[]; setTyping: (typing: boolean) => void } {
  const [typing, setTyping] = useState(false);
  const [shown, setShown] = useState<string[]>([]);
  const wanted = rowsOf(entries, fresh).map(({ id }) => id);
  const next = arranged(wanted, shown, typing, unsaved);
  if (next.join() !== shown.join()) setShown(next);
  return {
    rows: next.map((id) => ({ id, entry: entries.find((entry) => entry.id === id) })),
    setTyping,
  };
}
