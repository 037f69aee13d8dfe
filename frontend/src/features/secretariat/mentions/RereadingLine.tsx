import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import { rereadingQuery } from '../../../api/mentions';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';

/** How far the texts are read anew after a change of the catalogue; the list is read again when that is done. */
export function RereadingLine({ onDone }: { onDone?: () => void }) {
  const words = useTexts().mentions;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const { data } = useQuery(rereadingQuery());
  const before = useRef<string | null>(null);
  const key = data ? `${data.id}${data.state}` : null;
  useEffect(() => {
    if (before.current !== null && before.current !== key && data?.state === 'DONE') {
      void queries.invalidateQueries({ queryKey: ['rounds'] });
      onDone?.();
    }
    before.current = key;
  }, [key, data?.state, queries, onDone]);
  if (!data) return null;
  if (data.state === 'RUNNING') {
    return (
      <div className="flex flex-col gap-1">
        <p role="status">{words.rereading(data.done, data.total)}</p>
        <progress
          className="h-3 w-full max-w-96"
          value={data.done}
          max={Math.max(1, data.total)}
          aria-label={words.rereading(data.done, data.total)}
        />
      </div>
    );
  }
  return data.finished_at ? (
    <p className="text-dns-14N-130 text-solid-gray-700">
      {words.reread(moment(data.finished_at, language), data.changed)}
    </p>
  ) : null;
}
