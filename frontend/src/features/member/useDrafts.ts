import { useEffect, useState } from 'react';
import type { Entry } from '../../api/types';
import { type Draft, draftKey, draftsUnder, dropDraft, watchOtherPages } from '../../lib/autosave/drafts';
import { type EntryFields, fieldsOf, sameFields } from './entryFields';
import type { Place } from './useEntryAutosave';

export interface LeftOver {
  key: string;
  entryId: string;
  draft: Draft<EntryFields>;
}

/**
 * What this person typed into this cell earlier and never reached the server, looked up when the cell opens and when
 * another page with such drafts is closed.
 */
export function useLeftOvers(
  place: Place,
  entries: Entry[],
  // Also what this very page has just typed: after a lock nothing is being typed any more.
  own = false,
): [LeftOver[], (leftOver: LeftOver) => void] {
  const [found, setFound] = useState<LeftOver[]>([]);
  // The rows as they were when the cell was opened: drafts of the typing that follows are not left over.
  const [opened] = useState(entries);
  const { sub, submission, theme, kind } = place;
  useEffect(() => {
    const leaving = new AbortController();
    const prefix = draftKey(sub, submission, theme, kind, '');
    const look = async () => {
      const rows = await draftsUnder<EntryFields>(prefix, own);
      const open = rows.flatMap(({ key, draft }) => {
        const [entryId = ''] = key.slice(prefix.length).split('|');
        const entry = opened.find((row) => row.id === entryId);
        if (!entry || !sameFields(fieldsOf(entry), draft.fields)) return [{ key, entryId, draft }];
        void dropDraft(key);
        return [];
      });
      if (!leaving.signal.aborted) setFound(open);
    };
    void look();
    void watchOtherPages(prefix, leaving.signal, () => void look());
    return () => leaving.abort();
  }, [sub, submission, theme, kind, opened, own]);
  return [found, (leftOver) => setFound((list) => list.filter((other) => other.key !== leftOver.key))];
}
