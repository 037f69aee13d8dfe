import { useQuery } from '@tanstack/react-query';
import { formerNamesQuery } from '../../../api/organizations';
import { useTexts } from '../../../i18n';

/** What a record was called before; old rounds and editions still call it so. */
export function FormerNames({ council, subject }: { council: string; subject: string }) {
  const texts = useTexts();
  const names = (useQuery(formerNamesQuery(council)).data ?? [])
    .filter((former) => former.subject_id === subject)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="text-dns-14N-130 text-solid-gray-700">
      {texts.masters.formerly(names.join(texts.common.listComma))}
    </p>
  );
}
