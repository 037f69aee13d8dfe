import type { Merged, Options, Saved, View } from './types';

/** What follows when the server had another row than the save was made on. */
export type Outcome<F> =
  /** Nobody needs to choose: on the server's row, with these fields. */
  { goOn: F; merged?: Merged<F> } | { conflict: true };

/**
 * @param sent what was sent without an answer: when the server has one of these, it is our own save
 */
export function outcomeOf<F>(view: View<F>, theirs: Saved<F>, sent: F[], options: Options<F>): Outcome<F> {
  const { same, merge } = options;
  const { fields: mine, saved } = view;
  const base = saved?.fields ?? null;
  // Our own save whose answer got lost, or a change that touched no text.
  const unchanged = base !== null && same(theirs.fields, base);
  if (unchanged || sent.some((fields) => same(theirs.fields, fields))) return { goOn: mine };
  const both = base === null ? null : (merge?.(base, mine, theirs.fields) ?? null);
  if (base === null || both === null) return { conflict: true };
  return { goOn: both, merged: { base, mine, theirs } };
}
