import { describe, expect, it } from 'vitest';
import { type ComparedCell, type ComparedEntry, compareCells } from './compare';

const entry = (id: string, text = id): ComparedEntry => ({
  id,
  department: null,
  heading: null,
  title: null,
  text,
  marker: 'ITEM',
  response_measures: [],
});
const cell = (theme: number, entries: ComparedEntry[], nothing_to_report = false): ComparedCell => ({
  theme,
  kind: 'INITIATIVE',
  nothing_to_report,
  entries,
});
const told = (before: ComparedCell[], after: ComparedCell[]) =>
  compareCells(before, after).map((one) =>
    one.lines.map((line) => `${line.change} ${(line.after ?? line.before)?.id}`),
  );

describe('compareCells', () => {
  it('tells added, removed and changed entries, each in its place', () => {
    const before = [cell(1, [entry('a'), entry('b'), entry('c')])];
    const after = [cell(1, [entry('a'), entry('c', '直した'), entry('d')])];
    expect(told(before, after)).toEqual([['same a', 'removed b', 'changed c', 'added d']]);
  });

  it('takes only what left the order for moved', () => {
    const before = [cell(1, [entry('a'), entry('b'), entry('c'), entry('d')])];
    const after = [cell(1, [entry('d'), entry('a'), entry('b'), entry('new'), entry('c')])];
    expect(told(before, after)).toEqual([['moved d', 'same a', 'same b', 'added new', 'same c']]);
  });

  it('follows an entry into another cell', () => {
    const before = [cell(1, [entry('a'), entry('b')]), cell(2, [])];
    const after = [cell(1, [entry('a')]), cell(2, [entry('b')])];
    const [first, second] = compareCells(before, after);
    expect(first?.lines[1]).toMatchObject({ change: 'moved', after: null, elsewhere: { theme: 2 } });
    expect(second?.lines[0]).toMatchObject({ change: 'moved', elsewhere: { theme: 1 } });
  });

  it('says which cells did not change', () => {
    const before = [cell(1, [entry('a')]), cell(2, [], false), cell(3, [])];
    const after = [cell(1, [entry('a')]), cell(2, [], true), cell(3, [])];
    expect(compareCells(before, after).map((one) => one.changed)).toEqual([false, true, false]);
  });
});
