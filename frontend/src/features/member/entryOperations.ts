import type { QueryClient } from '@tanstack/react-query';
import { copyEntry, mergeEntries, splitEntry, undeleteEntry } from '../../api/shaping';
import { deleteEntry, entriesQuery, moveEntry, submissionQuery } from '../../api/submissions';
import type { Entry, EntryKind } from '../../api/types';
import type { Texts } from '../../i18n';
import { uuidv7 } from '../../lib/uuid';
import { toast } from '../../ui/toast-events';
import { type EntryFields, savedOf } from './entryFields';
import { joined, partsAt, updateOf } from './shaping';
import { autosaveOf } from './useEntryAutosave';

/** Something is not on the server yet, so the server cannot be asked to work on it. */
export class Unsaved extends Error {}
/** The cursor stands at an end of the text. */
export class NothingToSplit extends Error {}

export interface CellPlace {
  theme: number;
  kind: EntryKind;
}

interface Around {
  queries: QueryClient;
  submission: string;
  /** What the screen shows now. */
  latest: () => { entries: Entry[]; texts: Texts };
  /** The rows may move again: the operation puts the focus where it belongs. */
  letRowsMove: () => void;
  onDeleted: (id: string, fields: EntryFields | null) => void;
  onBack: (id: string) => void;
}

/** What can be done with entries beside typing them. Each saves what is typed first, and puts the focus back. */
export function entryOperations(around: Around) {
  const { queries, submission, latest, letRowsMove, onDeleted, onBack } = around;
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: entriesQuery(submission).queryKey }),
      queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true }),
    ]);
  /** The entry as it is on the server, with everything typed into it. */
  const saved = async (id: string) => {
    const autosave = autosaveOf(id);
    if (!autosave || !(await autosave.flush()) || !autosave.view.saved) throw new Unsaved();
    return { autosave, row: autosave.view.saved };
  };
  const toCache = (change: (list: Entry[]) => Entry[]) =>
    queries.setQueryData(entriesQuery(submission).queryKey, (list: Entry[] | undefined) =>
      change(list ?? []),
    );
  const put = (entry: Entry) => toCache((list) => list.map((row) => (row.id === entry.id ? entry : row)));
  const focus = (id: string) => requestAnimationFrame(() => document.getElementById(`entry-${id}`)?.focus());
  const say = () => latest().texts;

  const steps = {
    async move(id: string, up: boolean) {
      const list = latest().entries;
      const index = list.findIndex((entry) => entry.id === id);
      const entry = list[index];
      if (!entry || (up ? index === 0 : index === list.length - 1)) return;
      const after = up ? list[index - 2] : list[index + 1];
      // The present tag is not needed: a move makes nobody stale, and nobody's text makes it stale.
      await moveEntry({ ...entry, etag: '*' }, after?.id ?? null);
      const active = document.activeElement;
      const caret = active instanceof HTMLTextAreaElement ? active.selectionStart : null;
      letRowsMove();
      await refresh();
      // Moving a row in the page takes the focus away from what is in it.
      requestAnimationFrame(() => {
        if (caret !== null && active instanceof HTMLTextAreaElement) {
          active.focus();
          active.setSelectionRange(caret, caret);
        } else document.getElementById(`entry-${id}`)?.focus();
      });
      toast(say().member.moved(up ? index : index + 2));
    },
    async moveTo(id: string, place: CellPlace) {
      const { autosave, row } = await saved(id);
      const entry = latest().entries.find((candidate) => candidate.id === id);
      if (!entry) return;
      const number = { ...entry.theme, number: place.theme };
      // Behind the last entry there.
      const there = (queries.getQueryData(entriesQuery(submission).queryKey) ?? []).filter(
        (other) => other.theme.number === place.theme && other.kind === place.kind,
      );
      await moveEntry(
        { ...entry, etag: row.etag, theme: number, kind: place.kind },
        there.at(-1)?.id ?? null,
      );
      await autosave.discard();
      await refresh();
      toast(say().entryDesk.movedTo(say().common.cell(place.theme, say().common.kind[place.kind])));
    },
    async split(id: string, at: number) {
      const { autosave, row } = await saved(id);
      const parts = partsAt(row.fields, at);
      if (!parts) throw new NothingToSplit();
      const second_id = uuidv7();
      const [first, second] = parts.map(updateOf);
      if (!first || !second) return;
      const shaped = await splitEntry(id, row.etag, { first, second, second_id });
      await autosave.replaced(savedOf(shaped.entry));
      letRowsMove();
      toCache((list) =>
        list.flatMap((entry) => (entry.id === id ? [shaped.entry, ...shaped.others] : [entry])),
      );
      void refresh();
      focus(second_id);
      toast(say().entryDesk.splitDone);
    },
    async merge(id: string) {
      const list = latest().entries;
      const next = list[list.findIndex((entry) => entry.id === id) + 1];
      if (!next) return;
      const [first, second] = await Promise.all([saved(id), saved(next.id)]);
      const content = updateOf(joined(first.row.fields, second.row.fields));
      const entry = await mergeEntries(id, first.row.etag, {
        content,
        other: next.id,
        other_etag: second.row.etag,
      });
      await second.autosave.discard();
      await first.autosave.replaced(savedOf(entry));
      toCache((rows) => rows.filter((row) => row.id !== next.id));
      put(entry);
      void refresh();
      focus(id);
      toast(say().entryDesk.mergeDone);
    },
    async copy(id: string, places: CellPlace[]) {
      const { row } = await saved(id);
      const targets = places.map((place) => ({ ...place, id: uuidv7() }));
      const shaped = await copyEntry(id, row.etag, targets);
      put(shaped.entry);
      await refresh();
      toast(say().entryDesk.copied(shaped.others.length));
    },
    async remove(id: string) {
      const autosave = autosaveOf(id);
      if (!autosave) return;
      let fields: EntryFields | null = null;
      if (autosave.view.saved) {
        const { row } = await saved(id);
        await deleteEntry(id, row.etag);
        fields = row.fields;
      }
      await autosave.discard();
      onDeleted(id, fields);
      toCache((list) => list.filter((entry) => entry.id !== id));
      void refresh();
      toast(say().member.deleted);
    },
    async restore(id: string) {
      const entry = await undeleteEntry(id);
      onBack(id);
      toCache((list) => [...list.filter((row) => row.id !== id), entry]);
      await refresh();
      focus(id);
      toast(say().entryDesk.restored);
    },
    /** Somebody else deleted it while it was typed in: it comes back with what was typed. */
    async revive(id: string) {
      const entry = await undeleteEntry(id);
      await autosaveOf(id)?.revive(savedOf(entry));
      await refresh();
    },
    async letGo(id: string) {
      await autosaveOf(id)?.discard();
      onDeleted(id, null);
      await refresh();
    },
  };
  return steps;
}

export type Operations = ReturnType<typeof entryOperations>;
