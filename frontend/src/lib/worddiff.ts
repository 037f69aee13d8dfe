/** A run of words that both texts have, or only one of them. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

/** Japanese has no spaces: the browser's dictionary says where a word ends. Line breaks are words of their own. */
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Beyond so many words removed or added the middle is shown as replaced: nobody reads such a patchwork. */
const MOST_EDITS = 1500;

/** A remainder this short between two changes is easier to read as part of them. */
const SHORT = 1;

/** Sentences and lines: no word goes over their end, and the segmenter takes ten times as long for a long text. */
const sentencesOf = (text: string) => text.split(/(?<=[\n。])/);

const wordsOf = (sentences: string[]) =>
  sentences.flatMap((sentence) => [...segmenter.segment(sentence)].map((part) => part.segment));

/**
 * What became of a text, word by word: the same words, those that went, those that came. All pieces but the added ones
 * make the old text, all but the removed ones the new text, whatever the texts are.
 */
export function wordDiff(before: string, after: string): Piece[] {
  if (before === after) {
    return before === '' ? [] : [{ kind: 'same', text: before }];
  }
  const whole = trimmed(sentencesOf(before), sentencesOf(after));
  const words = trimmed(wordsOf(whole.before), wordsOf(whole.after));
  return tidy([
    { kind: 'same', text: whole.head + words.head },
    ...script(words.before, words.after),
    { kind: 'same', text: words.tail + whole.tail },
  ]);
}

/** What lies between the common beginning and the common end of two lists. */
function trimmed(before: string[], after: string[]) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  return {
    head: before.slice(0, head).join(''),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail).join(''),
  };
}

/** The text that a difference was made from. */
export function rebuild(pieces: Piece[], side: 'before' | 'after'): string {
  const other = side === 'before' ? 'added' : 'removed';
  return pieces
    .filter((piece) => piece.kind !== other)
    .map((piece) => piece.text)
    .join('');
}

/** Whether two texts differ in more than white space and line breaks. */
export function onlySpacing(before: string, after: string): boolean {
  return before !== after && before.replace(/\s/g, '') === after.replace(/\s/g, '');
}

/** The shortest edit script (Myers 1986), one piece a word. */
function script(old: string[], now: string[]): Piece[] {
  const trace = edits(old, now);
  if (trace === null) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const pieces: Piece[] = [];
  let x = old.length;
  let y = now.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const k = x - y;
    const down = k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));
    const fromX = down ? at(reach, k + 1) : at(reach, k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      pieces.push({ kind: 'same', text: old[--x] as string });
      y--;
    }
    if (d > 0) {
      pieces.push(
        down ? { kind: 'added', text: now[--y] as string } : { kind: 'removed', text: old[--x] as string },
      );
    }
  }
  return pieces.reverse();
}

/** How far each diagonal reached before each number of edits; null when the texts have too little in common. */
function edits(old: string[], now: string[]): Int32Array[] | null {
  const most = Math.min(old.length + now.length, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const center = most + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    // diagonals -d-1 to d+1 as they were, with the middle one in the middle
    trace.push(reach.slice(center - d - 1, center + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const below = reach[center + k + 1] as number;
      const left = reach[center + k - 1] as number;
      let x = k === -d || (k !== d && left < below) ? below : left + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) {
        x++;
      }
      reach[center + k] = x;
      if (x >= old.length && x - k >= now.length) {
        return trace;
      }
    }
  }
  return null;
}

const at = (reach: Int32Array, diagonal: number) => reach[(reach.length - 1) / 2 + diagonal] as number;

/** Joins neighbours, puts what went before what came, and draws a lone character between two changes into them. */
function tidy(pieces: Piece[]): Piece[] {
  const full = pieces.filter((piece) => piece.text !== '');
  const tidied: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') {
      tidied.push({ kind: 'removed', text: removed });
    }
    if (added !== '') {
      tidied.push({ kind: 'added', text: added });
    }
    removed = '';
    added = '';
  };
  const runs: Piece[] = [];
  for (const piece of full) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind && piece.kind === 'same') {
      last.text += piece.text;
    } else {
      runs.push({ ...piece });
    }
  }
  runs.forEach((piece, i) => {
    const lone =
      piece.kind === 'same' &&
      removed + added !== '' &&
      i < runs.length - 1 &&
      [...piece.text].length <= SHORT &&
      piece.text.trim() !== '';
    if (piece.kind === 'same' && !lone) {
      flush();
      tidied.push(piece);
      return;
    }
    removed += piece.kind === 'added' ? '' : piece.text;
    added += piece.kind === 'removed' ? '' : piece.text;
  });
  flush();
  return tidied;
}
