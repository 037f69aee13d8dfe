import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../api/problem';
import { createEntry, entriesQuery, submissionQuery, updateEntry } from '../../api/submissions';
import type { Entry, EntryBody, EntryKind } from '../../api/types';
import { Autosave, type View } from '../../lib/autosave/autosave';
import { draftKey, dropDraft, ownKey, putDraft } from '../../lib/autosave/drafts';
import { register, unregister } from '../../lib/autosave/registry';
import { inTurn } from '../../lib/autosave/turns';
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
import { mergeFields } from './mergeFields';
import { nearestSaved, withRow } from './rows';

export interface Place {
  sub: string;
  submission: string;
  theme: number;
  kind: EntryKind;
}

/** The autosaves on the screen, so that what was taken together can be taken back together. */
const live = new Map<string, Autosave<EntryFields>>();

export const autosaveOf = (id: string) => live.get(id);

/** One autosave per entry on the screen; it outlives the screen until its text is on the server. */
export function useEntryAutosave(
  place: Place,
  id: string,
  entry: Entry | undefined,
  above: (id: string) => string[] = () => [],
): { autosave: Autosave<EntryFields>; view: View<EntryFields> } {
  const queries = useQueryClient();
  const [autosave] = useState(() => {
    const key = ownKey(draftKey(place.sub, place.submission, place.theme, place.kind, id));
    return new Autosave<EntryFields>({
      fields: entry ? fieldsOf(entry) : emptyFields,
      saved: entry ? savedOf(entry) : null,
      save: async (fields, etag, ready) => {
        const body = bodyOf(fields, place.theme, place.kind);
        const rows = entriesQuery(place.submission).queryKey;
        const put = (row: Entry, after: string | null) => {
          queries.setQueryData(rows, (list: Entry[] | undefined) => withRow(list, row, after));
          return row;
        };
        const create = async () => {
          // A composition may have begun while the creations before this one were under way.
          await ready();
          const after = nearestSaved(above(id), queries.getQueryData<Entry[]>(rows) ?? []);
          return put(await createBehind(place.submission, id, { ...body, after }, ready), after);
        };
        // Entries that were taken together stand in their order: each is placed when the one before has its place.
        const saved = etag
          ? put(await updateEntry(id, etag, body), null)
          : await inTurn(place.submission, create);
        // The cell's status and the submission's blockers may have changed with it.
        void queries.invalidateQueries({ queryKey: submissionQuery(place.submission).queryKey, exact: true });
        return savedOf(saved);
      },
      current: currentOf,
      same: sameFields,
      merge: mergeFields,
      worthSaving,
      putDraft: (draft) => putDraft(key, { ...draft, after: above(id)[0] ?? null }),
      dropDraft: () => dropDraft(key),
    });
  });

  useEffect(() => {
    register(autosave);
    live.set(id, autosave);
    return () => {
      if (live.get(id) === autosave) live.delete(id);
      void autosave.leave().then((saved) => {
        if (saved) unregister(autosave);
      });
    };
  }, [autosave, id]);

  useEffect(() => {
    if (entry) autosave.refreshed(savedOf(entry));
  }, [autosave, entry]);

  return { autosave, view: useSyncExternalStore(autosave.subscribe, () => autosave.view) };
}

/** The neighbour may have been deleted meanwhile by somebody else: then the entry stands at the end. */
async function createBehind(
  submission: string,
  id: string,
  body: EntryBody,
  ready: () => Promise<void>,
): Promise<Entry> {
  try {
    return await createEntry(submission, id, body);
  } catch (error) {
    const misplaced = error instanceof ApiProblem && error.errors.some(({ pointer }) => pointer === '/after');
    if (!misplaced || body.after === null) throw error;
    await ready();
    return await createEntry(submission, id, { ...body, after: null });
  }
}
