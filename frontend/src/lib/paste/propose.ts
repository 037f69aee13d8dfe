import { accounted, letters, missing } from './account';
import { assemble, numbering } from './assemble';
import { readHtml } from './html';
import { readPlain } from './plain';
import { plainLine } from './raw-lines';
import { read } from './skips';
import { controlsIn, withoutControls } from './suspects';
import { planOf, tableLines } from './tables';
import type { Control, Labels, Line, Payload, Proposal, RawLine, Source, TablePlan } from './types';

/** A block's lines keep their numbers when another block's table is read anew. */
const BLOCK = 1_000_000;

/** What was pasted, taken apart once; reading it as lines may be repeated with other columns. */
export interface Pasted {
  source: Source;
  plans: TablePlan[];
  controls: Control[];
  objects: string[];
  verbatim: string;
  labels: Labels | null;
}

/** Takes a paste apart. HTML tells more than plain text, unless it lacks something that the plain text has. */
export function takeApart(payload: Payload, labels: Labels | null = null): Pasted {
  const text = payload.text.replace(/\r\n?/g, '\n');
  const html = payload.html.trim() === '' ? null : readHtml(payload.html);
  const source =
    html && missing(letters(text), letters(everything(html))) === '' ? html : readPlain(payload.text);
  if (html && html !== source) {
    source.objects.push(...html.objects);
    const only = missing(letters(everything(html)), letters(text));
    if (only !== '') source.blocks.push({ lines: asides(html) });
  }
  const controls = clean(source);
  return {
    source,
    plans: source.blocks.flatMap(({ table }) => (table ? [planOf(table)] : [])),
    controls,
    // Excel puts a picture of the cells beside their text: the same thing once more.
    objects: source.blocks.length === 0 ? [...source.objects, ...payload.files] : source.objects,
    verbatim: withoutControls(
      text === '' ? everything(source) : text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n'),
    ),
    labels,
  };
}

/** Reads what was taken apart as lines, each with what it probably is. */
export function propose(pasted: Pasted): Proposal {
  let table = 0;
  const lines = pasted.source.blocks.flatMap((block, index): Line[] => {
    const plan = pasted.plans[table];
    const found = block.lines
      ? read(block.lines, pasted.labels)
      : plan
        ? tableLines(block.table, plan, table++)
        : [];
    return found.map((line, offset) => ({ ...line, id: index * BLOCK + offset }));
  });
  const left = missing(accounted(rawOf(pasted.source)), accounted(lines));
  if (left !== '')
    lines.push({
      ...lineOf(left),
      id: pasted.source.blocks.length * BLOCK,
      role: 'skip',
      reason: 'other_form',
    });
  const { plans, controls, objects, verbatim } = pasted;
  return { lines, tables: plans, objects, controls, verbatim };
}

/** Whether a person should see what was understood; a line, or lines without any structure, are pasted as they are. */
export function isWorthAsking({ lines, tables, objects, controls }: Proposal): boolean {
  if (lines.length < 2) return false;
  if (tables.length + objects.length + controls.length > 0) return true;
  const drafts = assemble(lines);
  return (
    drafts.length > 1 ||
    numbering(lines) !== '' ||
    drafts.some((draft) => draft.marker === 'ITEM' || draft.department + draft.heading !== '') ||
    lines.some((line) => line.role === 'glue' || line.role === 'skip' || line.marks !== '')
  );
}

const lineOf = (raw: string): Omit<Line, 'id' | 'role'> => ({ raw, text: raw, made: 0, marks: '', bold: 0 });

function allLines({ blocks }: Source): RawLine[] {
  return blocks.flatMap(({ lines, table }) => lines ?? table.rows.flat(2));
}

const rawOf = (source: Source) =>
  allLines(source).map((line) => ({ raw: line.bullet + line.text, made: 0, marks: line.marks }));

const everything = (source: Source) =>
  allLines(source)
    .map((line) => line.marks + line.bullet + line.text)
    .join('\n');

const asides = (source: Source) =>
  allLines(source).map((line) => ({
    ...plainLine(line.marks + line.bullet + line.text),
    skip: 'other_form' as const,
  }));

/** Takes control characters out of the lines and counts them. */
function clean(source: Source): Control[] {
  const counts = new Map<string, number>();
  for (const line of allLines(source)) {
    for (const field of ['text', 'bullet', 'marks'] as const) {
      for (const { code, count } of controlsIn(line[field]))
        counts.set(code, (counts.get(code) ?? 0) + count);
      line[field] = withoutControls(line[field]).trim();
    }
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
