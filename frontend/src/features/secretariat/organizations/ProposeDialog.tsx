import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Organization, organizationsQuery, propose } from '../../../api/organizations';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

interface Props {
  council: string;
  /** What it is about; left out: a new one. */
  organization: Organization | undefined;
  onClose: () => void;
}

/** What a secretariat asks the system administrator to do. */
export function ProposeDialog({ council, organization, onClose }: Props) {
  const texts = useTexts();
  const words = texts.masters.organizations;
  const formId = useId();
  const queries = useQueryClient();
  const others = useQuery(organizationsQuery()).data ?? [];
  const [kind, setKind] = useState<'CREATE' | 'CHANGE' | 'MERGE'>(organization ? 'CHANGE' : 'CREATE');
  const send = useMutation({
    mutationFn: (form: FormData) => {
      const said = (name: string) => String(form.get(name) ?? '').trim() || null;
      return propose({
        council_id: council,
        kind,
        organization_id: organization?.id ?? null,
        into_id: kind === 'MERGE' ? said('into_id') : null,
        name: kind === 'MERGE' ? null : said('name'),
        name_kana: said('name_kana'),
        corporate_number: said('corporate_number'),
        reason: said('reason') ?? '',
      });
    },
    onSuccess: async () => {
      onClose();
      toast(words.proposed);
      await queries.invalidateQueries({ queryKey: ['organizations', 'proposals'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send.mutate(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      title={organization ? words.proposeOf(organization.name) : words.proposeNew}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={send.isPending}>
            {words.propose}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {send.error && <ProblemNotice error={send.error} />}
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        {organization && (
          <Select
            label={words.kind}
            value={kind}
            onChange={(event) => setKind(event.target.value as 'CHANGE' | 'MERGE')}
          >
            <option value="CHANGE">{words.kinds.CHANGE}</option>
            <option value="MERGE">{words.kinds.MERGE}</option>
          </Select>
        )}
        {kind === 'MERGE' ? (
          <Select name="into_id" label={words.into} required defaultValue="">
            <option value="" />
            {others
              .filter((other) => other.id !== organization?.id && !other.merged_into_id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
          </Select>
        ) : (
          <>
            <TextField
              name="name"
              label={texts.secretariat.master.fields.name}
              required
              defaultValue={organization?.name}
            />
            <TextField name="name_kana" label={words.kana} defaultValue={organization?.name_kana ?? ''} />
            <TextField
              name="corporate_number"
              label={words.number}
              defaultValue={organization?.corporate_number ?? ''}
            />
          </>
        )}
        <TextArea name="reason" label={words.reason} required />
      </form>
    </Dialog>
  );
}
