import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { deleteEntry, entriesQuery, moveEntry, submissionQuery } from '../../api/submissions';
import type { Entry } from '../../api/types';
import { useTexts } from '../../i18n';
import type { Autosave } from '../../lib/autosave/autosave';
import type { Draft } from '../../lib/autosave/drafts';
import { uuidv7 } from '../../lib/uuid';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';
import { AnnounceContext, useAnnouncer } from './announcing';
import type { CellView } from './CellPage';
import { EntryEditor } from './EntryEditor';
import type { EntryFields } from './entryFields';
import { LeftOverNotice } from './LeftOverNotice';
import { insertInto, PasteDialog, PasteOffer, TakenNotice, usePaste, useTaking } from './paste';
import { type Fresh, rowsOf } from './rows';
import { useLeftOvers } from './useDrafts';

interface Doomed {
  id: string;
  autosave: Autosave<EntryFields>;
}

/** The entries of one cell, those still on their way to the server included. */
export function EntryList({ view, sub }: { view: CellView; sub: string }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const { submission, theme, kind, entries } = view;
  const place = { sub, submission: submission.id, theme: theme.number, kind };
  const [fresh, setFresh] = useState<Fresh[]>([]);
  const [drafts, setDrafts] = useState<Record<string, Draft<EntryFields>>>({});
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  const [leftOvers, forget] = useLeftOvers(place, entries);
  const { spoken, announce } = useAnnouncer();
  const heading = useRef<HTMLHeadingElement>(null);

  const rows = rowsOf(entries, fresh);
  const isFresh = (id: string) => fresh.some((row) => row.id === id);
  const order = useRef<string[]>([]);
  useLayoutEffect(() => {
    order.current = rows.map(({ id }) => id);
  });
  // Asked when a row is saved, which may be long after it was drawn.
  const above = useCallback((id: string) => {
    const ids = order.current;
    return ids.slice(0, Math.max(0, ids.indexOf(id))).reverse();
  }, []);

  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: entriesQuery(submission.id).queryKey }),
      queries.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey, exact: true }),
    ]);

  const move = useMutation({
    mutationFn: async ({ index, up }: { index: number; up: boolean }) => {
      const entry = entries[index];
      if (!entry) return;
      const after = up ? entries[index - 2] : entries[index + 1];
      await moveEntry(entry, after?.id ?? null);
      await refresh();
      // Moving a row in the page takes the focus away from its buttons.
      document.getElementById(`entry-${entry.id}`)?.focus();
      toast(texts.member.moved(up ? index : index + 2));
    },
  });

  const remove = useMutation({
    mutationFn: async ({ id, autosave }: Doomed) => {
      const saved = autosave.view.saved;
      if (saved) await deleteEntry(id, saved.etag);
      await autosave.discard();
      setFresh((list) => list.filter((other) => other.id !== id));
      setDoomed(null);
      queries.setQueryData(entriesQuery(submission.id).queryKey, (list: Entry[] | undefined) =>
        list?.filter((entry) => entry.id !== id),
      );
      await refresh();
      toast(texts.member.deleted);
      heading.current?.focus();
    },
  });

  const { round } = view;
  const labels = { INITIATIVE: round.initiative_label, CHALLENGE: round.challenge_label };
  const paste = usePaste({
    own: labels[kind],
    other: labels[kind === 'INITIATIVE' ? 'CHALLENGE' : 'INITIATIVE'],
  });
  const taking = useTaking({
    place,
    above,
    show: (more, theirs) => {
      setFresh((list) => [...list, ...more]);
      setDrafts((all) => ({ ...all, ...theirs }));
    },
    gone: async (ids, empty) => {
      const kept = (row: { id: string }) => !ids.includes(row.id);
      setFresh((list) => [...list.filter(kept), ...(empty ? [empty] : [])]);
      queries.setQueryData(entriesQuery(submission.id).queryKey, (list: Entry[] | undefined) =>
        list?.filter(kept),
      );
      await refresh();
    },
  });
  const undo = useMutation({
    mutationFn: taking.undo,
    onSuccess: (kept) => {
      toast(kept > 0 ? texts.paste.kept(kept) : texts.paste.undone);
      heading.current?.focus();
    },
  });

  return (
    <AnnounceContext value={announce}>
      <section className="flex flex-col gap-4">
        <h2 ref={heading} tabIndex={-1} className="text-std-20B-150">
          {texts.member.entries}
        </h2>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <LeftOverNotice
          leftOvers={leftOvers}
          onForget={forget}
          onRestore={(leftOver) => {
            setFresh((list) => [...list, { id: leftOver.entryId, after: leftOver.draft.after ?? null }]);
            setDrafts((all) => ({ ...all, [leftOver.entryId]: leftOver.draft }));
            forget(leftOver);
            toast(texts.member.draft.restored);
          }}
        />
        {rows.length === 0 && <p>{texts.member.noEntries}</p>}
        {move.error && <ProblemNotice error={move.error} />}
        {undo.error && <ProblemNotice error={undo.error} />}
        {rows.map(({ id, entry }, index) => (
          <Fragment key={id}>
            {taking.taken?.entries[0]?.id === id && (
              <TakenNotice
                count={taking.taken.entries.length}
                undoing={taking.undoing}
                onUndo={() => undo.mutate()}
                onClose={taking.forget}
              />
            )}
            <EntryEditor
              place={place}
              id={id}
              entry={entry}
              position={index + 1}
              count={entries.length}
              theme={theme}
              draft={drafts[id]}
              focus={isFresh(id) && !drafts[id]}
              onMove={(up) => move.mutate({ index, up })}
              onDelete={(autosave) => setDoomed({ id, autosave })}
              above={above}
              onPaste={paste.onPaste}
              offer={<PasteOffer offer={paste.offerFor(id)} onClose={() => paste.forgetOffer(id)} />}
            />
          </Fragment>
        ))}
        <div>
          <Button
            look="secondary"
            onClick={() => setFresh((list) => [...list, { id: uuidv7(), after: null }])}
          >
            {texts.member.addEntry}
          </Button>
        </div>
      </section>
      {paste.asked && (
        <PasteDialog
          asked={paste.asked}
          onClose={paste.close}
          onTake={(taken) => {
            if (paste.asked) void taking.take(taken, paste.asked.target);
            paste.close();
          }}
          onInsert={(text) => {
            const target = paste.asked?.target;
            paste.close();
            // The closing dialog gives the focus back first.
            if (target) setTimeout(() => insertInto(target, text), 0);
          }}
        />
      )}
      {doomed && (
        <Dialog
          title={texts.member.deleteTitle}
          onClose={() => setDoomed(null)}
          actions={
            <>
              <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate(doomed)}>
                {texts.member.delete}
              </Button>
              <Button look="secondary" onClick={() => setDoomed(null)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{texts.member.deleteText}</p>
          <p className="stored-text max-h-40 overflow-y-auto border-l-4 border-solid-gray-300 pl-3">
            {doomed.autosave.view.fields.text}
          </p>
          {remove.error && <ProblemNotice error={remove.error} />}
        </Dialog>
      )}
    </AnnounceContext>
  );
}
