import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { type Invitation, invitationsQuery, resend, takeBack } from '../../../api/people';
import type { Member } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

/** Who was invited and has not begun yet, and what keeps an invitation from going out. */
export function Invitations({ council, members }: { council: string; members: Member[] }) {
  const words = useTexts().accounts;
  const invitations = useQuery(invitationsQuery(council));
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ of, again }: { of: Invitation; again: boolean }) => {
      if (again) await resend(of);
      else await takeBack(of);
    },
    onSuccess: async (_, { again }) => {
      toast(again ? words.resent : words.takenBack);
      await queries.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  return (
    <>
      {change.error && <ProblemNotice error={change.error} />}
      <QueryView query={invitations}>
        {(all) => {
          const open = all.filter(({ state }) => state === 'WAITING' || state === 'SENT');
          if (open.length === 0) return <p>{words.noneOpen}</p>;
          return (
            <Table caption={words.open} captionHidden className="min-w-[44rem]">
              <thead>
                <tr>
                  {[words.name, words.seats, words.state, words.operations].map((head) => (
                    <th key={head} scope="col" className={th}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {open.map((one) => (
                  <Row
                    key={one.id}
                    invitation={one}
                    seat={members.find(({ id }) => id === one.member_id)?.name}
                    busy={change.isPending}
                    onChange={(again) => change.mutate({ of: one, again })}
                  />
                ))}
              </tbody>
            </Table>
          );
        }}
      </QueryView>
    </>
  );
}

interface RowProps {
  invitation: Invitation;
  seat: string | undefined;
  busy: boolean;
  onChange: (again: boolean) => void;
}

function Row({ invitation, seat, busy, onChange }: RowProps) {
  const texts = useTexts();
  const words = texts.accounts;
  const { language } = use(LanguageContext);
  const which = (
    <span className="sr-only">
      <Brackets>{invitation.name}</Brackets>
    </span>
  );
  return (
    <tr>
      <th scope="row" className={`${th} align-top font-normal`}>
        {invitation.name}
        <br />
        <span className="wrap-anywhere">{invitation.email}</span>
      </th>
      <td className={td}>
        {seat ?? words.secretariat}
        <br />
        {texts.states.role[invitation.role]}
      </td>
      <td className={td}>
        <Tag tone={invitation.failure ? 'attention' : 'active'}>{words.states[invitation.state]}</Tag>
        {invitation.failure && <p>{invitation.failure.message}</p>}
        <p className="text-dns-14N-130">
          {invitation.sent_at
            ? words.sentAt(moment(invitation.sent_at, language))
            : words.invitedBy(invitation.invited_by_name, moment(invitation.invited_at, language))}
        </p>
      </td>
      <td className={td}>
        <div className="flex flex-wrap gap-2">
          <Button small look="secondary" busy={busy} onClick={() => onChange(true)}>
            {words.resend}
            {which}
          </Button>
          {!invitation.sub && (
            <Button small look="danger" busy={busy} onClick={() => onChange(false)}>
              {words.takeBack}
              {which}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
