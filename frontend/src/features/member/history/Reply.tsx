import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { answerCorrections, setCell, submissionQuery } from '../../../api/submissions';
import type { Cell, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { allowed } from '../../../ui/actions';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** The answer to a correction that is asked for in a cell: written while it is asked for, read afterwards. */
export function CellReply({ submission, cell }: { submission: Tagged<Submission>; cell: Cell }) {
  const words = useTexts().history.reply;
  if (submission.state === 'RETURNED' && cell.editable && cell.returned) {
    return (
      <Answer
        submission={submission.id}
        label={words.cell}
        reply={cell.reply}
        save={(reply) => setCell(submission.id, cell, { reply })}
      />
    );
  }
  return <Read reply={cell.reply} />;
}

/** The answer to the corrections as a whole. */
export function WholeReply({ submission }: { submission: Tagged<Submission> }) {
  const words = useTexts().history.reply;
  const mayWrite = allowed(submission.actions, 'edit') || allowed(submission.actions, 'edit_on_behalf');
  if (submission.state === 'RETURNED' && mayWrite) {
    return (
      <Answer
        submission={submission.id}
        label={words.whole}
        reply={submission.reply}
        save={(reply) => answerCorrections(submission, reply)}
      />
    );
  }
  return <Read reply={submission.reply} />;
}

function Read({ reply }: { reply: string | null }) {
  const words = useTexts().history.reply;
  return (
    reply && (
      <Notice tone="info" title={words.from}>
        <p className="stored-text">{reply}</p>
      </Notice>
    )
  );
}

interface Props {
  submission: string;
  label: string;
  reply: string | null;
  save: (reply: string) => Promise<unknown>;
}

/** Saved by its button and when it is left; what could not be saved stays in the field. */
function Answer({ submission, label, reply, save }: Props) {
  const words = useTexts().history.reply;
  const queries = useQueryClient();
  const [text, setText] = useState(reply ?? '');
  const saving = useMutation({
    mutationFn: async () => {
      await save(text);
      await queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true });
      toast(words.saved);
    },
  });
  const changed = text !== (reply ?? '');
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={label}
        support={words.support}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => changed && !saving.isPending && saving.mutate()}
      />
      {saving.error && <ProblemNotice error={saving.error} />}
      <div>
        <Button small look="secondary" busy={saving.isPending} onClick={() => changed && saving.mutate()}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
