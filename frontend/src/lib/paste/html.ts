import { isLayout, rowsOf } from './html-table';
import { RawLines } from './raw-lines';
import type { Block, RawLine, SkipReason, Source } from './types';

const MARKUP = new Set([
  'style',
  'script',
  'head',
  'title',
  'meta',
  'link',
  'xml',
  'noscript',
  'template',
  'rp',
]);
const OBJECTS = new Set(['img', 'object', 'embed', 'svg', 'canvas', 'video', 'audio', 'iframe', 'picture']);
const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr']);
const WORDLESS = /^(?:v:|o:oleobject|w:)/;
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend main nav ol p pre section summary ul caption'
  ).split(' '),
);

interface Context {
  bold: boolean;
  pre: boolean;
  list: { level: number; next: number; format: string } | null;
  inItem: boolean;
}

/** Whether paragraphs are lines, as office programs and mail programs write them. */
function isOffice(doc: Document): boolean {
  const generator =
    [...doc.querySelectorAll('meta')].find((meta) => meta.name.toLowerCase() === 'generator')?.content ?? '';
  if (/word|excel|libreoffice|openoffice|outlook|ichitaro/i.test(generator)) return true;
  return doc.querySelector('[class^="Mso"], p.Paragraph, p.paragraph, [style*="mso-"]') !== null;
}

/** Takes the HTML form of a paste apart: lines, tables, and what has no text. */
export function readHtml(html: string): Source {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const walker = new Walker(isOffice(doc));
  return walker.read(doc.body);
}

class Walker {
  readonly #office: boolean;
  readonly #blocks: Block[] = [];
  readonly #objects: string[] = [];
  #out = new RawLines();

  constructor(office: boolean) {
    this.#office = office;
  }

  read(body: Element): Source {
    this.#children(body, { bold: false, pre: false, list: null, inItem: false });
    this.#flush();
    return { blocks: this.#blocks, objects: this.#objects };
  }

  #flush(): void {
    const lines = this.#out.finish();
    if (lines.length > 0) this.#blocks.push({ lines });
    this.#out = new RawLines();
  }

  #children(node: Node, context: Context): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#text(child.textContent ?? '', context);
      else if (child.nodeType === 1) this.#element(child as Element, context);
    }
  }

  #text(text: string, { bold, pre }: Context): void {
    if (pre) {
      const parts = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
      parts.forEach((part, index) => {
        if (index > 0) this.#out.break(parts[index - 1]?.trim() === '' && index > 1 ? 'para' : 'line');
        this.#out.text(part, bold);
      });
      return;
    }
    // A line end of the markup between two wide characters is none of the text; elsewhere it is a blank.
    const joined = text
      .replace(/([\u0100-\uffff])[ \t]*\r?\n[ \t]*(?=[\u0100-\uffff])/g, '$1')
      .replace(/[ \t\r\n]+/g, ' ')
      .replaceAll('\u00a0', ' ');
    this.#out.text(this.#out.isEmpty ? joined.trimStart() : joined, bold);
  }

  #element(element: Element, context: Context): void {
    const name = element.nodeName.toLowerCase();
    if (MARKUP.has(name)) return;
    const style = (element.getAttribute('style') ?? '').toLowerCase();
    const aside = asideReason(element, name, style);
    const inner: Context = {
      ...context,
      bold: isBold(name, style, context.bold),
      pre: name === 'pre' || /white-space:\s*(?:pre|break-spaces)/.test(style) || context.pre,
    };
    if (OBJECTS.has(name) || WORDLESS.test(name)) this.#object(element);
    else if (aside) this.#out.aside(element.textContent ?? '', aside);
    else if (/mso-list:\s*ignore/.test(style)) this.#out.mark(element.textContent ?? '');
    else if (name === 'br') this.#out.break('line');
    else if (name === 'table') this.#table(element, inner);
    else if (name === 'li') this.#item(element, inner);
    else if (name === 'ul' || name === 'ol') this.#list(element, name, inner);
    else if (BLOCKS.has(name)) this.#block(element, name, style, inner);
    else this.#children(element, inner);
  }

  #object(element: Element): void {
    const label =
      element.getAttribute('alt') || element.getAttribute('title') || element.getAttribute('aria-label');
    this.#objects.push(label?.trim() ?? '');
  }

  #table(element: Element, context: Context): void {
    const rows = rowsOf(element);
    this.#out.break('line');
    this.#aroundCells(element, context);
    if (isLayout(rows)) {
      this.#out.break('line');
      for (const row of rows) {
        for (const cell of row) {
          if (cell) this.#children(cell, { ...context, list: null, inItem: false });
          this.#out.break('line');
        }
      }
      return;
    }
    this.#flush();
    const cells = rows.map((row) => row.map((cell) => (cell ? this.#cell(cell, context) : [])));
    this.#blocks.push({ table: { rows: cells } });
  }

  /** A caption, and what a careless page has between its rows. */
  #aroundCells(element: Element, context: Context): void {
    for (const child of element.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (child.nodeType === 3) this.#text(child.textContent ?? '', context);
      else if (ROWS.has(name)) this.#aroundCells(child as Element, context);
      else if (child.nodeType === 1 && name !== 'td' && name !== 'th')
        this.#element(child as Element, context);
    }
  }

  #cell(cell: Element, context: Context): RawLine[] {
    const outer = this.#out;
    this.#out = new RawLines();
    this.#children(cell, {
      ...context,
      bold: cell.localName === 'th' ? false : context.bold,
      list: null,
      inItem: false,
    });
    const lines = this.#out.finish();
    this.#out = outer;
    return lines;
  }

  #block(element: Element, name: string, style: string, context: Context): void {
    const word = /mso-list:\s*l\d+\s+level(\d+)/.exec(style);
    if (word) {
      this.#out.break('item', { level: Number(word[1]), made: '' });
      this.#children(element, context);
      this.#out.break('line');
      return;
    }
    // Word writes a line as a paragraph, and a blank line as an empty one.
    const line =
      context.inItem || (name === 'p' ? this.#office || isTight(style) : !/^h\d|blockquote|pre/.test(name));
    this.#out.break(line ? 'line' : 'para');
    const blank =
      name !== 'body' && (element.textContent ?? '').trim() === '' && !element.querySelector('img');
    if (/^h[1-6]$/.test(name)) this.#out.hint('heading');
    this.#children(element, context);
    this.#out.break(blank || !line ? 'para' : 'line');
  }

  #list(element: Element, name: string, context: Context): void {
    const level = (context.list?.level ?? 0) + 1;
    const start = Number(element.getAttribute('start') ?? 1) || 1;
    const list = { level, next: start, format: name === 'ol' ? '%.' : '' };
    this.#children(element, { ...context, list });
    if (level === 1) this.#out.break('para');
  }

  #item(element: Element, context: Context): void {
    const list = context.list ?? { level: 1, next: 1, format: '' };
    // Word on the web writes every item as a list of its own and says its level and numbering in attributes.
    const level =
      Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level')) || list.level;
    const number = Number(element.getAttribute('value')) || list.next;
    list.next = number + 1;
    const given = element.getAttribute('data-leveltext') ?? '';
    const format = list.format === '' ? '' : /%\d/.test(given) ? given.replace(/%\d/, '%') : list.format;
    this.#out.break('item', { level, made: format === '' ? '・' : format.replace('%', String(number)) });
    this.#children(element, { ...context, inItem: true });
    this.#out.closeItem();
  }
}

function asideReason(element: Element, name: string, style: string): SkipReason | null {
  if (name === 'del') return 'deleted';
  if (name === 'rt') return 'ruby';
  if (/mso-element:\s*comment/.test(style) || element.getAttribute('class') === 'MsoCommentReference')
    return 'comment';
  if (/display:\s*none|mso-hide:\s*all/.test(style) || element.hasAttribute('hidden')) return 'hidden';
  return null;
}

function isBold(name: string, style: string, outer: boolean): boolean {
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return outer || name === 'b' || name === 'strong';
}

const isTight = (style: string) => /margin(?:-bottom)?:\s*0/.test(style);
