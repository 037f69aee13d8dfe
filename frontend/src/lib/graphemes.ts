const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** How many characters a person sees: a surrogate pair, a variation or a combined kana counts once. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segments.segment(text)) count++;
  return count;
}

/** What the server's limits count. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The limits of the contract (EntryUpdate), in code points. */
export const LIMITS = { department: 200, heading: 500, title: 500, text: 20_000 } as const;
