import { useTexts } from '../../../i18n';
import { Tag } from '../../../ui/Tag';
import { WordDiff } from '../../../ui/WordDiff';
import type { Pair } from './ComparePage';
import { linesOf } from './carried';

/** An entry of last year on the left, what became of it on the right. */
export function ComparedPair({ pair, before, after }: { pair: Pair; before: string; after: string }) {
  const texts = useTexts().carry;
  const { item, entry } = pair;
  const old = item ? linesOf(item) : '';
  const now = entry ? linesOf(entry) : '';
  const both = item !== null && entry !== null;
  return (
    <div className="grid gap-px overflow-hidden rounded-8 border border-solid-gray-420 bg-solid-gray-300 desktop:grid-cols-2">
      <div className="bg-white p-3">
        <p className="text-dns-14B-130 text-solid-gray-700">{before}</p>
        {item ? (
          <p className="stored-text">
            <WordDiff before={old} after={both ? now : old} side="before" />
          </p>
        ) : (
          <Tag tone="neutral">{texts.compare.fresh}</Tag>
        )}
      </div>
      <div className="bg-white p-3">
        <p className="flex flex-wrap items-center gap-2 text-dns-14B-130 text-solid-gray-700">
          {after}
          {item?.decision && <Tag tone="done">{texts.choice[item.decision]}</Tag>}
          {item && !item.decision && <Tag tone="todo">{texts.compare.pending}</Tag>}
          {entry?.unconfirmed && <Tag tone="attention">{texts.unconfirmed}</Tag>}
        </p>
        {entry ? (
          <p className="stored-text">
            <WordDiff before={both ? old : now} after={now} side="after" />
          </p>
        ) : (
          <p className="text-solid-gray-700">{texts.compare.missing}</p>
        )}
      </div>
    </div>
  );
}
