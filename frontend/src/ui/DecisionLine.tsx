import { use } from 'react';
import type { Submission } from '../api/types';
import { LanguageContext, useTexts } from '../i18n';
import { day } from '../lib/dates';

/** The day of the member's own approval, as it was noted at handing in. */
export function DecisionLine({ submission }: { submission: Submission }) {
  const texts = useTexts().checks;
  const { language } = use(LanguageContext);
  if (!submission.decided_on && !submission.decision_note) return null;
  return (
    <p>
      {submission.decided_on
        ? texts.decided(day(submission.decided_on, language))
        : `${texts.decisionNote}: `}
      {submission.decision_note &&
        (submission.decided_on ? texts.noted(submission.decision_note) : submission.decision_note)}
    </p>
  );
}
