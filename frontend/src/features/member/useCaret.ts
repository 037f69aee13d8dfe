import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { carriedCaret } from '../../lib/merge/caret';

/**
 * Keeps the caret in its line when the text changes by other hands than the keyboard's: the browser would put it at the
 * end. The function that is returned is told what was typed.
 */
export function useCaret(area: RefObject<HTMLTextAreaElement | null>, text: string): (typed: string) => void {
  const known = useRef({ typed: text, shown: text, caret: 0 });
  useLayoutEffect(() => {
    const { typed, shown, caret } = known.current;
    known.current.shown = text;
    const field = area.current;
    if (!field || text === typed || text === shown || document.activeElement !== field) return;
    const to = carriedCaret(shown, text, caret);
    field.setSelectionRange(to, to);
  }, [area, text]);
  useEffect(() => {
    const field = area.current;
    const note = () => {
      // Only while it is the text that is shown: a text set from outside has moved the caret already.
      if (field && document.activeElement === field && field.value === known.current.shown)
        known.current.caret = field.selectionStart;
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [area]);
  return useCallback((typed) => {
    known.current.typed = typed;
  }, []);
}
