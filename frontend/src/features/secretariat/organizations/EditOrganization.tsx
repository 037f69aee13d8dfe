import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createOrganization,
  type Organization,
  organizationQuery,
  updateOrganization,
} from '../../../api/organizations';
import { useTexts } from '../../../i18n';
import { toast } from '../../../ui/toast-events';
import type { FieldSpec } from '../master/parts';
import { RecordDialog } from '../master/RecordDialog';

/** The form of an organisation, new or known; a doubtful number is stored and told of. */
export function EditOrganization({
  organization,
  onClose,
}: {
  organization: Organization | undefined;
  onClose: () => void;
}) {
  const texts = useTexts();
  const words = texts.masters.organizations;
  const labels = texts.secretariat.master.fields;
  const queries = useQueryClient();
  const record = useQuery({
    ...organizationQuery(organization?.id ?? ''),
    enabled: Boolean(organization),
  });
  const fields: FieldSpec[] = [
    { name: 'name', label: labels.name, type: 'text', required: true },
    { name: 'name_kana', label: words.kana, type: 'text' },
    { name: 'corporate_number', label: words.number, type: 'text', support: words.numberSupport },
    { name: 'valid_from', label: labels.validFrom, type: 'date' },
    { name: 'valid_to', label: labels.validTo, type: 'date' },
  ];
  if (organization && !record.data) return null;
  return (
    <RecordDialog
      title={organization ? words.edit(organization.name) : words.add}
      fields={fields}
      {...(record.data ? { record: record.data } : {})}
      onClose={onClose}
      onSave={async (body) => {
        const saved = record.data
          ? await updateOrganization(record.data, body as never)
          : await createOrganization(body as never);
        onClose();
        toast([texts.common.saved, ...saved.warnings.map(({ message }) => message)].join(' '));
        await queries.invalidateQueries({ queryKey: ['organizations'] });
        await queries.invalidateQueries({ queryKey: ['master'] });
      }}
    />
  );
}
