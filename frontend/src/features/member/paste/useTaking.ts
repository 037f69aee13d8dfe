import { useState } from 'react';
import { deleteEntry } from '../../../api/submissions';
import { type Draft, draftKey, ownKey, putDraft } from '../../../lib/autosave/drafts';
import { uuidv7 } from '../../../lib/uuid';
import { type EntryFields, emptyFields, sameFields } from '../entryFields';
import type { Fresh } from '../rows';
import { autosaveOf, type Place } from '../useEntryAutosave';
import type { Target } from './usePaste';

/** Entries that were taken together, as they were then. */
export interface Taken {
  entries: { id: string; fields: EntryFields }[];
  /** Whether the first of them went into an entry that was there and empty. */
  filled: boolean;
}

interface Screen {
  place: Place;
  /** Shows new entries, each with its draft. */
  show: (fresh: Fresh[], drafts: Record<string, Draft<EntryFields>>) => void;
  /** Forgets entries that are gone, and shows an empty one in place of the first where there was one. */
  gone: (ids: string[], empty: Fresh | null) => Promise<void>;
  above: (id: string) => string[];
}

/** Makes entries of what was pasted: each is a draft on this computer first, then saves itself like any other. */
export function useTaking({ place, show, gone, above }: Screen) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [undoing, setUndoing] = useState(false);

  const take = async (entries: EntryFields[], target: Target) => {
    const filled = isEmpty(target.autosave.view.fields);
    const now = Date.now();
    const measures = target.autosave.view.fields.measures;
    // Ids in the order of the entries: the drafts are then offered in it, should the page be gone before the save.
    const ids = entries.map((_, index) => (filled && index === 0 ? target.id : uuidv7(now + index)));
    const fresh: Fresh[] = [];
    const drafts: Record<string, Draft<EntryFields>> = {};
    entries.forEach((fields, index) => {
      const id = ids[index] ?? '';
      if (id === target.id) return;
      const after = ids[index - 1] ?? target.id;
      fresh.push({ id, after });
      drafts[id] = { fields, etag: null, base: emptyFields, at: now + index, after };
    });
    const { sub, submission, theme, kind } = place;
    // A browser that refuses storage has no drafts; the entries save themselves all the same.
    await Promise.allSettled(
      Object.entries(drafts).map(([id, draft]) =>
        putDraft(ownKey(draftKey(sub, submission, theme, kind, id)), draft),
      ),
    );
    const first = entries[0];
    const kept = first && { ...first, measures: filled ? measures : first.measures };
    if (filled && kept) target.autosave.input(kept);
    show(fresh, drafts);
    setTaken({
      filled,
      entries: entries.map((fields, index) => ({
        id: ids[index] ?? '',
        fields: index === 0 && kept ? kept : fields,
      })),
    });
  };

  /** Takes back what nobody has changed since; answers how many entries were kept. */
  const undo = async (): Promise<number> => {
    if (!taken) return 0;
    setUndoing(true);
    try {
      const removed: string[] = [];
      const [first] = taken.entries;
      const empty = taken.filled && first ? { id: uuidv7(), after: above(first.id)[0] ?? null } : null;
      for (const { id, fields } of taken.entries) {
        const autosave = autosaveOf(id);
        if (!autosave || !sameFields(autosave.view.fields, fields)) continue;
        // What is on its way would otherwise arrive after it was taken back.
        await autosave.flush();
        const { saved } = autosave.view;
        if (saved) await deleteEntry(id, saved.etag);
        await autosave.discard();
        removed.push(id);
      }
      await gone(removed, empty && first && removed.includes(first.id) ? empty : null);
      setTaken(null);
      return taken.entries.length - removed.length;
    } finally {
      setUndoing(false);
    }
  };

  return { take, taken, undo, undoing, forget: () => setTaken(null) };
}

const isEmpty = ({ department, heading, title, text }: EntryFields) =>
  (department + heading + title + text).trim() === '';
