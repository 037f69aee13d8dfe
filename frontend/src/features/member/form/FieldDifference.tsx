import type { FormField, FormStatus } from '../../../api/forms';
import { useTexts } from '../../../i18n';
import { WordDiff } from '../../../ui/WordDiff';

/** One field of a row: what is stored and what the form says, the difference marked word by word. */
export function FieldDifference({ field, status }: { field: FormField; status: FormStatus }) {
  const words = useTexts().form;
  const name = words.fields[field.field];
  if (status === 'CONFLICT') {
    return (
      <div className="flex flex-col gap-2">
        <h4 className="text-std-16B-170">{name}</h4>
        <div className="grid gap-3 desktop:grid-cols-2">
          <Side title={words.old} before={field.base ?? field.old} text={field.old} />
          <Side title={words.proposed} before={field.base ?? field.old} text={field.proposed} />
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <h4 className="text-std-16B-170">{name}</h4>
      <p className="stored-text">
        <WordDiff before={field.old ?? ''} after={field.proposed ?? ''} />
      </p>
    </div>
  );
}

interface SideProps {
  title: string;
  before: string | null;
  text: string | null;
}

function Side({ title, before, text }: SideProps) {
  const words = useTexts().form;
  return (
    <div className="rounded-8 border border-solid-gray-300 p-3">
      <h5 className="text-dns-14B-130">{title}</h5>
      <p className="stored-text">
        {before === null && text === null ? (
          words.empty
        ) : (
          <WordDiff before={before ?? ''} after={text ?? ''} />
        )}
      </p>
    </div>
  );
}
