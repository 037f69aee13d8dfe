import type { Line } from './types';

/** What of `expected` is not in `given`, character by character and without white space. */
export function missing(expected: string, given: string): string {
  const counts = new Map<string, number>();
  for (const c of given) counts.set(c, (counts.get(c) ?? 0) + 1);
  let out = '';
  for (const c of expected) {
    if (/\s/.test(c)) continue;
    const left = counts.get(c) ?? 0;
    if (left > 0) counts.set(c, left - 1);
    else out += c;
  }
  return out;
}

/** The characters of the clipboard that the lines hold, whatever becomes of them. */
export function accounted(lines: Pick<Line, 'raw' | 'made' | 'marks'>[]): string {
  return lines.map(({ raw, made, marks }) => marks + raw.slice(made)).join('\n');
}

export const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
