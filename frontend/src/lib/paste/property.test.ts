import { describe, expect, it } from 'vitest';
import { assemble, type Line, type Payload, propose, type Role, takeApart } from '.';
import { accounted, missing } from './account';
import { controlsIn } from './suspects';

/** A small generator that says the same for the same seed (mulberry32). */
function generator(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, one };
}
type Random = ReturnType<typeof generator>;

const MARKS =
  '・|･|•|○|○○|◯|●|■|□|◆|※|（商工課）|(労政課)|【雇用対策課】|【支援】|(1)|１）|①|⑵|1. |2．|（ア）|- |－|➢|>|> > |（注）|注：|\uF06C\t|経営支援係|件名: |- 3 -|①実施されている取組内容（結果）|②課題'.split(
    '|',
  );
const WORDS =
  '説明会を開催した。|業務改善助成金|120社|、|相談窓口の設置|ABC 123|😀|𠮷野家|⽤|か\u3099|\u200b|㈱|「引用」|（かっこ）|取り組んでいる|・中ほど| ・離れて|。・続けて|　|\t|…|<b>|&amp;|"|令和7年度以降に実施した、県内の中小企業を対象とする取組の内容とその結果について'.split(
    '|',
  );
const BREAKS = ['\n', '\n', '\n', '\r\n', '\n\n', '\v', '\u2028', '\n　', '\n\t'];
const CONTROLS = ['', '', '', '', '', '', '\u0007', '\u0000', '\u001f', '\ud800'];

function plainText({ below, one }: Random): string {
  let text = '';
  for (let lines = below(12); lines >= 0; lines--) {
    if (below(3) > 0) text += one(MARKS);
    for (let words = below(5); words >= 0; words--) text += one(WORDS) + one(CONTROLS);
    text += one(BREAKS);
  }
  return text;
}

const escaped = (text: string) =>
  text
    .replaceAll('\u0000', '')
    .replaceAll('\ud800', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const INLINE = ['b', 'span', 'strong', 'font', 'del', 'o:p', 'u', 'a', 'rt', 'sup'];
const BLOCK = ['p', 'div', 'ul', 'ol', 'li', 'h3', 'blockquote', 'pre', 'section', 'table', 'center'];
const STYLES = [
  '',
  '',
  ' class=MsoNormal',
  " style='mso-list:l0 level1 lfo1'",
  " style='mso-list:l0 level2 lfo1'",
  " style='mso-list:Ignore'",
  " style='white-space:pre-wrap'",
  " style='display:none'",
  " style='font-weight:700'",
];

function html(random: Random, depth = 3): string {
  const { below, one } = random;
  let out = '';
  for (let parts = below(4) + 1; parts > 0; parts--) {
    const kind = below(6);
    if (depth === 0 || kind === 0) out += escaped(one(MARKS) + one(WORDS) + one(CONTROLS));
    else if (kind === 1) out += one(['<br>', '\n', '&nbsp;', '<img alt="図">', '<!-- x -->', '<hr>']);
    else if (kind === 2) out += `<${one(INLINE)}${one(STYLES)}>${html(random, depth - 1)}</span>`;
    else if (kind === 3) out += table(random, depth - 1);
    else {
      const name = one(BLOCK);
      out += `<${name}${one(STYLES)}>${html(random, depth - 1)}</${name}>`;
    }
  }
  return out;
}

function table(random: Random, depth: number): string {
  const rows = Array.from({ length: random.below(3) + 1 }, () => {
    const cells = Array.from(
      { length: random.below(3) + 1 },
      () => `<td${random.one(['', '', ' rowspan=2', ' colspan=2'])}>${html(random, depth)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

const ROLES: Role[] = ['item', 'plain', 'title', 'heading', 'department', 'join', 'glue', 'skip'];
/** What may stand for a line's structure and so is in no field. */
const STRUCTURE = /[\s・･•·‣∙⁃◦▪▫➢➤▸►✓✔○◯〇●◎★☆■□◆◇▼▽▶▷【】［］〔〕[\]（）():：\-–—―‐－*＊]|[\uE000-\uF8FF]/g;

/** What the fields of the entries and the lines that are not taken hold. */
function whereabouts(lines: Line[]): string {
  const fields = assemble(lines).map((entry) => entry.department + entry.heading + entry.title + entry.text);
  const left = lines.map((line) => (line.role === 'skip' ? line.raw : '') + line.marks);
  return [...fields, ...left].join('');
}

function check(payload: Payload, expected: string, random: Random) {
  const pasted = takeApart(payload, {
    own: '①実施されている取組内容（結果）',
    other: '②課題',
  });
  const { lines, controls } = propose(pasted);
  expect(lines.filter((line) => line.reason === 'other_form')).toEqual([]);
  expect(missing(expected, accounted(lines))).toBe('');
  expect(missing(accounted(lines), expected)).toBe('');
  const inWords = expected.replace(STRUCTURE, '');
  // Nested repetitions of a department stand in the table once for each row and are one in the entry.
  const text = (all: Line[]) => whereabouts(all) + repeated(all);
  expect(missing(inWords, text(lines))).toBe('');
  const changed = lines.map((line) => (random.below(3) === 0 ? { ...line, role: random.one(ROLES) } : line));
  expect(missing(inWords, text(changed))).toBe('');
  return controls;
}

/** The names of a table's column that are the same as in the row above. */
const repeated = (lines: Line[]) =>
  lines
    .filter((line) => line.cell && (line.role === 'department' || line.role === 'heading'))
    .map((line) => line.raw)
    .join('');

describe('no character of a paste is lost', () => {
  it('from plain text', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = generator(seed);
      const text = plainText(random);
      const expected = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
      // Quotation marks around a spreadsheet's cell are no text; this generator makes none around a whole one.
      try {
        const controls = check({ html: '', text, files: [] }, expected, random);
        const named = controlsIn(text.replace(/[\v\u2028]/g, '')).reduce((sum, { count }) => sum + count, 0);
        expect(controls.reduce((sum, { count }) => sum + count, 0)).toBe(named);
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('from HTML', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = generator(seed);
      const source = html(random);
      const body = new DOMParser().parseFromString(source, 'text/html').body;
      const expected = (body.textContent ?? '').replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
      try {
        check({ html: source, text: '', files: [] }, expected, random);
      } catch (error) {
        throw new Error(`seed ${seed}: ${source}`, { cause: error });
      }
    }
  });
});

describe('a thousand lines', () => {
  const lines = Array.from(
    { length: 1_000 },
    (_, i) =>
      `${['・', '（1）', '○', '※', ''][i % 5]}県内の企業${i}社を対象に説明会を開催し、延べ${i * 3}人が参加した。`,
  );
  const fastest = (payload: Payload) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      assemble(propose(takeApart(payload)).lines);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  it('are read in less than 100 ms', () => {
    expect(fastest({ html: '', text: lines.join('\n'), files: [] })).toBeLessThan(100);
  });
});
