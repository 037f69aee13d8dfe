import { useState } from 'react';
import type { MailingKind } from '../../../api/notices';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Page';
import { MailingDialog } from './MailingDialog';

/** Requests and reminders by hand. */
export function MailingSection({ round }: { round: Round }) {
  const words = useTexts().mail.manual;
  const [open, setOpen] = useState<MailingKind>();
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <div className="flex flex-wrap items-start gap-3">
        <Button look="secondary" onClick={() => setOpen('INVITATION')}>
          {words.INVITATION}
        </Button>
        <Button
          look="secondary"
          reason={round.state === 'PREPARING' ? words.preparing : undefined}
          onClick={() => setOpen('REMINDER')}
        >
          {words.REMINDER}
        </Button>
      </div>
      {open && <MailingDialog round={round.id} kind={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
