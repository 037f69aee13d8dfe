import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createEntry, entriesQuery, submissionQuery, updateEntry } from '../../api/submissions';
import type { Entry, EntryKind } from '../../api/types';
import { Autosave, type View } from '../../lib/autosave/autosave';
import { draftKey, dropDraft, putDraft } from '../../lib/autosave/drafts';
import { register, unregister } from '../../lib/autosave/registry';
import {
  bodyOf,
  currentOf,
  type EntryFields,
  emptyFields,
  fieldsOf,
  sameFields,
  savedOf,
  worthSaving,
} from './entryFields';

export interface Place {
  sub: string;
  submission: string;
  theme: number;
  kind: EntryKind;
}

/** One autosave per entry on the screen; it outlives the screen until its text is on the server. */
export function useEntryAutosave(
  place: Place,
  id: string,
  entry: Entry | undefined,
): { autosave: Autosave<EntryFields>; view: View<EntryFields> } {
  const queries = useQueryClient();
  const [autosave] = useState(() => {
    const key = draftKey(place.sub, place.submission, place.theme, place.kind, id);
    return new Autosave<EntryFields>({
      fields: entry ? fieldsOf(entry) : emptyFields,
      saved: entry ? savedOf(entry) : null,
      save: async (fields, etag) => {
        const body = bodyOf(fields, place.theme, place.kind);
        const saved = etag
          ? await updateEntry(id, etag, body)
          : await createEntry(place.submission, id, body);
        queries.setQueryData(entriesQuery(place.submission).queryKey, (list: Entry[] | undefined) =>
          list?.some((row) => row.id === id)
            ? list.map((row) => (row.id === id ? saved : row))
            : [...(list ?? []), saved],
        );
        // The cell's status and the submission's blockers may have changed with it.
        void queries.invalidateQueries({ queryKey: submissionQuery(place.submission).queryKey, exact: true });
        return savedOf(saved);
      },
      current: currentOf,
      same: sameFields,
      worthSaving,
      putDraft: (draft) => putDraft(key, draft),
      dropDraft: () => dropDraft(key),
    });
  });

  useEffect(() => {
    register(autosave);
    return () => {
      void autosave.leave().then((saved) => {
        if (saved) unregister(autosave);
      });
    };
  }, [autosave]);

  useEffect(() => {
    if (entry) autosave.refreshed(savedOf(entry));
  }, [autosave, entry]);

  return { autosave, view: useSyncExternalStore(autosave.subscribe, () => autosave.view) };
}
