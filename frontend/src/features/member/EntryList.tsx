import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { entriesQuery, submissionQuery } from '../../api/submissions';
import type { Entry } from '../../api/types';
import { useTexts } from '../../i18n';
import { type Draft, draftKey, dropDraft, ownKey, putDraft } from '../../lib/autosave/drafts';
import { uuidv7 } from '../../lib/uuid';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';
import { AnnounceContext, useAnnouncer } from './announcing';
import type { CellView } from './CellPage';
import { DeletedNotice } from './DeletedNotice';
import { EntryEditor } from './EntryEditor';
import { type EntryFields, emptyFields } from './entryFields';
import { NothingToSplit, Unsaved } from './entryOperations';
import { KeyboardHelp } from './KeyboardHelp';
import { LeftOverNotice } from './LeftOverNotice';
import { insertInto, type OnPaste, PasteDialog, TakenNotice, usePaste, useTaking } from './paste';
import type { Fresh } from './rows';
import { type LeftOver, useLeftOvers } from './useDrafts';
import { autosaveOf } from './useEntryAutosave';
import { useEntryOperations } from './useEntryOperations';
import { useEntryRows } from './useEntryRows';

/** The entries of one cell, those still on their way to the server included. */
export function EntryList({ view, sub }: { view: CellView; sub: string }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const { submission, round, theme, kind, entries } = view;
  const place = useMemo(
    () => ({ sub, submission: submission.id, theme: theme.number, kind }),
    [sub, submission.id, theme.number, kind],
  );
  const [fresh, setFresh] = useState<Fresh[]>([]);
  const [drafts, setDrafts] = useState<Record<string, Draft<EntryFields>>>({});
  const [leftOvers, forget] = useLeftOvers(place, entries);
  const { spoken, announce } = useAnnouncer();
  const hold = useRef<(typing: boolean) => void>(() => {});
  const letRowsMove = useCallback(() => hold.current(false), []);
  const { commands, deleted, dropped, error } = useEntryOperations(view, letRowsMove);
  const { rows, setTyping } = useEntryRows(
    entries,
    fresh.filter(({ id }) => !dropped.includes(id)),
    (id) => !dropped.includes(id) && (autosaveOf(id)?.unsaved ?? false),
  );
  hold.current = setTyping;

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

  const labels = { INITIATIVE: round.initiative_label, CHALLENGE: round.challenge_label };
  const paste = usePaste({
    own: labels[kind],
    other: labels[kind === 'INITIATIVE' ? 'CHALLENGE' : 'INITIATIVE'],
  });
  const latestPaste = useRef(paste);
  latestPaste.current = paste;
  const onPaste = useCallback<OnPaste>((...args) => latestPaste.current.onPaste(...args), []);
  const onOfferClosed = useCallback((id: string) => latestPaste.current.forgetOffer(id), []);
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
      await Promise.all([
        queries.invalidateQueries({ queryKey: entriesQuery(submission.id).queryKey }),
        queries.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey, exact: true }),
      ]);
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useMutation({
    mutationFn: taking.undo,
    onSuccess: (kept) => {
      toast(kept > 0 ? texts.paste.kept(kept) : texts.paste.undone);
      heading.current?.focus();
    },
  });

  const restore = (leftOver: LeftOver) => {
    // A second draft of one entry becomes an entry of its own: neither text takes the other's place.
    const taken = leftOver.entryId in drafts;
    const id = taken ? uuidv7() : leftOver.entryId;
    const draft = taken ? { ...leftOver.draft, etag: null, base: emptyFields, sent: [] } : leftOver.draft;
    // In this page's keeping before it leaves the other's.
    const key = ownKey(draftKey(sub, submission.id, theme.number, kind, id));
    void putDraft(key, draft).then(() => dropDraft(leftOver.key));
    setFresh((list) => [...list, { id, after: draft.after ?? null }]);
    setDrafts((all) => ({ ...all, [id]: draft }));
    forget(leftOver);
    toast(texts.member.draft.restored);
  };

  return (
    <AnnounceContext value={announce}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the focus is */}
      <section
        className="flex flex-col gap-4"
        onFocus={(event) =>
          setTyping(event.target instanceof HTMLTextAreaElement || isTextInput(event.target))
        }
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setTyping(false);
        }}
      >
        <h2 ref={heading} tabIndex={-1} className="text-std-20B-150">
          {texts.member.entries}
        </h2>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <LeftOverNotice leftOvers={leftOvers} onForget={forget} onRestore={restore} />
        {rows.length === 0 && <p>{texts.member.noEntries}</p>}
        {undo.error && <ProblemNotice error={undo.error} />}
        {error instanceof Unsaved && <Notice tone="error" title={texts.entryDesk.unsaved} live />}
        {error instanceof NothingToSplit && <Notice tone="error" title={texts.entryDesk.splitBlank} live />}
        {error && !(error instanceof Unsaved) && !(error instanceof NothingToSplit) && (
          <ProblemNotice error={error} />
        )}
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
              view={view}
              draft={drafts[id]}
              commands={commands}
              focus={isFresh(id) && !drafts[id]}
              above={above}
              onPaste={onPaste}
              offer={paste.offerFor(id)}
              onOfferClosed={onOfferClosed}
            />
          </Fragment>
        ))}
        <DeletedNotice deleted={deleted} commands={commands} />
        <div>
          <Button
            look="secondary"
            onClick={() => setFresh((list) => [...list, { id: uuidv7(), after: null }])}
          >
            {texts.member.addEntry}
          </Button>
        </div>
        <KeyboardHelp />
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
    </AnnounceContext>
  );
}

function isTextInput(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}
