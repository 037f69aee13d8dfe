import { use, useState } from 'react';
import type { Submission } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { dateInTokyo, due, endOfDay } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { Settle } from './useSettle';

/** What is usually asked for on the phone. */
const LATER_DAYS = [3, 7, 14];
const DAY_MS = 86_400_000;

interface Props {
  submission: Submission;
  settle: Settle;
  onClose: () => void;
}

/** A later day for one member: some days after the present one, or after today when that has passed. */
export function ExtendDialog({ submission, settle, onClose }: Props) {
  const texts = useTexts();
  const words = texts.progress.settle;
  const { language } = use(LanguageContext);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState(submission.due_reason ?? '');
  const later = (days: number) => {
    const from = Math.max(Date.parse(submission.due_at), Date.now());
    setDay(dateInTokyo(new Date(from + days * DAY_MS).toISOString()));
  };
  const missing = !day ? words.dayRequired : !reason.trim() ? words.reasonRequired : undefined;
  const save = () =>
    settle.mutate({
      change: { due_at: endOfDay(day), due_reason: reason.trim() },
      done: words.extended,
    });
  return (
    <Dialog
      title={words.extendTitle(submission.member.name)}
      onClose={onClose}
      actions={
        <>
          <Button busy={settle.isPending} reason={missing} onClick={save}>
            {words.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.extendText}</p>
      <p>{words.now(due(submission.due_at, language))}</p>
      {settle.error && <ProblemNotice error={settle.error} />}
      <div className="flex flex-wrap gap-2">
        {LATER_DAYS.map((days) => (
          <Button key={days} small look="secondary" onClick={() => later(days)}>
            {words.later(days)}
          </Button>
        ))}
      </div>
      <DateField label={words.day} required value={day} onChange={(event) => setDay(event.target.value)} />
      <TextArea
        label={words.reason}
        support={words.reasonSupport}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
