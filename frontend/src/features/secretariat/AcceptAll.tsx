import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptAll } from '../../api/rounds';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';

/** Submits and accepts what is left, on behalf of the members, in one recorded act: for imported tables. */
export function AcceptAll({ round }: { round: string }) {
  const texts = useTexts();
  const words = texts.secretariat.round;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const accept = useMutation({
    mutationFn: async () => {
      await acceptAll(round, reason.trim());
      await queries.invalidateQueries();
      setOpen(false);
      toast(words.acceptAllDone);
    },
  });
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {words.acceptAll}
      </Button>
      {open && (
        <Dialog
          title={words.acceptAll}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button
                busy={accept.isPending}
                reason={reason.trim() ? undefined : texts.common.invalid.required(words.acceptAllReason)}
                onClick={() => accept.mutate()}
              >
                {words.acceptAll}
              </Button>
              <Button look="secondary" onClick={() => setOpen(false)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{words.acceptAllText}</p>
          <TextArea
            label={words.acceptAllReason}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {accept.error && <ProblemNotice error={accept.error} />}
        </Dialog>
      )}
    </div>
  );
}
