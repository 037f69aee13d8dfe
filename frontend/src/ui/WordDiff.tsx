import { useMemo } from 'react';
import { useTexts } from '../i18n';
import { wordDiff } from '../lib/worddiff';

interface Props {
  before: string;
  after: string;
  /** Only the older text with what went, or only the newer one with what came. */
  side?: 'before' | 'after';
}

const HIDDEN = { before: 'added', after: 'removed' };

/** What went and what came in a text, as editors mark it: struck out and underlined, with words for those who see neither. */
export function WordDiff({ before, after, side }: Props) {
  const { diff } = useTexts().common;
  const pieces = useMemo(() => wordDiff(before, after), [before, after]);
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    if (side && piece.kind === HIDDEN[side]) return null;
    if (piece.kind === 'same') {
      return <span key={key}>{piece.text}</span>;
    }
    const words = piece.kind === 'removed' ? diff.removed : diff.added;
    const Mark = piece.kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={key} className="diff">
        <span className="sr-only">{words}</span>
        {/* a change of line breaks alone would show nothing */}
        {piece.text.replace(/\n/g, '↵\n')}
        <span className="sr-only">{diff.end}</span>
      </Mark>
    );
  });
}

/** How a difference is to be read. */
export function DiffLegend() {
  const { diff } = useTexts().common;
  return (
    <p className="flex flex-wrap gap-x-6 text-dns-16N-130">
      <span>{diff.legend}:</span>
      <span>
        <del className="diff">{diff.removedLook}</del>
      </span>
      <span>
        <ins className="diff">{diff.addedLook}</ins>
      </span>
    </p>
  );
}
