import { useTexts } from '../../../i18n';
import type { ComparedEntry } from '../../../lib/compare';
import { Tag } from '../../../ui/Tag';
import { WordDiff } from '../../../ui/WordDiff';

/** An entry as one text: its fields in the order in which they are printed. */
const whole = (entry: ComparedEntry | null) =>
  entry
    ? [entry.department, entry.heading, entry.title, entry.text]
        .filter((field) => field !== null && field !== '')
        .join('\n')
    : '';

/** What became of an entry, word by word. */
export function Difference({ before, after }: { before: ComparedEntry | null; after: ComparedEntry | null }) {
  const words = useTexts().history.difference.change;
  const old = whole(before);
  const now = whole(after);
  const change = !before ? 'added' : !after ? 'removed' : old === now ? 'same' : 'changed';
  const tone = { added: 'done', removed: 'attention', changed: 'active', same: 'neutral' } as const;
  return (
    <li className="flex flex-col gap-1 border-b border-solid-gray-300 pb-2 last:border-0">
      <p>
        <Tag tone={tone[change]}>{words[change]}</Tag>
      </p>
      <p className="stored-text">
        <WordDiff before={old} after={now} />
      </p>
    </li>
  );
}
