import { describe, expect, it } from 'vitest';
import { tableModel } from '../testing/fixtures';
import { categorySpan, filterTable, groupsOf, type PrintedEntry, runsOf, type Span } from './table-model';

const entry = (over: Partial<PrintedEntry>): PrintedEntry => ({
  id: crypto.randomUUID(),
  department: null,
  heading: null,
  title: null,
  text: '本文',
  marker: 'ITEM',
  mentions: [],
  ...over,
});
const span = (start: number, end: number): Span => ({ field: 'TEXT', start, end, kind: 'SUPPORT_PROGRAM' });

describe('runsOf', () => {
  it('cuts a text at its mentions', () => {
    expect(runsOf('業務改善助成金の周知', 'TEXT', [span(0, 7)]).map((run) => [run.text, run.kind])).toEqual([
      ['業務改善助成金', 'SUPPORT_PROGRAM'],
      ['の周知', null],
    ]);
  });

  it('loses no character whatever the spans', () => {
    const text = '𠮷野家の窓口①';
    for (let start = -2; start < text.length + 3; start++) {
      for (let end = -2; end < text.length + 3; end++) {
        const runs = runsOf(
          text,
          'TEXT',
          [span(start, end), span(1, 4), span(2, 3)].filter((s) => s.start >= 0),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }
    }
  });

  it('leaves an occurrence plain that the council does not colour', () => {
    expect(runsOf('窓口', 'TEXT', [{ ...span(0, 2), colored: false }])[0]?.kind).toBeNull();
  });
});

describe('groupsOf', () => {
  it('prints a department and a heading once, with their marks', () => {
    const groups = groupsOf([
      entry({ department: '商工課', heading: '周知', text: '一' }),
      entry({ department: '商工課', heading: '周知', text: '・二' }),
      entry({ department: '商工課', heading: '○相談', text: '三', marker: 'NONE' }),
    ]);
    expect(groups.map((group) => [group.department, group.heading.map((run) => run.text).join('')])).toEqual([
      ['（商工課）', '○周知'],
      ['', '○相談'],
    ]);
    expect(groups.flatMap((group) => group.items.map((item) => item.bullet))).toEqual(['・', '', '']);
  });
});

describe('the table', () => {
  it('keeps what a filter asks for', () => {
    const member = tableModel.members[0];
    const part = filterTable(tableModel, member?.id, 2);
    expect(part.members).toHaveLength(1);
    expect(part.themes.map((theme) => theme.number)).toEqual([2]);
    expect(part.members[0]?.initiatives.map((cell) => cell.theme)).toEqual([2]);
  });

  it('spans a category over its members, and never an empty one', () => {
    const row = (category_label: string) => ({
      id: '',
      category_label,
      name: '',
      initiatives: [],
      challenges: [],
    });
    const rows = ['', '', '団体', '団体', '金融'].map(row);
    expect(rows.map((_, index) => categorySpan(rows, index))).toEqual([1, 1, 2, 0, 1]);
  });
});
