import type { components } from '../api/schema';
import type { EntryKind, ProgramKind } from '../api/types';

/** The compiled table as the server gives it (`table.json`): the model that PDF and Excel are made from, too. */
export type TableModel = components['schemas']['TableModel'];
export type TableMember = TableModel['members'][number];
export type TableCell = TableMember['initiatives'][number];

export interface Span {
  field: 'TEXT' | 'TITLE' | 'HEADING';
  start: number;
  end: number;
  kind: ProgramKind;
  /** Whether this occurrence is printed in colour; working entries show every one. */
  colored?: boolean;
}

export interface PrintedEntry {
  id: string;
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  marker: 'ITEM' | 'NONE';
  mentions?: Span[];
}

export interface Run {
  text: string;
  kind: ProgramKind | null;
  start: number;
}

/** Cuts a text at its mentions. A span that does not fit is left plain: a wrong one must never lose a character. */
export function runsOf(text: string, field: Span['field'], spans: Span[] = []): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const fitting = spans
    .filter((span) => span.field === field && span.colored !== false)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, kind } of fitting) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) runs.push({ text: text.slice(at, start), kind: null, start: at });
    runs.push({ text: text.slice(start, end), kind, start });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), kind: null, start: at });
  return runs;
}

const BULLETS = '・･•‧·●';
const HEADING_MARKS = '○◯〇●◎■□◆◇▼▽';
const BRACKETS = '（(【［[';

export interface Item {
  id: string;
  bullet: string;
  title: Run[];
  text: Run[];
}

export interface Group {
  key: string;
  department: string;
  heading: Run[];
  items: Item[];
}

const startsWith = (marks: string, text: string) => {
  const start = text.trimStart();
  return start !== '' && marks.includes(start.charAt(0));
};

/** Entries under their department and ○ heading as the table prints them: a new group when either changes. */
export function groupsOf(entries: PrintedEntry[]): Group[] {
  const groups: Group[] = [];
  let department = '';
  let heading = '';
  for (const entry of entries) {
    const own = { department: entry.department ?? '', heading: entry.heading ?? '' };
    const newDepartment = own.department !== department;
    if (groups.length === 0 || newDepartment || own.heading !== heading) {
      groups.push({
        key: entry.id,
        department: newDepartment ? bracketed(own.department) : '',
        heading: headingRuns(own.heading, entry.mentions),
        items: [],
      });
    }
    department = own.department;
    heading = own.heading;
    groups.at(-1)?.items.push(itemOf(entry));
  }
  return groups;
}

function itemOf(entry: PrintedEntry): Item {
  const title = entry.title ?? '';
  const bulleted = entry.marker === 'ITEM' && !startsWith(BULLETS, title || entry.text);
  return {
    id: entry.id,
    bullet: bulleted ? '・' : '',
    title: runsOf(title, 'TITLE', entry.mentions),
    text: runsOf(entry.text, 'TEXT', entry.mentions),
  };
}

function headingRuns(heading: string, mentions: Span[] | undefined): Run[] {
  const runs = runsOf(heading, 'HEADING', mentions);
  if (runs.length > 0 && !startsWith(HEADING_MARKS, heading))
    runs.unshift({ text: '○', kind: null, start: -1 });
  return runs;
}

function bracketed(department: string): string {
  return department === '' || startsWith(BRACKETS, department) ? department : `（${department}）`;
}

export function cellsOf(member: TableMember, kind: EntryKind): TableCell[] {
  return kind === 'INITIATIVE' ? member.initiatives : member.challenges;
}

/** The part of a table that a reader asked for; an absent filter keeps everything. */
export function filterTable(model: TableModel, member?: string, theme?: number): TableModel {
  const keep = (cell: { theme: number }) => theme === undefined || cell.theme === theme;
  return {
    ...model,
    themes: model.themes.filter((column) => theme === undefined || column.number === theme),
    members: model.members
      .filter((row) => member === undefined || row.id === member)
      .map((row) => ({
        ...row,
        initiatives: row.initiatives.filter(keep),
        challenges: row.challenges.filter(keep),
      })),
  };
}

/** How many following rows share a category's cell; 0 when the row above has opened it. */
export function categorySpan(members: TableMember[], index: number): number {
  const label = members[index]?.category_label ?? '';
  if (label === '') return 1;
  if (index > 0 && members[index - 1]?.category_label === label) return 0;
  let end = index + 1;
  while (members[end]?.category_label === label) end++;
  return end - index;
}
