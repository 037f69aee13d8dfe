import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { type Revision, type RevisionText, restoreEntry } from '../../../api/history';
import type { Entry } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import { TextDifference } from './TextDifference';

interface Props {
  submission: string;
  line: Revision;
  /** The entry as it is now; undefined when it was deleted. */
  entry: Entry | undefined;
  /** Whether it is known which entries there are. */
  ready: boolean;
}

/** One line of the history, with the way back. */
export function RevisionItem({ submission, line, entry, ready }: Props) {
  const texts = useTexts();
  const words = texts.history;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: async () => {
      await restoreEntry(line.entry_id ?? '', line.entry_version ?? 0, entry?.etag);
      toast(words.restored);
      await queries.invalidateQueries({ queryKey: ['submissions', submission] });
    },
  });
  const place = (theme: number, kind: 'INITIATIVE' | 'CHALLENGE') =>
    texts.common.cell(theme, texts.common.kind[kind]);
  const gone = ready && line.entry_id !== null && entry === undefined;
  const earlier = entry !== undefined && line.after !== null && entry.version !== line.entry_version;
  const moved = line.action === 'MOVE' && line.before && line.after;
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tag tone={line.action === 'DELETE' ? 'attention' : 'neutral'}>{words.actions[line.action]}</Tag>
        <strong>{line.theme && line.kind ? place(line.theme, line.kind) : words.whole}</strong>
        <span>{words.by(moment(line.at, language), line.by.name)}</span>
        {line.by.on_behalf && <Tag>{words.onBehalf}</Tag>}
        {line.number !== null && <span>{words.version(line.number)}</span>}
      </p>
      {moved && line.before && line.after && (
        <p>
          {line.before.theme === line.after.theme && line.before.kind === line.after.kind
            ? words.noChange
            : words.moved(
                place(line.before.theme, line.before.kind),
                place(line.after.theme, line.after.kind),
              )}
        </p>
      )}
      {(line.before || line.after) && !moved && (
        <TextDifference before={written(line.before)} after={written(line.after)} />
      )}
      {line.cell && (
        <p>
          {line.cell.nothing_to_report ? words.nothing : line.cell.completed ? words.completed : words.open}
        </p>
      )}
      {line.reason && <p className="stored-text">{line.reason}</p>}
      {line.returned.map((cell) => (
        <p key={`${cell.theme}${cell.kind}`} className="stored-text">
          {texts.common.about(place(cell.theme, cell.kind), cell.reason ?? '')}
        </p>
      ))}
      {restore.error && <ProblemNotice error={restore.error} />}
      {(gone ? line.action === 'DELETE' : earlier) && (
        <div>
          <Button small look="secondary" busy={restore.isPending} onClick={() => restore.mutate()}>
            {gone ? words.restoreDeleted : words.restoreText}
          </Button>
        </div>
      )}
    </li>
  );
}

const written = (text: RevisionText | null) => text && { ...text, measures: text.response_measures };
