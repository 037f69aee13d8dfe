import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type InvitationBody, invite } from '../../../api/people';
import type { Member } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

const ROLES = ['EDITOR', 'APPROVER', 'VIEWER'] as const;

const OFFICE = 'office';

interface Props {
  members: Member[];
  /** The council whose secretariat the caller may staff too; null for everybody but the system administrator. */
  council: string | null;
  onClose: () => void;
}

/** Invites one person to one seat, or to the secretariat itself. */
export function InviteDialog({ members, council, onClose }: Props) {
  const texts = useTexts();
  const words = texts.accounts;
  const queries = useQueryClient();
  const form = useId();
  const [missing, setMissing] = useState<string[]>([]);
  const [place, setPlace] = useState('');
  const send = useMutation({
    mutationFn: invite,
    onSuccess: async ({ name }) => {
      onClose();
      toast(words.invited(name));
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const empty = ['member_id', 'name', 'email'].filter((field) => !data[field]?.trim());
    setMissing(empty);
    if (empty.length > 0) return;
    const { name, email } = data;
    const office = { role: 'SECRETARIAT', council_id: council ?? undefined, name, email };
    send.mutate((place === OFFICE ? office : data) as InvitationBody);
  };
  const error = (field: string, label: string) =>
    missing.includes(field) ? texts.common.invalid.required(label) : undefined;
  return (
    <Dialog
      title={words.inviteTitle}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} busy={send.isPending}>
            {words.invite}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={start} noValidate className="flex flex-col gap-4">
        {send.error && <ProblemNotice error={send.error} />}
        <Select
          name="member_id"
          label={words.member}
          required
          value={place}
          onChange={(event) => setPlace(event.target.value)}
          error={error('member_id', words.member)}
        >
          <option value="">{words.choose}</option>
          {council && <option value={OFFICE}>{words.secretariat}</option>}
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </Select>
        {place !== OFFICE && (
          <Select name="role" label={words.role} required defaultValue="EDITOR">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </Select>
        )}
        <TextField
          name="name"
          label={words.name}
          required
          autoComplete="off"
          error={error('name', words.name)}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          support={words.emailSupport}
          required
          autoComplete="off"
          error={error('email', words.email)}
        />
      </form>
    </Dialog>
  );
}
