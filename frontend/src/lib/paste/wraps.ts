import {
  bigMark,
  bulletAt,
  columns,
  departmentAt,
  framedHeading,
  isBlank,
  isCircle,
  isHiragana,
  isSubItem,
} from './shapes';
import type { RawLine } from './types';

const FULL = 40;
const LONG = 24;
const SENTENCE_END = /[。．.！？!?：:；;]$|^.{0,40}[）)」』】]$/;
const GOES_ON = /^[、。，．）)」』】ー々ァィゥェォッャュョ]/;

/**
 * Finds the line ends that a page's edge made in the middle of sentences, as a PDF or a mail program leaves them, and
 * lets the lines behind them go on. A proposal like all others: the person may take them apart again.
 */
export function joinWrapped(lines: RawLine[]): RawLine[] {
  const widths = lines.map((line) => columns(line.text) + line.level);
  const edge = widths.reduce((most, width) => Math.max(most, width), 0);
  const unfinished = (index: number) => !SENTENCE_END.test(lines[index]?.text ?? '');
  const full = lines.filter(
    (_, index) => (widths[index] ?? 0) >= Math.max(FULL, edge - 6) && unfinished(index),
  );
  // One long line alone is no edge: two must stop at the same place in the middle of a sentence.
  const wrapped = full.length >= 2;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before || line.gap !== 'line' || line.text === '' || before.text === '' || begins(line)) return line;
    if (!unfinished(index - 1)) return line;
    const width = widths[index - 1] ?? 0;
    const atEdge = wrapped && width >= Math.max(FULL, edge - 6);
    const midWord = width >= LONG && width >= edge * 0.7 && goesOn(before.text, line.text);
    return atEdge || midWord ? { ...line, hint: 'glue' } : line;
  });
}

function goesOn(before: string, after: string): boolean {
  return isHiragana(after[0]) || GOES_ON.test(after) || /[、，（(「『・ー]$/.test(before);
}

function begins({ text }: RawLine): boolean {
  return (
    bulletAt(text) !== '' ||
    bigMark(text) !== '' ||
    isSubItem(text) ||
    framedHeading(text) !== '' ||
    (isCircle(text[0]) && text[1] !== text[0]) ||
    departmentAt(text, 0) !== null
  );
}

/** What stands between two lines that are one sentence: Japanese has no blank there. */
export function between(before: string, after: string): string {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  return /[!-~]/.test(last) && /[!-~]/.test(first) && !isBlank(last) ? ' ' : '';
}
