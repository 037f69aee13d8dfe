import { useDeferredValue } from 'react';
import { useTexts } from '../../i18n';
import { codePoints, graphemes } from '../../lib/graphemes';

/** How long a text is, counted when the typing leaves time for it; from nine tenths of the limit on, with the limit. */
export function Counter({ text, max }: { text: string; max: number }) {
  const texts = useTexts().entryDesk;
  const deferred = useDeferredValue(text);
  const over = codePoints(deferred) - max;
  const count = graphemes(deferred);
  return (
    <p className={over > 0 ? 'text-dns-14N-130 text-error-2' : 'text-dns-14N-130 text-solid-gray-700'}>
      {over > -max / 10 ? texts.countOf(count, max) : texts.count(count)}
      {over > 0 && ` ${texts.tooLong(over)}`}
    </p>
  );
}
