import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../api/client';
import { moveSubmission, type ReturnBody, type SubmissionMove, submissionQuery } from '../../api/submissions';
import type { Round, Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { offered, reasonOf } from '../../ui/actions';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';
import { ReturnDialog } from './ReturnDialog';

/** Which decisions a reviewer meets in a state; whether one may be taken is the server's answer. */
const SHOWN: Record<Submission['state'], SubmissionMove[]> = {
  DRAFT: ['submit'],
  RETURNED: ['submit'],
  SUBMITTED: ['accept', 'return'],
  ACCEPTED: ['reopen'],
};

export function ReviewActions({ submission, round }: { submission: Tagged<Submission>; round: Round }) {
  const texts = useTexts();
  const words = texts.secretariat.review;
  const queries = useQueryClient();
  const [returning, setReturning] = useState<'return' | 'reopen' | null>(null);
  const done = {
    submit: texts.member.check.submitted,
    withdraw: texts.member.check.withdrawn,
    accept: words.accepted,
    return: words.returned,
    reopen: words.returned,
  };
  const labels = { ...words, withdraw: texts.member.check.withdraw };
  const move = useMutation({
    mutationFn: async ({ name, body }: { name: SubmissionMove; body?: ReturnBody }) => {
      const after = await moveSubmission(submission, name, body);
      queries.setQueryData(submissionQuery(submission.id).queryKey, after);
      setReturning(null);
      toast(done[name]);
      await queries.invalidateQueries();
    },
  });
  const shown = SHOWN[submission.state].filter((name) => offered(submission.actions, name));
  return (
    <div className="flex flex-col gap-4">
      {move.error && !returning && <ProblemNotice error={move.error} />}
      {shown.includes('accept') &&
        submission.actions
          .find(({ name }) => name === 'accept')
          ?.warnings.map((warning) => <Notice key={warning.code} tone="warning" title={warning.message} />)}
      <div className="flex flex-wrap items-start gap-3">
        {shown.map((name) => (
          <Button
            key={name}
            look={name === 'accept' ? 'primary' : 'secondary'}
            busy={move.isPending}
            reason={reasonOf(submission.actions, name, texts)}
            onClick={() =>
              name === 'return' || name === 'reopen' ? setReturning(name) : move.mutate({ name })
            }
          >
            {labels[name]}
          </Button>
        ))}
      </div>
      {returning && (
        <ReturnDialog
          round={round}
          busy={move.isPending}
          error={move.error}
          onClose={() => setReturning(null)}
          onSend={(body) => move.mutate({ name: returning, body })}
        />
      )}
    </div>
  );
}
