import type { EntryCorrection } from '../../../api/review';
import type { Entry } from '../../../api/types';

const FIELDS = ['department', 'heading', 'title', 'text'] as const;

/** What replacing a word makes of an entry; null where the word does not stand, letter by letter. */
export function replaced(entry: Entry, find: string, replacement: string): EntryCorrection | null {
  const changes: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const now = entry[field] ?? '';
    if (find !== '' && now.includes(find)) changes[field] = now.replaceAll(find, replacement);
  }
  return Object.keys(changes).length === 0
    ? null
    : { entry_id: entry.id, version: entry.version, ...changes };
}

/** The fields that a correction changes, as they are and as they would be. */
export function shown(entry: Entry, correction: EntryCorrection): { before: string; after: string } {
  const lines = (of: Partial<Record<(typeof FIELDS)[number], string | null>>) =>
    FIELDS.filter((field) => correction[field] !== undefined)
      .map((field) => of[field] ?? '')
      .join('\n');
  return { before: lines(entry), after: lines(correction) };
}
