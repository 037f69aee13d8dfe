import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { correctSlips } from '../../../api/review';
import type { Entry, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextArea, TextField } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ReasonField } from '../../../ui/ReasonField';
import { toast } from '../../../ui/toast-events';
import { DiffLegend, WordDiff } from '../../../ui/WordDiff';
import { useReasons } from './useReasons';

/** Corrects a slip in one entry that was handed in: the text, a standard reason that is already there, and one button. */
export function SlipDialog({
  submission,
  entry,
  onClose,
}: {
  submission: Submission;
  entry: Entry;
  onClose: () => void;
}) {
  const texts = useTexts();
  const words = texts.review.slips;
  const queries = useQueryClient();
  const reasons = useReasons(submission.round.council_id, 'MINOR_CORRECTION');
  const [text, setText] = useState(entry.text);
  const [title, setTitle] = useState(entry.title ?? '');
  const [own, setOwn] = useState<string | null>(null);
  const reason = own ?? reasons[0]?.text ?? '';
  const changed = text !== entry.text || title !== (entry.title ?? '');
  const correct = useMutation({
    mutationFn: async () => {
      const result = await correctSlips(submission.round.id, reason.trim(), [
        {
          entry_id: entry.id,
          version: entry.version,
          text,
          ...(title !== (entry.title ?? '') && { title }),
        },
      ]);
      if (result.left.length > 0) return result.left;
      await queries.invalidateQueries();
      toast(words.done(1));
      onClose();
      return [];
    },
  });
  const left = correct.data ?? [];
  const why = !changed
    ? words.unchanged
    : reason.trim()
      ? undefined
      : texts.common.invalid.required(words.reason);
  return (
    <Dialog
      wide
      title={words.oneTitle}
      onClose={onClose}
      actions={
        <>
          <Button busy={correct.isPending} reason={why} onClick={() => correct.mutate()}>
            {words.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.oneLead}</p>
      {entry.title !== null && (
        <TextField
          label={words.fields.TITLE}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      <TextArea
        label={words.fields.TEXT}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {changed && (
        <div>
          <DiffLegend />
          <p className="stored-text">
            <WordDiff before={entry.text} after={text} />
          </p>
        </div>
      )}
      <ReasonField
        label={words.reason}
        templates={reasons}
        required
        value={reason}
        onChange={(value) => setOwn(value)}
      />
      {left.length > 0 && (
        <Notice tone="error" title={words.left} live>
          {left.flatMap((one) => one.blockers.map((blocker) => <p key={blocker.code}>{blocker.message}</p>))}
        </Notice>
      )}
      {correct.error && <ProblemNotice error={correct.error} />}
    </Dialog>
  );
}
