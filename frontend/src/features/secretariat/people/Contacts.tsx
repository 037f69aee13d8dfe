import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Contact, contactsQuery, replaceContact } from '../../../api/people';
import type { Member } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { toast } from '../../../ui/toast-events';

/** How to reach each member's office, whoever works there. */
export function Contacts({ council, members }: { council: string; members: Member[] }) {
  const words = useTexts().accounts;
  const contacts = useQuery(contactsQuery(council));
  const [editing, setEditing] = useState<Member | null>(null);
  return (
    <QueryView query={contacts}>
      {(list) => {
        const of = (member: Member) => list.find(({ member_id }) => member_id === member.id);
        return (
          <>
            <Table caption={words.contacts} captionHidden className="min-w-[44rem]">
              <thead>
                <tr>
                  {[words.member, words.department, words.sharedEmail, words.phone, words.operations].map(
                    (head) => (
                      <th key={head} scope="col" className={th}>
                        {head}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {members.map((member) => (
                  <tr key={member.id}>
                    <th scope="row" className={`${th} align-top font-normal`}>
                      {member.name}
                    </th>
                    <td className={td}>{of(member)?.department}</td>
                    <td className={`${td} wrap-anywhere`}>{of(member)?.email}</td>
                    <td className={td}>{of(member)?.phone}</td>
                    <td className={td}>
                      <Button small look="secondary" onClick={() => setEditing(member)}>
                        {words.edit}
                        <span className="sr-only">
                          <Brackets>{member.name}</Brackets>
                        </span>
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
            {editing && (
              <ContactDialog member={editing} contact={of(editing)} onClose={() => setEditing(null)} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}

interface DialogProps {
  member: Member;
  contact: Contact | undefined;
  onClose: () => void;
}

function ContactDialog({ member, contact, onClose }: DialogProps) {
  const texts = useTexts();
  const words = texts.accounts;
  const form = useId();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (body: Record<string, string>) => replaceContact(member.id, contact?.version ?? 0, body),
    onSuccess: async () => {
      onClose();
      toast(words.saved);
      await queries.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    save.mutate(Object.fromEntries(entered) as Record<string, string>);
  };
  return (
    <Dialog
      title={words.contactOf(member.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} busy={save.isPending}>
            {texts.common.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={start} noValidate className="flex flex-col gap-4">
        {save.error && <ProblemNotice error={save.error} />}
        <TextField name="department" label={words.department} defaultValue={contact?.department} />
        <TextField name="email" type="email" label={words.sharedEmail} defaultValue={contact?.email ?? ''} />
        <TextField name="phone" type="tel" label={words.phone} defaultValue={contact?.phone ?? ''} />
        <TextArea name="note" label={words.note} defaultValue={contact?.note} />
      </form>
    </Dialog>
  );
}
