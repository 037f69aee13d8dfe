import { segment } from './segments';
import { isPhrase } from './titles';
import type { ColumnRole, Line, RawLine, RawTable, Role, TablePlan } from './types';
import { between } from './wraps';

type Found = Omit<Line, 'id'>;

const HEADS: [ColumnRole, RegExp][] = [
  ['skip', /^(?:no\.?|№|番号|項番|連番|#)$/i],
  ['department', /(?:課|部署|所属|部局|室|係)名?$|^担当(?:課|部署|者)?$/],
  ['title', /(?:項目|取組|事業|名称|件|題|標題|表題)名?$|^(?:名称|タイトル)$/],
  ['heading', /見出し|区分|分類|分野|カテゴリ|大項目|種別/],
  ['text', /内容|本文|概要|結果|実績|課題|備考|説明|記載|詳細/],
];
const DEPARTMENT = /^[（(【]?[^。、\s（）()]{1,30}(?:課|室|局|部|係|班|所|グループ|チーム|センター)[)）】]?$/;
const SERIAL = /^(?:[(（]?[0-9０-９]{1,3}[)）.．]?|[①-⑳])$/;
const SHORT = 40;

const textOf = (cell: RawLine[] | undefined) =>
  (cell ?? []).reduce(
    (text, line) => text + between(text, line.bullet + line.text) + line.bullet + line.text,
    '',
  );

/** What the columns of a table probably are: by their head, else by what stands in them. */
export function planOf({ rows }: RawTable): TablePlan {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = Array.from({ length: width }, (_, column) => textOf(rows[0]?.[column]));
  const known = first.map((text) => headRole(text));
  const named = known.filter((role) => role !== null).length;
  const head =
    rows.length > 1 && named > 0 && named * 2 >= width && first.every((text) => [...text].length <= 20);
  const body = head ? rows.slice(1) : rows;
  const cells = Array.from({ length: width }, (_, column) => body.map((row) => textOf(row[column])));
  const guessed = guess(cells);
  const columns = guessed.map((role, column) => (head && known[column] ? known[column] : role));
  if (!columns.includes('text')) columns[longest(cells)] = 'text';
  const samples = cells.map((column) => column.find((text) => text !== '') ?? '');
  return { columns, head, samples };
}

function headRole(text: string): ColumnRole | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '' || plain.length > 20 || plain.includes('。')) return null;
  return HEADS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function guess(cells: string[][]): ColumnRole[] {
  const text = longest(cells);
  const roles = cells.map((column, index): ColumnRole => {
    const filled = column.filter((cell) => cell !== '');
    if (index === text || index > text) return 'text';
    if (filled.length > 0 && filled.length === filled.filter((cell) => SERIAL.test(cell)).length)
      return 'skip';
    if (filled.filter((cell) => DEPARTMENT.test(cell)).length > filled.length * 0.6) return 'department';
    if (!filled.every((cell) => isPhrase(cell) && [...cell].length <= SHORT)) return 'text';
    return new Set(filled).size < column.length ? 'heading' : 'title';
  });
  // One title is enough: of two, the left one is over the other.
  const titles = roles.flatMap((role, index) => (role === 'title' ? [index] : []));
  for (const index of titles.slice(0, -1)) roles[index] = roles.includes('heading') ? 'text' : 'heading';
  return roles;
}

function longest(cells: string[][]): number {
  const sizes = cells.map((column) => column.reduce((sum, cell) => sum + cell.length, 0));
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

/** Reads a table row by row as lines; each row is at least one entry. */
export function tableLines({ rows }: RawTable, plan: TablePlan, table: number): Found[] {
  const heads = plan.head ? (rows[0] ?? []).map(textOf) : [];
  return rows.flatMap((row, y) => {
    if (plan.head && y === 0)
      return at(segment(row.flat()), table, y, 0).map((line) => skipped(line, 'table_head'));
    return rowLines(row, y, plan, heads, table);
  });
}

const skipped = (line: Found, reason: 'table_head' | 'table_column'): Found => ({
  ...line,
  role: 'skip',
  reason,
});

function rowLines(row: RawLine[][], y: number, plan: TablePlan, heads: string[], table: number): Found[] {
  const of = (role: ColumnRole) =>
    row.flatMap((cell, x) => (plan.columns[x] === role && cell.length > 0 ? [{ cell, x }] : []));
  const lines: Found[] = [];
  for (const { cell, x } of of('skip'))
    lines.push(...at(segment(cell), table, y, x).map((line) => skipped(line, 'table_column')));
  const names = (role: 'department' | 'heading' | 'title') =>
    of(role).forEach(({ cell, x }, index) => {
      const text = textOf(cell);
      const name = role === 'department' ? text.replace(/^[（(【](.*)[)）】]$/, '$1') : text;
      const marks = cell.map((line) => line.marks).join('');
      lines.push(
        ...at(
          [{ raw: text, text: name, made: 0, marks, bold: 0, role: index === 0 ? role : 'join' }],
          table,
          y,
          x,
        ),
      );
    });
  names('department');
  names('heading');
  names('title');
  const titled = of('title').length > 0;
  of('text').forEach(({ cell, x }, index) => {
    const label = index > 0 && heads[x] ? `${heads[x]}：` : '';
    lines.push(...at(textLines(cell, titled || index > 0, label), table, y, x));
  });
  return lines;
}

function textLines(cell: RawLine[], begun: boolean, label: string): Found[] {
  const found = segment(cell);
  const single = found.filter((line) => line.role !== 'skip').length === 1;
  return found.map((line, index) => {
    if (begun) {
      const role: Role = line.role === 'skip' || line.role === 'glue' ? line.role : 'join';
      return label !== '' && single && line.role !== 'skip'
        ? { ...line, role, raw: label + line.raw, made: label.length + line.made }
        : { ...line, role };
    }
    // A row is an item, unless its text is an introduction to items of its own.
    const alone = index === 0 && line.role === 'plain' && !found.some((other) => other.role === 'item');
    return alone ? { ...line, role: 'item', text: line.raw } : line;
  });
}

const at = (lines: Found[], table: number, row: number, column: number): Found[] =>
  lines.map((line) => ({ ...line, cell: { table, row, column } }));
