import { kept } from './three-way';

/** Where the caret belongs when the text around it was changed by somebody else: in the same line, at the same place. */
export function carriedCaret(before: string, after: string, caret: number): number {
  const old = before.split('\n');
  const now = after.split('\n');
  const head = before.slice(0, caret).split('\n');
  const line = head.length - 1;
  const column = head.at(-1)?.length ?? 0;
  const to = kept(old, now)[line] ?? -1;
  if (to < 0) return Math.min(caret, after.length);
  return now.slice(0, to).reduce((sum, text) => sum + text.length + 1, 0) + column;
}
