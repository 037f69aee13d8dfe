import { bodyOf } from './client';

/** As many as a page may have for a screen. */
export const LIMIT = 100;

interface Page<T> {
  results: T[];
  next_cursor?: string | null;
}

/** Every row of a list that a screen shows whole (a council has tens of members, not thousands), page by page. */
export async function all<T>(
  read: (cursor: string | undefined) => Promise<{ data?: Page<T> }>,
): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    const page = bodyOf(await read(cursor));
    rows.push(...page.results);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return rows;
}
