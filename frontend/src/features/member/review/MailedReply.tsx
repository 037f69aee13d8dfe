import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { onBehalfQuery } from '../../../api/review';
import { createEntry, entriesQuery, submissionQuery } from '../../../api/submissions';
import { useTexts } from '../../../i18n';
import { type Pasted, takeApart } from '../../../lib/paste';
import { uuidv7 } from '../../../lib/uuid';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { CellView } from '../CellPage';
import { bodyOf, type EntryFields, emptyFields } from '../entryFields';
import { PasteDialog } from '../paste';

/** What the member sent another way: a selected part of it becomes entries of this cell, looked at like any paste. */
export function MailedReply({ view }: { view: CellView }) {
  const texts = useTexts();
  const words = texts.review.behalf;
  const queries = useQueryClient();
  const { submission, round, theme, kind } = view;
  const notes = useQuery(onBehalfQuery(submission.id));
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<Pasted | null>(null);
  const [empty, setEmpty] = useState(false);
  const source = notes.data?.findLast((note) => note.source)?.source;
  const take = useMutation({
    mutationFn: async (entries: { id: string; fields: EntryFields }[]) => {
      // One after the other, under ids of our own: what is sent again when an answer got lost is not doubled.
      for (const { id, fields } of entries) {
        await createEntry(submission.id, id, bodyOf(fields, theme.number, kind));
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: entriesQuery(submission.id).queryKey }),
        queries.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey, exact: true }),
      ]);
      toast(words.taken(entries.length));
    },
  });
  if (!source || !submission.on_behalf_reason) return null;

  const labels = { INITIATIVE: round.initiative_label, CHALLENGE: round.challenge_label };
  const ask = () => {
    const { selectionStart = 0, selectionEnd = 0, value = '' } = field.current ?? {};
    const text = value.slice(selectionStart, selectionEnd);
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    setAsked(
      takeApart(
        { text, html: '', files: [] },
        { own: labels[kind], other: labels[kind === 'INITIATIVE' ? 'CHALLENGE' : 'INITIATIVE'] },
      ),
    );
  };
  const add = (entries: EntryFields[]) => {
    setAsked(null);
    take.mutate(entries.map((fields, index) => ({ id: uuidv7(Date.now() + index), fields })));
  };
  return (
    <details open className="rounded-8 border border-solid-gray-420 p-3">
      <summary className="cursor-pointer py-1 text-std-16B-170">{words.sourceTitle}</summary>
      <div className="flex flex-col gap-3">
        <p>{words.sourceLead}</p>
        <TextArea
          ref={field}
          label={words.sourceText}
          readOnly
          value={source}
          error={empty && words.nothingSelected}
        />
        {take.error && (
          <ProblemNotice error={take.error} onRetry={() => take.variables && take.mutate(take.variables)} />
        )}
        <div>
          <Button look="secondary" busy={take.isPending} onClick={ask}>
            {words.takeSelection}
          </Button>
        </div>
      </div>
      {asked && (
        <PasteDialog
          asked={{ pasted: asked }}
          onClose={() => setAsked(null)}
          onTake={add}
          onInsert={(text) => add([{ ...emptyFields, text }])}
        />
      )}
    </details>
  );
}
