import { useId } from 'react';
import type { LastCheck, LastCheckAnswer } from '../../../api/drafts';
import { useTexts } from '../../../i18n';
import { AnswerForm } from '../../../ui/AnswerForm';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

interface Props {
  check: LastCheck;
  answer: LastCheckAnswer;
  onClose: () => void;
}

/** Takes down what a member said on the telephone. */
export function AnswerDialog({ check, answer, onClose }: Props) {
  const texts = useTexts();
  const words = texts.drafts;
  const formId = useId();
  return (
    <Dialog
      title={words.recordFor(answer.member.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId}>
            {words.record}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.recordText}</p>
      <AnswerForm id={formId} edition={check.edition_id} answer={answer} onAnswered={onClose} />
    </Dialog>
  );
}
