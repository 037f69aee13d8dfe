import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { entriesQuery, updateEntry } from '../../api/submissions';
import type { Entry } from '../../api/types';
import { useTexts } from '../../i18n';
import type { Saved } from '../../lib/autosave/autosave';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast-events';
import { bodyOf, type EntryFields, fieldsOf, sameFields } from './entryFields';

/** Response measures belong to a theme: they are no part of what copies have in common. */
const sameText = (a: EntryFields, b: EntryFields) =>
  sameFields({ ...a, measures: [] }, { ...b, measures: [] });

interface Props {
  entry: Entry;
  submission: string;
  saved: Saved<EntryFields>;
}

/** Where else the same text stands, and after a change the offer to make it there too. */
export function CopiesNotice({ entry, submission, saved }: Props) {
  const texts = useTexts();
  const queries = useQueryClient();
  const { data: sheet = [] } = useQuery(entriesQuery(submission));
  // What the copies had in common when this was opened, or when they were last made alike.
  const [common, setCommon] = useState(saved.fields);
  const others = sheet.filter((row) => row.copy_group === entry.copy_group && row.id !== entry.id);
  const differing = others.filter((row) => !sameText(fieldsOf(row), saved.fields));
  const alike = differing.filter((row) => sameText(fieldsOf(row), fieldsOf(differing[0] ?? row)));
  const stale =
    alike.length === differing.length
      ? differing
      : differing.filter((row) => sameText(fieldsOf(row), common));
  const apply = useMutation({
    mutationFn: async () => {
      let done = 0;
      for (const row of stale) {
        const fields = { ...saved.fields, measures: fieldsOf(row).measures };
        try {
          await updateEntry(row.id, row.etag, bodyOf(fields, row.theme.number, row.kind));
          done++;
        } catch (error) {
          // Somebody was faster there, or the cell is locked by now: that text stays as it is.
          if (!(error instanceof ApiProblem)) throw error;
        }
      }
      setCommon(saved.fields);
      await queries.invalidateQueries({ queryKey: entriesQuery(submission).queryKey });
      const left = stale.length - done;
      toast([texts.entryDesk.copiesApplied(done), left > 0 ? texts.entryDesk.copiesLeft(left) : ''].join(''));
    },
  });
  if (others.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 text-dns-14N-130">
      <span>
        {texts.entryDesk.copies(
          others.map((row) => texts.common.themeShort(row.theme.number)).join(texts.common.listComma),
        )}
      </span>
      {stale.length > 0 && (
        <Button small look="secondary" busy={apply.isPending} onClick={() => apply.mutate()}>
          {texts.entryDesk.copiesApply(stale.length)}
        </Button>
      )}
    </div>
  );
}
