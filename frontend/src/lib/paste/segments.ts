import {
  bigMark,
  bulletAt,
  departmentAt,
  framedHeading,
  headingEnd,
  isBareDepartment,
  isCircle,
  isLostBullet,
  isStrong,
  isSubItem,
} from './shapes';
import { isPhrase } from './titles';
import type { Line, RawLine, Role } from './types';

type Found = Omit<Line, 'id'>;

interface Current {
  marker: 'ITEM' | 'NONE';
  level: number;
  text: string;
}

/**
 * Says for each line what it probably is, in the way of the import's PieceParser: ・ begins an item, ○ a heading, （…課）
 * a department; sub-items and notes stay in their item; what has no mark goes on in the item above, or begins an entry
 * of its own behind a blank line. Nothing is left out: the lines together hold every character.
 */
export function segment(raw: RawLine[]): Found[] {
  return new Segments(raw).read();
}

class Segments {
  readonly #raw: RawLine[];
  readonly #found: Found[] = [];
  #current: Current | null = null;

  constructor(raw: RawLine[]) {
    this.#raw = raw;
  }

  read(): Found[] {
    this.#raw.forEach((line, index) => {
      if (line.skip || line.text + line.bullet === '') this.#aside(line);
      else this.#line(line, index);
    });
    return this.#found;
  }

  #aside(line: RawLine): void {
    this.#found.push({
      ...found(line, line.text, line.text, 'skip'),
      ...(line.skip && { reason: line.skip }),
    });
  }

  #line(line: RawLine, index: number): void {
    const { text } = line;
    const own = line.bullet === '' ? bulletAt(text) : '';
    const framed = framedHeading(text);
    const department = departmentAt(text, 0);
    if (line.hint === 'glue' && this.#current) this.#push(line, text, text, 'glue');
    else if (line.bullet !== '' || own !== '') this.#bullet(line, own);
    else if (isCircle(text[0]) && this.#circle(line)) return;
    else if (bigMark(text) !== '') this.#big(line, index);
    else if (department) this.#department(line, department);
    else if (framed !== '') this.#push(line, text, framed, 'heading');
    else if (line.hint === 'heading' && headingEnd(text, 0) === text.length)
      this.#push(line, text, text, 'heading');
    else if (isBareDepartment(text) && this.#isMarked(index + 1))
      this.#push(line, text, text.replace(/[:：]$/, ''), 'department');
    else this.#unmarked(line);
  }

  #bullet(line: RawLine, own: string): void {
    const text = line.text.slice(own.length).trimStart();
    const mark = line.bullet || own;
    const nested = this.#current?.marker === 'ITEM' && line.level > this.#current.level;
    const raw = line.bullet === '' ? line.text : mark + line.text;
    // Its numbering tells more than a bullet would: (1) after a ・ of the list is an item all the same.
    if (nested) this.#push(line, raw, text, 'join');
    else this.#cut(line, raw, text, 'item');
  }

  #circle(line: RawLine): boolean {
    const { text } = line;
    if (text[1] === text[0]) return false;
    const end = headingEnd(text, 1);
    const name = text
      .slice(1, end)
      .trim()
      .replace(/[ 　]*[:：]$/, '');
    if (end <= 1 || name === '') {
      // A sentence behind a circle is an entry that keeps it.
      this.#cut(line, text, text, 'plain');
      return true;
    }
    this.#push(line, text.slice(0, end), name, 'heading');
    this.#rest(line, text.slice(end).trimStart());
    return true;
  }

  #big(line: RawLine, index: number): void {
    const { text } = line;
    const mark = bigMark(text);
    const name = text.slice(1).trim();
    const next = this.#next(index);
    const short = name !== '' && !name.includes('、') && headingEnd(text, 1) === text.length;
    const over = next !== null && (isStrong(mark) ? bigMark(next.text) !== mark : this.#isLower(next));
    if (short && over) this.#push(line, text, name.replace(/[:：]$/, ''), 'heading');
    else this.#cut(line, text, name, 'item');
  }

  #department(line: RawLine, { end, name }: { end: number; name: string }): void {
    this.#push(line, line.text.slice(0, end), name, 'department');
    this.#rest(line, line.text.slice(end).trimStart());
  }

  /** What follows a heading or a department in the same line. */
  #rest(line: RawLine, text: string): void {
    if (text === '') return;
    const rest: RawLine = { ...line, text, gap: 'line', bold: 0, made: '', bullet: '', marks: '' };
    if (bulletAt(text) !== '') this.#bullet(rest, bulletAt(text));
    else if (isCircle(text[0]) && this.#circle(rest)) return;
    else this.#unmarked(rest);
  }

  #unmarked(line: RawLine): void {
    const { text, gap, made } = line;
    const current = this.#current;
    const sub = isSubItem(text);
    // A number of its own makes the list's mark needless.
    const mark = made === '' || sub ? '' : made + (/[.)）]$/.test(made) ? ' ' : '');
    const nested = current?.marker === 'ITEM' && line.level > current.level;
    let role: Role = 'plain';
    if (!current) role = gap === 'item' && !sub ? 'item' : 'plain';
    else if (sub || gap === 'line') role = 'join';
    else if (gap === 'item') role = nested ? 'join' : 'item';
    else if (current.marker === 'ITEM' && isPhrase(current.text)) role = 'join';
    this.#cut(line, mark + text, text, role, mark.length);
  }

  /** Cuts a line where bullets in its middle tell that line ends were lost. */
  #cut(line: RawLine, raw: string, text: string, role: Role, made = 0): void {
    let from = 0;
    for (let at = 1; at < text.length; at++) {
      if (!isLostBullet(text, at)) continue;
      const part = text.slice(from, at).trim();
      if (from === 0) this.#push(line, raw.slice(0, raw.length - text.length) + part, part, role, made);
      else this.#push(behind(line), part, part.slice(1).trim(), 'item');
      from = at;
    }
    const part = text.slice(from).trim();
    if (from === 0) this.#push(line, raw, text, role, made);
    else this.#push(behind(line), part, part.slice(1).trim(), 'item');
  }

  #push(line: RawLine, raw: string, text: string, role: Role, made = 0): void {
    // Nothing to go on from: such a line begins an entry.
    const begins = (role === 'join' || role === 'glue') && !this.#current ? 'plain' : role;
    this.#found.push(found(line, raw, text, begins, made));
    if (begins === 'heading' || begins === 'department') this.#current = null;
    else if (begins === 'join' || begins === 'glue') {
      if (this.#current) this.#current.text += (begins === 'join' ? '\n' : '') + raw;
    } else if (begins !== 'skip')
      this.#current = { marker: begins === 'plain' ? 'NONE' : 'ITEM', level: line.level, text };
  }

  #next(index: number): RawLine | null {
    return (
      this.#raw.slice(index + 1, index + 8).find((line) => line.text + line.bullet !== '' && !line.skip) ??
      null
    );
  }

  #isLower(next: RawLine): boolean {
    return next.bullet !== '' || bulletAt(next.text) !== '' || isSubItem(next.text) || next.gap === 'item';
  }

  #isMarked(index: number): boolean {
    const next = this.#raw[index];
    return next !== undefined && (this.#isLower(next) || isCircle(next.text[0]) || bigMark(next.text) !== '');
  }
}

const behind = (line: RawLine): RawLine => ({ ...line, made: '', marks: '', bold: 0 });

function found(line: RawLine, raw: string, text: string, role: Role, made = 0): Found {
  const whole = line.bold >= line.text.length;
  const bold = whole ? 0 : Math.max(0, line.bold - (line.text.length - text.length));
  return { raw, text, made, marks: line.marks, bold, role };
}
