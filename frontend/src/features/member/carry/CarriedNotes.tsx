import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { carryOverQuery, confirmEntry } from '../../../api/carry';
import { entriesQuery, submissionQuery } from '../../../api/submissions';
import type { Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import { WordDiff } from '../../../ui/WordDiff';
import type { EntryFields } from '../entryFields';
import { linesOf } from './carried';
import { FlaggedEntry } from './FlaggedText';

interface Props {
  entry: Entry | undefined;
  submission: string;
  /** As they are typed. */
  fields: EntryFields;
}

/** Beside an entry that was carried over: that nobody has looked at it yet, and how it differs from last year's. */
export function CarriedNotes({ entry, ...rest }: Props) {
  return entry?.carried_from ? <Notes entry={entry} {...rest} /> : null;
}

function Notes({ entry, submission, fields }: Props & { entry: Entry }) {
  const texts = useTexts().carry;
  const queries = useQueryClient();
  const { data: item } = useQuery({
    ...carryOverQuery(submission),
    select: (all) => all.entries.find((candidate) => candidate.id === entry.carried_from?.entry_id),
  });
  // The comparison may lag behind the typing; the typing must not wait for it.
  const typed = useDeferredValue(linesOf(fields));
  const confirm = useMutation({
    mutationFn: async () => {
      const confirmed = await confirmEntry(entry.id, entry.etag);
      queries.setQueryData(entriesQuery(submission).queryKey, (list: Entry[] | undefined) =>
        list?.map((row) => (row.id === confirmed.id ? confirmed : row)),
      );
      void queries.invalidateQueries({ queryKey: carryOverQuery(submission).queryKey });
      void queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true });
      document.getElementById(`entry-${entry.id}`)?.focus();
      toast(texts.confirmed);
    },
  });
  if (!item) return null;
  const before = linesOf(item);
  const same = before === typed;
  return (
    <div className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-3">
      {entry.unconfirmed && same && (
        <>
          <p className="flex flex-wrap items-center gap-3">
            <Tag tone="attention">{texts.unconfirmed}</Tag>
            <span className="text-dns-14N-130">{texts.unconfirmedHelp}</span>
          </p>
          {item.flags.length > 0 && <FlaggedEntry item={item} />}
          {confirm.error && <ProblemNotice error={confirm.error} />}
          <div>
            <Button small look="secondary" busy={confirm.isPending} onClick={() => confirm.mutate()}>
              {texts.confirm}
            </Button>
          </div>
        </>
      )}
      {!same && (
        <details open>
          <summary className="cursor-pointer py-1">{texts.difference}</summary>
          <p className="stored-text">
            <WordDiff before={before} after={typed} />
          </p>
        </details>
      )}
      {same && !entry.unconfirmed && <p className="text-dns-14N-130">{texts.sameText}</p>}
    </div>
  );
}
