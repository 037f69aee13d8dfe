import { bulletAt } from './shapes';
import type { Gap, RawLine, SkipReason } from './types';

const STRENGTH: Record<Gap, number> = { line: 0, para: 1, item: 2 };

interface Item {
  level: number;
  made: string;
}

/** Gathers text and breaks into lines; what stands aside of the text follows the line that it stood in. */
export class RawLines {
  readonly lines: RawLine[] = [];
  #text = '';
  #boldOpen = true;
  #bold = 0;
  #bullet = '';
  #symbol = '';
  #hint: RawLine['hint'];
  #gap: Gap = 'line';
  #item: Item | null = null;
  #asides: RawLine[] = [];

  get isEmpty(): boolean {
    return this.#text.trim() + this.#bullet + this.#symbol === '';
  }

  text(text: string, bold = false): void {
    if (text === '') return;
    // A bullet before bold words is no word itself.
    const bullet = this.isEmpty && text.trim().length === 1 && bulletAt(text.trim()) !== '';
    this.#text += text;
    if (bold && this.#boldOpen) this.#bold = this.#text.length;
    else if (text.trim() !== '' && !bullet) this.#boldOpen = false;
  }

  /** The list mark that the source shows; a number is text, a bullet a mark. */
  mark(mark: string): void {
    const trimmed = mark.trim();
    const number =
      /[0-9０-９①-⑳⑴-⒇ア-ン一二三四五六七八九十]/.test(trimmed) || /^.+[a-zA-Z]|[a-zA-Z].+$/.test(trimmed);
    if (number || [...trimmed].length > 1) this.#text += /[ -~]$/.test(trimmed) ? `${trimmed} ` : trimmed;
    // A single letter is a glyph of a symbol font: Wingdings writes ● as l.
    else if (/^[\u0021-\u00ff\ue000-\uf8ff]$/.test(trimmed) && !/[-*·]/.test(trimmed))
      this.#symbol += trimmed;
    else this.#bullet += trimmed;
  }

  hint(hint: RawLine['hint']): void {
    this.#hint = hint;
  }

  /** Ends the line; the next one is at least so far apart. */
  break(gap: Gap, item: Item | null = null): void {
    if (!this.isEmpty) this.#end();
    if (STRENGTH[gap] >= STRENGTH[this.#gap]) {
      this.#gap = gap;
      this.#item = item ?? (gap === 'item' ? this.#item : null);
    }
  }

  /** Forgets a list item that nothing was in. */
  closeItem(): void {
    if (!this.isEmpty) this.#end();
    this.#gap = 'para';
    this.#item = null;
  }

  aside(text: string, skip: SkipReason): void {
    for (const part of text.split(/\n/)) {
      if (part.trim() !== '') this.#asides.push({ ...plainLine(part.trim()), skip });
    }
  }

  finish(): RawLine[] {
    this.#end();
    return this.lines;
  }

  #end(): void {
    if (!this.isEmpty) {
      const text = this.#text.trim();
      const lead = this.#text.length - this.#text.trimStart().length;
      this.lines.push({
        ...plainLine(text),
        gap: this.#gap,
        level: this.#item?.level ?? 0,
        bold: Math.max(0, Math.min(this.#bold - lead, text.length)),
        bullet: this.#bullet,
        made: this.#symbol !== '' ? '・' : this.#bullet === '' ? (this.#item?.made ?? '') : '',
        marks: this.#symbol,
        ...(this.#hint && { hint: this.#hint }),
      });
      this.#gap = 'line';
      this.#item = null;
    }
    this.#text = '';
    this.#bullet = '';
    this.#symbol = '';
    this.#hint = undefined;
    this.#bold = 0;
    this.#boldOpen = true;
    this.lines.push(...this.#asides);
    this.#asides = [];
  }
}

export function plainLine(text: string): RawLine {
  return { text, gap: 'line', level: 0, bold: 0, bullet: '', made: '', marks: '' };
}
