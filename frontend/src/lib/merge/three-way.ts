/** A run of paragraphs: as they were, as mine and as theirs have them. */
export interface Hunk {
  /** Whose change it is; `both` when both made the same one, `conflict` when a person must choose. */
  kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict';
  base: string[];
  mine: string[];
  theirs: string[];
}

export type Choice = 'mine' | 'theirs' | 'both';

/** Above this many comparisons the middle is one piece: two rewritten novels need no fine comparison. */
const MOST = 4_000_000;

const equal = (a: string[], b: string[]) => a.length === b.length && a.every((line, i) => line === b[i]);

/** For each line of `a` the line of `b` that is kept from it, else -1; always rising. */
export function kept(a: string[], b: string[]): number[] {
  const map = new Array<number>(a.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    map[start] = start;
    start++;
  }
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) map[--endA] = --endB;
  const rows = endA - start;
  const columns = endB - start;
  if (rows * columns === 0 || rows * columns > MOST) return map;
  // Longest common subsequence: length[i][j] of what follows row i and column j.
  const width = columns + 1;
  const length = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      length[i * width + j] =
        a[start + i] === b[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[start + i] === b[start + j]) map[start + i++] = start + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return map;
}

function hunk(base: string[], mine: string[], theirs: string[]): Hunk {
  const kind = () => {
    if (equal(mine, theirs)) return equal(base, mine) ? 'same' : 'both';
    if (equal(base, mine)) return 'theirs';
    if (equal(base, theirs)) return 'mine';
    return 'conflict';
  };
  return { kind: kind(), base, mine, theirs };
}

/**
 * Paragraph by paragraph, what two people made of one text. Paragraphs that both left alone keep the hunks apart;
 * changes that touch are one hunk, because nobody can know in which order they belong.
 */
export function threeWay(base: string, mine: string, theirs: string): Hunk[] {
  const [b, m, t] = [base.split('\n'), mine.split('\n'), theirs.split('\n')] as const;
  const toMine = kept(b, m);
  const toTheirs = kept(b, t);
  const hunks: Hunk[] = [];
  const add = (next: Hunk) => {
    const last = hunks.at(-1);
    if (last?.kind === 'same' && next.kind === 'same') {
      last.base.push(...next.base);
      last.mine.push(...next.mine);
      last.theirs.push(...next.theirs);
    } else if (next.base.length + next.mine.length + next.theirs.length > 0) hunks.push(next);
  };
  let [i, j, k] = [0, 0, 0];
  for (let stable = 0; stable <= b.length; stable++) {
    const inMine = toMine[stable] ?? -1;
    const inTheirs = toTheirs[stable] ?? -1;
    const end = stable === b.length;
    if (!end && (inMine < 0 || inTheirs < 0)) continue;
    const [toJ, toK] = end ? [m.length, t.length] : [inMine, inTheirs];
    add(hunk(b.slice(i, stable), m.slice(j, toJ), t.slice(k, toK)));
    if (end) break;
    add(hunk([b[stable] ?? ''], [m[toJ] ?? ''], [t[toK] ?? '']));
    [i, j, k] = [stable + 1, toJ + 1, toK + 1];
  }
  return hunks;
}

/** What becomes of a hunk; a conflict by the person's choice. */
export function linesOf(hunk: Hunk, choice: Choice = 'both'): string[] {
  switch (hunk.kind) {
    case 'same':
    case 'both':
    case 'mine':
      return hunk.mine;
    case 'theirs':
      return hunk.theirs;
    case 'conflict':
      if (choice === 'mine') return hunk.mine;
      if (choice === 'theirs') return hunk.theirs;
      return [...hunk.mine, ...hunk.theirs];
  }
}

/** The text after the choices, of which there is one per conflict, in order. */
export function combined(hunks: Hunk[], choices: Choice[] = []): string {
  let conflict = 0;
  return hunks
    .flatMap((hunk) => linesOf(hunk, hunk.kind === 'conflict' ? choices[conflict++] : undefined))
    .join('\n');
}

/** Both changes in one text, or null when they touch each other. */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  const hunks = threeWay(base, mine, theirs);
  return hunks.some(({ kind }) => kind === 'conflict') ? null : combined(hunks);
}
