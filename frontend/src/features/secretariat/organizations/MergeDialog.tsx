import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import {
  mergeOrganization,
  type Organization,
  organizationQuery,
  organizationsQuery,
} from '../../../api/organizations';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** Which organisation takes the place of this one. */
export function MergeDialog({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const texts = useTexts();
  const words = texts.masters.organizations;
  const formId = useId();
  const queries = useQueryClient();
  const current = useQuery(organizationQuery(organization.id)).data;
  const others = useQuery(organizationsQuery()).data ?? [];
  const [missing, setMissing] = useState(false);
  const merge = useMutation({
    mutationFn: async (into: string) => {
      if (current) await mergeOrganization(current, into);
      onClose();
      toast(words.mergedDone);
      await queries.invalidateQueries({ queryKey: ['organizations'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const into = String(new FormData(event.currentTarget).get('into') ?? '');
    setMissing(!into);
    if (into) merge.mutate(into);
  };
  return (
    <Dialog
      title={words.mergeOf(organization.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" look="danger" form={formId} busy={merge.isPending || !current}>
            {words.merge}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.mergeText}</p>
      {merge.error && <ProblemNotice error={merge.error} />}
      <form id={formId} noValidate onSubmit={submit}>
        <Select
          name="into"
          label={words.into}
          required
          defaultValue=""
          error={missing && texts.common.invalid.required(words.into)}
        >
          <option value="" />
          {others
            .filter((other) => other.id !== organization.id && !other.merged_into_id && !other.valid_to)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </Select>
      </form>
    </Dialog>
  );
}
