import { plainLine } from './raw-lines';
import { bulletAt, numberStyle } from './shapes';
import type { Block, RawLine, Source } from './types';
import { joinWrapped } from './wraps';

const BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
const QUOTE = /^(?:[>＞][ 　]?)+/;

/** Takes the plain form of a paste apart: cells of a spreadsheet, or lines with their quotation marks and indents. */
export function readPlain(text: string): Source {
  const rows = cellsOf(text);
  const block: Block = rows
    ? { table: { rows: rows.map((row) => row.map((cell) => linesOf(cell, false))) } }
    : { lines: joinWrapped(linesOf(text, true)) };
  return { blocks: [block], objects: [] };
}

/** A single cell that was copied with its quotation marks is no table but its text. */
function cellsOf(text: string): string[][] | null {
  const rows = parseTsv(text);
  if (rows.length === 1 && rows[0]?.length === 1 && /^"[\s\S]*[\r\n][\s\S]*"\s*$/.test(text)) return rows;
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length === 0 || wide.length < rows.length / 2) return null;
  // A tab after a bullet or a number is the indent of a word processor, one before the text its margin.
  const indents = wide.filter((row) => row.length === 2 && isMargin(row[0] ?? ''));
  return indents.length > wide.length / 2 ? null : rows;
}

function isMargin(cell: string): boolean {
  const first = cell.trim();
  return (
    first === '' ||
    first.length === 1 ||
    bulletAt(first) === first ||
    (numberStyle(first) !== '' && first.length < 5)
  );
}

/** Tab-separated cells; one that begins with a quotation mark may hold line ends. */
function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    row.push(cell);
    at = end;
    if (text[at] === '\t') {
      at++;
      if (at >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function bare(text: string, at: number): [string, number] {
  let end = at;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end++;
  return [text.slice(at, end), end];
}

function quoted(text: string, at: number): [string, number] {
  let cell = '';
  let i = at + 1;
  for (;;) {
    const end = text.indexOf('"', i);
    if (end < 0) return bare(text, at);
    cell += text.slice(i, end);
    if (text[end + 1] !== '"') {
      const closes = end + 1 >= text.length || '\t\r\n'.includes(text[end + 1] ?? '');
      return closes ? [cell, end + 1] : bare(text, at);
    }
    cell += '"';
    i = end + 2;
  }
}

function linesOf(text: string, mail: boolean): RawLine[] {
  const lines: RawLine[] = [];
  let blank = false;
  for (const whole of text.split(BREAK)) {
    const quote = (mail && QUOTE.exec(whole)?.[0]) || '';
    const line = whole.slice(quote.length);
    const trimmed = line.trim();
    if (trimmed === '') {
      if (quote.trim() !== '') lines.push({ ...plainLine(''), marks: quote.trim() });
      blank = true;
      continue;
    }
    lines.push({
      ...plainLine(trimmed),
      gap: blank ? 'para' : 'line',
      level: indent(line),
      marks: quote.trim(),
    });
    blank = false;
  }
  return lines;
}

/** Depth by white space at the edge: one for each wide blank. */
function indent(line: string): number {
  let width = 0;
  for (const c of line) {
    if (c === '\t') width += 4;
    else if (c === '　') width += 2;
    else if (/\s/.test(c)) width += 1;
    else break;
  }
  return Math.floor(width / 2);
}
