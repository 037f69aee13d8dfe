import { useMemo } from 'react';
import { useTexts } from '../../../i18n';
import { type Change, diffTexts } from '../../../lib/textdiff/textdiff';

/** Which of two compared texts is shown; both together when nothing is said. */
type Side = 'before' | 'after' | 'both';

/** A text with what went struck through and what came underlined, and both said to those who see neither. */
export function DiffText({ before, after, side = 'both' }: { before: string; after: string; side?: Side }) {
  const changes = useMemo(() => placed(diffTexts(before, after)), [before, after]);
  return (
    <p className="stored-text">
      {changes
        .filter(
          ({ kind }) => !(side === 'before' && kind === 'new') && !(side === 'after' && kind === 'gone'),
        )
        .map((change) => (
          <Part key={change.at} change={change} />
        ))}
    </p>
  );
}

interface Placed extends Change {
  at: string;
}

/** Each stretch with where it stands, which tells it from the others. */
function placed(changes: Change[]): Placed[] {
  let at = 0;
  return changes.map((change) => {
    const place = `${at}${change.kind}`;
    at += change.text.length;
    return { ...change, at: place };
  });
}

function Part({ change }: { change: Change }) {
  const texts = useTexts().carry;
  if (change.kind === 'same') return change.text;
  if (change.kind === 'gone') {
    return (
      <del className="bg-red-50 text-red-1000">
        <span className="sr-only">［{texts.removedMark}: </span>
        {change.text}
        <span className="sr-only">］</span>
      </del>
    );
  }
  return (
    <ins className="bg-green-50 font-bold text-green-1000 underline">
      <span className="sr-only">［{texts.addedMark}: </span>
      {change.text}
      <span className="sr-only">］</span>
    </ins>
  );
}
