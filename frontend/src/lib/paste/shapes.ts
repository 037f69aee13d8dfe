/**
 * What items, headings, departments, sub-items and notes look like at the beginning of a line. The rules are those of
 * the import of old tables (torikumi.imports.interpret.Shapes), with the bullets of office programs added.
 */

const BULLETS = '・･•‣';
// Bullets that mean one only at the beginning of a line. The last ones are what Wingdings and Symbol leave in plain text.
const LINE_BULLETS = '·∙⁃◦▪▫➢➤▸►✓✔\uF0B7\uF06C\uF06E\uF075\uF0D8\uF0FC\uF0A7\uF076\uF09F';
const DASHES = '-–—―‐－*＊';
const CIRCLES = '○◯〇';
const STRONG = '■□◆◇▼▽【';
const WEAK = '●◎★☆▶▷';
const HEADING_MAX = 60;
const SHORT_HEADING_MAX = 40;

const SUFFIX = '課|室|局|部|係|班|所|グループ|チーム|センター';
const DEPARTMENT = new RegExp(`^[（(]([^（）()。、\\s]{1,30}(?:${SUFFIX}))[)）]`);
const FRAMED_DEPARTMENT = new RegExp(
  `^[【［\\[〔]([^【】［］\\[\\]〔〕。、]{1,30}(?:${SUFFIX}))[】］\\]〕]$`,
);
const ALONE_DEPARTMENT = new RegExp(`^[（(]([^（）()。、]{1,30}(?:${SUFFIX}))[)）]$`);
// Without a frame only the endings that name nothing else, and an address that may stand before it.
const BARE_DEPARTMENT = /^[^\s。、・（）()]{1,14}(?:[ 　][^\s。、・（）()]{1,14})?(?:課|室|係|班)[:：]?$/;
const FRAMED = /^【([^【】]{1,40})】$/;
const NUMBER = /^(?:[（(]?[0-9０-９]{1,2}[)）]|[（(][ア-ンa-zａ-ｚ][)）]|[⑴-⒇])/;
const POINT_NUMBER = /^(?:[0-9０-９]{1,2}[.．](?![0-9０-９])|[ア-ン][)）.．])/;
const NOTE = /^(?:※|[（(]注|注[0-9０-９]?[)）:：])/;
const CIRCLED = /^[①-⑳]/;

export const isBlank = (c: string | undefined) => c !== undefined && /\s/.test(c);
export const isHiragana = (c: string | undefined) => c !== undefined && c >= 'ぁ' && c <= 'ん';
export const isCircle = (c: string | undefined) => c !== undefined && CIRCLES.includes(c);
const isListMark = (c: string | undefined) => c !== undefined && BULLETS.includes(c);

/** The bullet at the beginning of a line, or ''. */
export function bulletAt(line: string): string {
  const first = line[0] ?? '';
  if (first === '') return '';
  if (BULLETS.includes(first) || LINE_BULLETS.includes(first)) return first;
  // A dash is a bullet before a blank; the wide one also without, unless it is a sign.
  const dash = DASHES.includes(first) && isBlank(line[1]);
  const wide = first === '－' && line.length > 1 && !/[0-9０-９－]/.test(line[1] ?? '');
  return dash || wide ? first : '';
}

/** Whether a bullet in the middle of a line begins an item: somebody's line ends were lost on the way. */
export function isLostBullet(line: string, at: number): boolean {
  if (at === 0 || !isListMark(line[at]) || isBlank(line[at + 1])) return false;
  const before = line[at - 1];
  if (before === '。') return true;
  if (!isBlank(before)) return false;
  return line.slice(0, at).trimEnd().at(-1) !== '、';
}

/** A mark that is a heading's or an item's, as what follows tells; '' for none. */
export function bigMark(line: string): string {
  const first = line[0] ?? '';
  return first !== '' && first !== '【' && (STRONG + WEAK).includes(first) && line[1] !== first ? first : '';
}

export const isStrong = (mark: string) => STRONG.includes(mark);

/** The numbering a line begins with: its style, with the figure left out; '' for none. */
export function numberStyle(line: string): string {
  const found = NUMBER.exec(line) ?? POINT_NUMBER.exec(line) ?? CIRCLED.exec(line);
  return found ? found[0].normalize('NFKC').replace(/[0-9]+|[ア-ン]|[a-z]/, '1') : '';
}

/** A sub-item or a note stays in its item. */
export function isSubItem(line: string): boolean {
  return numberStyle(line) !== '' || NOTE.test(line);
}

export const isNote = (line: string) => NOTE.test(line);

/** A framed name alone in its line; '' for none. */
export const framedHeading = (line: string) => FRAMED.exec(line)?.[1] ?? '';

/** Where the department that begins at `at` ends, and its name; null for none. */
export function departmentAt(line: string, at: number): { end: number; name: string } | null {
  const rest = line.slice(at);
  const framed = at === 0 ? (FRAMED_DEPARTMENT.exec(rest) ?? ALONE_DEPARTMENT.exec(rest)) : null;
  const found = framed ?? DEPARTMENT.exec(rest);
  if (!found) return null;
  const end = at + found[0].length;
  let next = end;
  while (isBlank(line[next])) next++;
  const c = line[next];
  const beforeMark = isListMark(c) || isCircle(c);
  const alone = next > end || next === line.length;
  const opens = at === 0 && (alone || !isHiragana(c));
  return beforeMark || opens ? { end, name: found[1] ?? '' } : null;
}

/** A department's name alone in its line, without a frame: only before a marked line. */
export const isBareDepartment = (line: string) => BARE_DEPARTMENT.test(line);

/** Where the heading that begins at `from` ends, or 0 when it is a sentence. */
export function headingEnd(line: string, from: number): number {
  let firstBlank = 0;
  for (let i = from; i < line.length; i++) {
    const c = line[i];
    if (isBlank(c)) {
      let next = i;
      while (isBlank(line[next])) next++;
      if (i > from && (next === line.length || isListMark(line[next]) || isCircle(line[next]))) return i;
      if (firstBlank === 0 && i > from) firstBlank = i;
      i = next - 1;
    } else if (c === '。' || i - from >= HEADING_MAX) {
      return shortHeadingEnd(line, from, firstBlank);
    }
  }
  return line.length;
}

function shortHeadingEnd(line: string, from: number, blank: number): number {
  if (blank === 0 || blank - from > SHORT_HEADING_MAX) return 0;
  const phrase = line.slice(from, blank);
  return phrase.includes('、') || isHiragana(phrase.at(-1)) ? 0 : blank;
}

/** Width in columns: a full-width character takes two. */
export function columns(text: string): number {
  let width = 0;
  for (const c of text) width += (c.codePointAt(0) ?? 0) < 0x80 || /[｡-ﾟ]/.test(c) ? 1 : 2;
  return width;
}
