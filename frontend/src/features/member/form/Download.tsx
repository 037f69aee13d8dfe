import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { departmentsQuery } from '../../../api/desk';
import { formUrl } from '../../../api/forms';
import { entriesQuery } from '../../../api/submissions';
import { useTexts } from '../../../i18n';
import { PlainLink } from '../../../ui/AppLink';
import { Select } from '../../../ui/Field';
import { Section } from '../../../ui/Page';

/** The form of the whole sheet, and of one department: of the seat's list, or named in an entry. */
export function Download({ submission, member }: { submission: string; member: string }) {
  const words = useTexts().form;
  const entries = useQuery(entriesQuery(submission));
  const listed = useQuery(departmentsQuery(member));
  const departments = [
    ...new Set([
      ...(listed.data ?? []).map(({ name }) => name),
      ...(entries.data ?? []).map((entry) => entry.department ?? '').filter((name) => name !== ''),
    ]),
  ];
  return (
    <Section title={words.downloadTitle}>
      <p>{words.downloadLead}</p>
      <p>
        <PlainLink look="secondary" href={formUrl(submission)} download>
          {words.download}
        </PlainLink>
      </p>
      {departments.length > 0 && <Part submission={submission} departments={departments} />}
    </Section>
  );
}

function Part({ submission, departments }: { submission: string; departments: string[] }) {
  const words = useTexts().form;
  const [department, setDepartment] = useState(departments[0] ?? '');
  return (
    <details>
      <summary className="cursor-pointer text-std-16B-170">{words.partTitle}</summary>
      <div className="mt-3 flex max-w-160 flex-col items-start gap-3">
        <Select
          label={words.partDepartment}
          support={words.partSupport}
          value={department}
          onChange={(event) => setDepartment(event.target.value)}
        >
          {departments.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        <PlainLink look="secondary" href={formUrl(submission, department)} download>
          {words.partDownload}
        </PlainLink>
      </div>
    </details>
  );
}
