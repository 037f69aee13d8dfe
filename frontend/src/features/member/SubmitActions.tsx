import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../api/client';
import { submitSubmission } from '../../api/desk';
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
import { type Decision, DecisionFields } from './check/DecisionFields';

/** Submit and withdraw, exactly as the server offers them. */
export function SubmitActions({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const { check } = texts.member;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [decision, setDecision] = useState<Decision>({
    decided_on: submission.decided_on,
    decision_note: submission.decision_note,
  });
  const move = useMutation({
    mutationFn: async (name: SubmissionMove) => {
      const after =
        name === 'submit'
          ? await submitSubmission(submission, decision)
          : await moveSubmission(submission, name);
      queries.setQueryData(submissionQuery(submission.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: ['submissions'] });
      toast(name === 'submit' ? check.submitted : check.withdrawn);
    },
    onSuccess: () => setAsking(false),
  });
  const waiting = submission.state === 'DRAFT' || submission.state === 'RETURNED';
  const submit = submission.actions.find((action) => action.name === 'submit');
  const blockers = submit?.blockers ?? [];
  return (
    <div className="flex flex-col gap-4">
      {move.error && !asking && <ProblemNotice error={move.error} />}
      {waiting && blockers.length > 0 && (
        <Concerns title={check.blockers} submission={submission.id} concerns={blockers} />
      )}
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
          {move.error && <ProblemNotice error={move.error} />}
          <p>{check.submitText}</p>
          <DecisionFields decision={decision} onChange={setDecision} />
        </Dialog>
      )}
    </div>
  );
}

/** What the server names, each line linked to the cell it is about. */
function Concerns({
  title,
  submission,
  concerns,
}: {
  title: string;
  submission: string;
  concerns: Blocker[];
}) {
  const texts = useTexts().common;
  return (
    <Notice tone="warning" title={title}>
      <ul className="list-disc pl-6">
        {concerns.map((concern) => {
          const words = concern.message || concern.code || '';
          return (
            <li key={`${concern.code}${concern.theme}${concern.kind}`}>
              {concern.theme && concern.kind ? (
                <AppLink to={paths.cell(submission, concern.theme, concern.kind)}>
                  {texts.about(texts.cell(concern.theme, texts.kind[concern.kind]), words)}
                </AppLink>
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
