import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formUrl } from '../../../api/forms';
import { entriesQuery } from '../../../api/submissions';
import { useTexts } from '../../../i18n';
import { PlainLink } from '../../../ui/AppLink';
import { Select } from '../../../ui/Field';
import { Section } from '../../../ui/Page';

/** The form of the whole sheet, and of one department where entries name departments. */
export function Download({ submission }: { submission: string }) {
  const words = useTexts().form;
  const entries = useQuery(entriesQuery(submission));
  const departments = [...new Set(entries.data?.map((entry) => entry.department))].filter(
    (department) => department !== null && department !== undefined,
  );
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
