import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptFindings, decideFinding, type Finding } from '../../../api/findings';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

interface Props {
  round: string;
  findings: Finding[];
  onClose: () => void;
  onDone: () => void;
}

/** Accepts one or several as they are, with a reason for those who look at it later. */
export function AcceptDialog({ round, findings, onClose, onDone }: Props) {
  const texts = useTexts();
  const words = texts.findings;
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [only] = findings;
  const again = () => queries.invalidateQueries({ queryKey: ['rounds', round, 'findings'] });
  const accept = useMutation({
    mutationFn: async () => {
      if (only && findings.length === 1) await decideFinding(only, 'ACCEPTED', note.trim());
      else
        await acceptFindings(
          round,
          findings.map(({ id }) => id),
          note.trim(),
        );
      await again();
      toast(words.accepted(findings.length));
      onDone();
      onClose();
    },
    onError: again,
  });
  return (
    <Dialog
      title={words.acceptTitle(findings.length)}
      onClose={onClose}
      actions={
        <>
          <Button busy={accept.isPending} onClick={() => accept.mutate()}>
            {words.accept}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {only && findings.length === 1 && <p>{only.message}</p>}
      <p>{words.acceptText}</p>
      <TextField
        label={words.note}
        support={words.noteSupport}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {accept.error && <ProblemNotice error={accept.error} />}
    </Dialog>
  );
}
