/** A stretch of two compared texts: in both, in the older one only, or in the newer one only. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

// Bounds time to words x edits; beyond it nobody reads a difference word by word.
const MOST_EDITS = 800;
/** An equal stretch this short between two changes is noise: the の of two different sentences. */
const ISLAND = 1;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words as Japanese has them, with numbers and line breaks on their own; joined they give the text back. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** What became of a text, word by word: the shortest script of deletions and insertions (Myers 1986). */
export function diffTexts(before: string, after: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return joined(withoutIslands(joined(script(wordsOf(before), wordsOf(after)))));
}

function script(before: string[], after: string[]): Change[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const same = (part: string[]): Change[] => part.map((text) => ({ kind: 'same', text }));
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function middle(before: string[], after: string[]): Change[] {
  const limit = Math.min(before.length + after.length, MOST_EDITS);
  const furthest = new Int32Array(2 * limit + 3);
  const at = (k: number) => k + limit + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(furthest.slice(at(-edits - 1), at(edits + 1) + 1));
    for (let k = -edits; k <= edits; k += 2) {
      let x = start(furthest, at(k), k, edits);
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      furthest[at(k)] = x;
      if (x >= before.length && x - k >= after.length) return back(trace, before, after);
    }
  }
  return [
    { kind: 'gone', text: before.join('') },
    { kind: 'new', text: after.join('') },
  ];
}

/** Where a diagonal goes on from: down from the one above it, or right from the one below. */
function start(furthest: Int32Array, index: number, k: number, edits: number): number {
  const above = furthest[index + 1] ?? 0;
  const below = furthest[index - 1] ?? 0;
  return k === -edits || (k !== edits && below < above) ? above : below + 1;
}

// Each row of the trace holds the diagonals -edits-1 .. edits+1 as they were before that round of edits.
function back(trace: Int32Array[], before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const row = trace[edits] ?? new Int32Array();
    const k = x - y;
    const centre = k + edits + 1;
    const down = k === -edits || (k !== edits && (row[centre - 1] ?? 0) < (row[centre + 1] ?? 0));
    const fromX = edits === 0 ? 0 : (row[centre + (down ? 1 : -1)] ?? 0);
    const fromY = edits === 0 ? 0 : fromX - (k + (down ? 1 : -1));
    while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
      changes.push({ kind: 'same', text: before[--x] ?? '' });
      y--;
    }
    if (edits === 0) break;
    if (down) changes.push({ kind: 'new', text: after[--y] ?? '' });
    else changes.push({ kind: 'gone', text: before[--x] ?? '' });
  }
  return changes.reverse();
}

function withoutIslands(changes: Change[]): Change[] {
  return changes.flatMap((change, index) => {
    const between = index > 0 && index < changes.length - 1;
    const tiny =
      change.kind === 'same' && [...change.text].length <= ISLAND && !/[\s\p{N}。]/u.test(change.text);
    return between && tiny
      ? [
          { kind: 'gone' as const, text: change.text },
          { kind: 'new' as const, text: change.text },
        ]
      : [change];
  });
}

/** Neighbours of a kind become one, and within a change what is gone comes before what is new. */
function joined(changes: Change[]): Change[] {
  const all: Change[] = [];
  let gone = '';
  let fresh = '';
  const settle = () => {
    if (gone) all.push({ kind: 'gone', text: gone });
    if (fresh) all.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else {
      settle();
      const last = all.at(-1);
      if (last?.kind === 'same') last.text += text;
      else all.push({ kind, text });
    }
  }
  settle();
  return all;
}
