import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Mailing, type MailingKind, mailingQuery, sendMailing } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { uuidv7 } from '../../../lib/uuid';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { toast } from '../../../ui/toast-events';

interface Props {
  round: string;
  kind: MailingKind;
  onClose: () => void;
}

/** Who would get it and who would not, its text, and the button that sends it. */
export function MailingDialog({ round, kind, onClose }: Props) {
  const texts = useTexts();
  const words = texts.mail.manual;
  const queries = useQueryClient();
  const mailing = useQuery(mailingQuery(round, kind));
  // Kept over a lost answer: pressing again sends nothing twice.
  const [id] = useState(() => uuidv7());
  const [left, setLeft] = useState<string[]>([]);
  const able = mailing.data?.seats.filter((seat) => !seat.without).map((seat) => seat.member_id) ?? [];
  const chosen = able.filter((member) => !left.includes(member));
  const send = useMutation({
    mutationFn: async () => {
      const mails = await sendMailing(round, id, kind, chosen);
      await queries.invalidateQueries({ queryKey: ['notices'] });
      toast(words.sent(mails));
      onClose();
    },
  });
  const toggle = (member: string) =>
    setLeft((all) => (all.includes(member) ? all.filter((one) => one !== member) : [...all, member]));
  const reason = able.length === 0 ? words.nobodyLeft : chosen.length === 0 ? words.nobody : undefined;
  return (
    <Dialog
      wide
      title={words.dialog[kind]}
      onClose={onClose}
      actions={
        <>
          <Button
            busy={send.isPending}
            reason={mailing.data ? reason : texts.common.loading}
            onClick={() => send.mutate()}
          >
            {words.send(chosen.length)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {send.error && <ProblemNotice error={send.error} />}
      <QueryView query={mailing}>
        {(data) => (
          <>
            <Seats mailing={data} caption={words.dialog[kind]} left={left} onToggle={toggle} />
            <Sample mailing={data} />
          </>
        )}
      </QueryView>
    </Dialog>
  );
}

interface SeatsProps {
  mailing: Mailing;
  caption: string;
  left: string[];
  onToggle: (member: string) => void;
}

function Seats({ mailing, caption, left, onToggle }: SeatsProps) {
  const words = useTexts().mail.manual;
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col" className={th}>
            {words.member}
          </th>
          <th scope="col" className={th}>
            {words.recipients}
          </th>
        </tr>
      </thead>
      <tbody>
        {mailing.seats.map((seat) => (
          <tr key={seat.member_id}>
            <td className={td}>
              {seat.without ? (
                seat.member_name
              ) : (
                <Checkbox
                  label={seat.member_name}
                  checked={!left.includes(seat.member_id)}
                  onChange={() => onToggle(seat.member_id)}
                />
              )}
            </td>
            <td className={td}>
              {seat.without ? (
                words.without[seat.without]
              ) : (
                <ul>
                  {seat.recipients.map(({ name, address }) => (
                    <li key={address} className="wrap-anywhere">{`${name} <${address}>`}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Sample({ mailing }: { mailing: Mailing }) {
  const words = useTexts().mail.manual;
  const first = mailing.seats.find((seat) => !seat.without);
  if (!first || !mailing.subject) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-std-18B-160">{words.text(first.member_name)}</h3>
      <MailText subject={mailing.subject} body={mailing.body ?? ''} />
    </section>
  );
}

/** A mail as it is read. */
export function MailText({ subject, body }: { subject: string; body: string }) {
  return (
    <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4">
      <p className="text-std-16B-170">{subject}</p>
      <p className="text-std-16N-170 whitespace-pre-wrap wrap-anywhere">{body}</p>
    </div>
  );
}
