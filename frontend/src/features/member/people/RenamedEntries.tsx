import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { entriesQuery, submissionsQuery, updateEntry } from '../../../api/submissions';
import type { Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { toast } from '../../../ui/toast-events';
import { bodyOf, fieldsOf } from '../entryFields';

export interface Renamed {
  from: string;
  to: string;
}

interface Props {
  member: string;
  renamed: Renamed;
  onDone: () => void;
}

/** After a department was renamed: offers the new name to the entries of rounds that are not over. */
export function RenamedEntries({ member, renamed, onDone }: Props) {
  const texts = useTexts().departments;
  const queries = useQueryClient();
  const open = (useQuery(submissionsQuery({ member })).data ?? []).filter(
    ({ round }) => round.state !== 'PUBLISHED',
  );
  const entries = useQueries({ queries: open.map(({ id }) => ({ ...entriesQuery(id), staleTime: 0 })) })
    .flatMap((query) => query.data ?? [])
    .filter((entry) => entry.department === renamed.from);
  const change = useMutation({
    mutationFn: async (list: Entry[]) => {
      // Each on its own version: one that is locked, or that somebody is changing, stays as it is.
      const results = await Promise.allSettled(
        list.map((entry) =>
          updateEntry(
            entry.id,
            entry.etag,
            bodyOf({ ...fieldsOf(entry), department: renamed.to }, entry.theme.number, entry.kind),
          ),
        ),
      );
      return results.filter(({ status }) => status === 'rejected').length;
    },
    onSuccess: async (left, list) => {
      await queries.invalidateQueries({ queryKey: ['submissions'] });
      toast(texts.entriesChanged(list.length - left) + (left > 0 ? texts.entriesLeft(left) : ''));
      onDone();
    },
  });
  if (entries.length === 0) return null;
  return (
    <Notice tone="info" live title={texts.inEntries(renamed.from, entries.length)}>
      <p>{texts.inEntriesText(renamed.to)}</p>
      <div className="flex flex-wrap gap-3">
        <Button busy={change.isPending} onClick={() => change.mutate(entries)}>
          {texts.changeEntries}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {texts.leaveEntries}
        </Button>
      </div>
    </Notice>
  );
}
