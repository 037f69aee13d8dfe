import { client } from './client';
import type { Page } from './types';

const PAGE = 100;

/** Every row of a list that a screen shows whole (a council has tens of members, not thousands), page by page. */
export async function all<T>(path: string, query: Record<string, string | undefined>): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await client.GET(path, { params: { query: { ...query, limit: PAGE, cursor } } });
    const page = data as Page<T>;
    rows.push(...page.results);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return rows;
}
