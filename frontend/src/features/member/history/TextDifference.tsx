import { useTexts } from '../../../i18n';
import { WordDiff } from '../../../ui/WordDiff';

/** The fields of an entry that are compared. */
export interface Written {
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  measures: string[];
}

const FIELDS = ['department', 'heading', 'title', 'text'] as const;

/** The fields that changed, word by word; a text that is new or gone is all added or all removed. */
export function TextDifference({ before, after }: { before: Written | null; after: Written | null }) {
  const { fields } = useTexts().history;
  const rows = [
    ...FIELDS.map((field) => ({ field, old: before?.[field] ?? '', now: after?.[field] ?? '' })),
    {
      field: 'measures' as const,
      old: before?.measures.join('\n') ?? '',
      now: after?.measures.join('\n') ?? '',
    },
  ].filter((row) => row.old !== row.now);
  return (
    <dl className="flex flex-col gap-1">
      {rows.map((row) => (
        <div key={row.field}>
          <dt className="text-dns-14B-130 text-solid-gray-700">{fields[row.field]}</dt>
          <dd className="stored-text">
            <WordDiff before={row.old} after={row.now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
