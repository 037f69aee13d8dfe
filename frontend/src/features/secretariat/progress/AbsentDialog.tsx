import { useState } from 'react';
import type { Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { Settle } from './useSettle';

interface Props {
  submission: Submission;
  settle: Settle;
  onClose: () => void;
}

/** Says what the mark does before it is set; the reason may be left out, as when nobody answers the phone. */
export function AbsentDialog({ submission, settle, onClose }: Props) {
  const texts = useTexts();
  const words = texts.progress.settle;
  const [reason, setReason] = useState('');
  const save = () =>
    settle.mutate({
      change: { not_participating: true, not_participating_reason: reason.trim() || null },
      done: words.absentSaved,
    });
  return (
    <Dialog
      title={words.absentTitle(submission.member.name)}
      onClose={onClose}
      actions={
        <>
          <Button busy={settle.isPending} onClick={save}>
            {words.absentSave}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.absentText}</p>
      {settle.error && <ProblemNotice error={settle.error} />}
      <TextArea
        label={words.reason}
        support={words.reasonSupport}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
