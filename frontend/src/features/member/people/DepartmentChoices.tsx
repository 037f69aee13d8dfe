import { useQuery } from '@tanstack/react-query';
import { departmentsQuery } from '../../../api/desk';
import type { Entry } from '../../../api/types';

/** The id that a field names in its `list`. */
export const DEPARTMENTS = 'department-choices';

/** What the browser offers in the field of the department: the seat's list, then what is written already. */
export function DepartmentChoices({ member, entries = [] }: { member: string; entries?: Entry[] }) {
  const listed = useQuery(departmentsQuery(member)).data ?? [];
  const written = entries.map((entry) => entry.department ?? '').filter((name) => name !== '');
  return (
    <datalist id={DEPARTMENTS}>
      {[...new Set([...listed.map(({ name }) => name), ...written])].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
