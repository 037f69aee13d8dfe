import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../api/client';
import { moveSubmission, type SubmissionMove, submissionQuery } from '../../api/submissions';
import type { Blocker, Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { allowed, offered, reasonOf } from '../../ui/actions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';

/** Submit and withdraw, exactly as the server offers them. */
export function SubmitActions({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const { check } = texts.member;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const move = useMutation({
    mutationFn: async (name: SubmissionMove) => {
      const after = await moveSubmission(submission, name);
      queries.setQueryData(submissionQuery(submission.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: ['submissions'] });
      toast(name === 'submit' ? check.submitted : check.withdrawn);
    },
    onSettled: () => setAsking(false),
  });
  const waiting = submission.state === 'DRAFT' || submission.state === 'RETURNED';
  const blockers = submission.actions.find((action) => action.name === 'submit')?.blockers ?? [];
  return (
    <div className="flex flex-col gap-4">
      {move.error && <ProblemNotice error={move.error} />}
      {waiting && blockers.length > 0 && <Blockers submission={submission.id} blockers={blockers} />}
      {waiting && offered(submission.actions, 'submit') && (
        <div>
          <Button
            reason={allowed(submission.actions, 'submit') ? undefined : check.blockers}
            onClick={() => setAsking(true)}
          >
            {check.submit}
          </Button>
        </div>
      )}
      {submission.state === 'SUBMITTED' && offered(submission.actions, 'withdraw') && (
        <div className="flex flex-col gap-2">
          <p>{check.withdrawText}</p>
          <div>
            <Button
              look="secondary"
              busy={move.isPending}
              reason={reasonOf(submission.actions, 'withdraw', texts)}
              onClick={() => move.mutate('withdraw')}
            >
              {check.withdraw}
            </Button>
          </div>
        </div>
      )}
      {asking && (
        <Dialog
          title={check.submitTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button busy={move.isPending} onClick={() => move.mutate('submit')}>
                {check.submit}
              </Button>
              <Button look="secondary" onClick={() => setAsking(false)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{check.submitText}</p>
        </Dialog>
      )}
    </div>
  );
}

function Blockers({ submission, blockers }: { submission: string; blockers: Blocker[] }) {
  const texts = useTexts();
  return (
    <Notice tone="warning" title={texts.member.check.blockers}>
      <ul className="list-disc pl-6">
        {blockers.map((blocker) => {
          const words = blocker.message || blocker.code;
          return (
            <li key={`${blocker.code}${blocker.theme}${blocker.kind}`}>
              {blocker.theme && blocker.kind ? (
                <AppLink to={paths.cell(submission, blocker.theme, blocker.kind)}>{words}</AppLink>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
