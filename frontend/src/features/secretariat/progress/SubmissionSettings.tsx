import { use, useState } from 'react';
import type { Tagged } from '../../../api/client';
import type { Submission } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { due } from '../../../lib/dates';
import { offered, reasonOf } from '../../../ui/actions';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { AbsentDialog } from './AbsentDialog';
import { ExtendDialog } from './ExtendDialog';
import { useSettle } from './useSettle';

/** A due time for one member, and the mark that it does not take part, each with its reason. */
export function SubmissionSettings({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const words = texts.progress.settle;
  const { language } = use(LanguageContext);
  const [open, setOpen] = useState<'extend' | 'absent' | null>(null);
  const settle = useSettle(submission, () => setOpen(null));
  if (!offered(submission.actions, 'extend')) return null;
  return (
    <Section id="settings" title={words.title}>
      {settle.error && !open && <ProblemNotice error={settle.error} />}
      <p>{words.now(due(submission.due_at, language))}</p>
      {submission.due_reason && <p className="stored-text">{words.dueReason(submission.due_reason)}</p>}
      {submission.not_participating_reason && (
        <p className="stored-text">{words.absentReason(submission.not_participating_reason)}</p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Button
          look="secondary"
          busy={settle.isPending}
          reason={reasonOf(submission.actions, 'extend', texts)}
          onClick={() => setOpen('extend')}
        >
          {words.extend}
        </Button>
        {submission.due_extended && (
          <Button
            look="secondary"
            busy={settle.isPending}
            onClick={() =>
              settle.mutate({ change: { due_at: null, due_reason: null }, done: words.restored })
            }
          >
            {words.roundDue}
          </Button>
        )}
        <Button
          look="secondary"
          busy={settle.isPending}
          onClick={() =>
            submission.not_participating
              ? settle.mutate({ change: { not_participating: false }, done: words.backSaved })
              : setOpen('absent')
          }
        >
          {submission.not_participating ? words.back : words.absent}
        </Button>
      </div>
      {open === 'extend' && (
        <ExtendDialog submission={submission} settle={settle} onClose={() => setOpen(null)} />
      )}
      {open === 'absent' && (
        <AbsentDialog submission={submission} settle={settle} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
