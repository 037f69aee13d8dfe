import { use } from 'react';
import type { Submission } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { due } from '../../lib/dates';
import { Notice } from '../../ui/Notice';

/** What the secretariat set for this member alone, with its reason: a due time of its own, or that it does not take part. */
export function SettledNotice({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const words = texts.progress.settle;
  const { language } = use(LanguageContext);
  const { not_participating_reason: absent, due_reason: reason } = submission;
  return (
    <>
      {submission.not_participating && (
        <Notice tone="warning" title={words.memberAbsent}>
          {absent && <p className="stored-text">{words.absentReason(absent)}</p>}
        </Notice>
      )}
      {submission.due_extended && reason && (
        <Notice tone="info" title={words.memberExtended}>
          <p>{words.now(due(submission.due_at, language))}</p>
          <p className="stored-text">{words.dueReason(reason)}</p>
        </Notice>
      )}
    </>
  );
}
