import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type CarryChoice,
  type CarryItem,
  type CarryOver,
  carryOverQuery,
  continueCell,
  decideCarry,
} from '../../../api/carry';
import { ApiProblem } from '../../../api/problem';
import { entriesQuery, submissionQuery } from '../../../api/submissions';
import type { EntryKind, Submission } from '../../../api/types';
import { type Texts, useTexts } from '../../../i18n';
import { flushAll } from '../../../lib/autosave/registry';
import { toast } from '../../../ui/toast-events';

/** Something typed could not be saved, and a decision may take away what it belongs to. */
export class Unsaved extends Error {}

/** 「昨年度」 only where it is true: a member may have been absent last year. */
export function titleOf(
  source: NonNullable<CarryOver['source']>,
  submission: Submission,
  texts: Texts,
): string {
  const lastYear = source.fiscal_year === submission.round.fiscal_year - 1;
  return lastYear ? texts.carry.lastYear(source.name) : texts.carry.lastRound(source.name);
}

/** The lines of an entry as one text, for comparing. */
export function linesOf(entry: {
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
}): string {
  return [
    entry.department && `（${entry.department}）`,
    entry.heading && `○${entry.heading}`,
    entry.title,
    entry.text,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Whether a decision waits for a word about a carried entry that somebody has worked on. */
export const asksAboutEntry = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'carried_entry_touched';

/** Reads everything anew that a decision changes. */
export function useRefresh(submission: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: carryOverQuery(submission).queryKey }),
      queries.invalidateQueries({ queryKey: entriesQuery(submission).queryKey }),
      queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true }),
    ]);
}

interface Decision {
  item: CarryItem;
  choice: CarryChoice;
  entry: 'KEEP' | 'DELETE' | null;
}

/** Decides about one entry, after what is typed has been saved; the focus goes on to where the work does. */
export function useDecide(submission: string) {
  const texts = useTexts().carry;
  const refresh = useRefresh(submission);
  return useMutation({
    mutationFn: async ({ item, choice, entry }: Decision) => {
      if (!(await flushAll())) throw new Unsaved();
      const decided = await decideCarry(submission, item, choice, entry);
      await refresh();
      if (decided.carried_entry === 'DELETED') toast(texts.deleted);
      else if (choice === 'ENDED' && decided.carried_entry === 'KEPT') toast(texts.keptEntry);
      else toast(texts.done[choice]);
      return decided;
    },
    // Not at the call: the form that called is gone as soon as the decision is shown.
    onSuccess: (decided, { item, choice }) =>
      choice === 'UPDATED' && decided.entry ? focusEntry(decided.entry.id) : focusCard(item.id),
    onError: (error) => {
      // Somebody else decided first: what they decided is shown beside the message.
      if (error instanceof ApiProblem && error.status === 412) void refresh();
    },
  });
}

/** Continues all that is undecided in a cell. */
export function useContinueCell(submission: string, theme: number, kind: EntryKind) {
  const texts = useTexts().carry;
  const refresh = useRefresh(submission);
  return useMutation({
    mutationFn: async () => {
      if (!(await flushAll())) throw new Unsaved();
      const continued = await continueCell(submission, theme, kind);
      await refresh();
      toast(texts.bulk.done(continued.results.length, continued.to_confirm));
      return continued;
    },
    onSuccess: () => focusWhenThere(panel),
  });
}

const TRIES = 60;

/** Into the text of an entry, as soon as the list below shows it. */
export function focusEntry(id: string): void {
  focusWhenThere(() => {
    const entry = document.getElementById(`entry-${id}`);
    return entry?.querySelector('textarea') ?? entry;
  });
}

/** To last year's entry, or to the list's heading where the list has folded up behind the last decision. */
function focusCard(id: string): void {
  focusWhenThere(() => {
    const card = document.getElementById(`carry-${id}`);
    const folded = card?.closest('details');
    return folded && !folded.open ? panel() : card;
  });
}

const panel = () => document.getElementById('carry-title');

// What is focused may be drawn only after the answers that were just read anew.
function focusWhenThere(find: () => HTMLElement | null, tries = TRIES): void {
  requestAnimationFrame(() => {
    const there = find();
    if (there) there.focus();
    else if (tries > 0) focusWhenThere(find, tries - 1);
  });
}
