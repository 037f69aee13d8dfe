import { useEffect, useRef, useState } from 'react';
import { type ReadMark, readMarks } from '../../../api/mentions';
import type { Entry } from '../../../api/types';
import { afterComposition } from '../../../lib/composition';
import type { EntryFields } from '../entryFields';

/** A pause in typing: long enough not to ask at every key, short enough to be seen as one looks up. */
const PAUSE_MS = 300;

/** A text with what it names; the two belong together, however far the typing has gone on. */
export interface Marked {
  text: string;
  title: string;
  heading: string;
  marks: ReadMark[];
}

const sameTexts = (a: EntryFields | Marked, b: EntryFields | Marked) =>
  a.text === b.text && a.title === b.title && a.heading === b.heading;

function stored(entry: Entry): Marked {
  return {
    text: entry.text,
    title: entry.title ?? '',
    heading: entry.heading ?? '',
    marks: entry.mentions ?? [],
  };
}

/**
 * The marks of what is being typed: those of the saved text as long as it is the saved one, else asked for after a pause
 * and never within a composition. Without an answer the last marks stay; typing waits for nothing.
 */
export function useMarks(submission: string, id: string, entry: Entry | undefined, fields: EntryFields) {
  const [read, setRead] = useState<Marked | null>(null);
  const saved = entry ? stored(entry) : null;
  const isSaved = saved !== null && sameTexts(saved, fields);
  const known = read !== null && sameTexts(read, fields);
  const { text, title, heading } = fields;
  const latest = useRef(0);

  useEffect(() => {
    if (isSaved || known) return;
    const turn = ++latest.current;
    const abort = new AbortController();
    const ask = async () => {
      if (turn !== latest.current || abort.signal.aborted) return;
      try {
        const typed = { entry_id: id, text, title: title || null, heading: heading || null };
        const marks = await readMarks(submission, typed, abort.signal);
        if (turn === latest.current) afterComposition(() => setRead({ text, title, heading, marks }));
      } catch {
        // The next pause asks again; the save tells what is wrong.
      }
    };
    const timer = setTimeout(() => afterComposition(() => void ask()), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [submission, id, isSaved, known, text, title, heading]);

  return isSaved ? saved : (read ?? saved);
}
