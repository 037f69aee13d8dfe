import { describe, expect, it } from 'vitest';
import { emptyFields } from './entryFields';
import { mergeFields } from './mergeFields';
import { joined, partsAt } from './shaping';
import { arranged } from './useEntryRows';

const text = (value: string) => ({ ...emptyFields, text: value });

describe('splitting and merging', () => {
  it('takes the line break at the seam and nothing else', () => {
    expect(partsAt(text('甲\n乙\n\n丙'), 2)?.map((part) => part.text)).toEqual(['甲', '乙\n\n丙']);
    expect(partsAt(text('甲乙'), 1)?.map((part) => part.text)).toEqual(['甲', '乙']);
    expect(partsAt(text('甲\n'), 2)).toBeNull();
    expect(partsAt(text('甲'), 0)).toBeNull();
  });

  it('drops nothing that the second entry had of its own', () => {
    const first = { ...text('甲'), department: '商工課', measures: ['a'] };
    const second = { ...text('乙'), department: '福祉課', heading: '相談', title: '窓口', measures: ['b'] };
    expect(joined(first, second)).toEqual({
      ...first,
      text: '甲\n（福祉課）\n○相談\n窓口\n乙',
      measures: ['a', 'b'],
    });
    expect(joined(first, { ...text('乙'), department: '商工課' }).text).toBe('甲\n乙');
  });
});

describe('two changes of one entry', () => {
  const base = { ...text('甲\n乙\n丙'), heading: '見出し' };
  it('come together when they are of different fields or paragraphs', () => {
    const mine = { ...base, text: '甲一\n乙\n丙' };
    const theirs = { ...base, text: '甲\n乙\n丙二', heading: '別の見出し', measures: ['a'] };
    expect(mergeFields(base, mine, theirs)).toEqual({ ...theirs, text: '甲一\n乙\n丙二' });
  });

  it('are left to the person when they are of the same field', () => {
    expect(mergeFields(base, { ...base, heading: '一' }, { ...base, heading: '二' })).toBeNull();
    expect(mergeFields(base, { ...base, heading: '一' }, { ...base, heading: '一' })?.heading).toBe('一');
  });
});

describe('the order of rows', () => {
  const saved = () => false;
  it('is the server\u2019s while nobody types', () => {
    expect(arranged(['b', 'a'], ['a', 'b'], false, saved)).toEqual(['b', 'a']);
  });
  it('stays while somebody types, and new rows find their place', () => {
    expect(arranged(['b', 'n', 'a'], ['a', 'b'], true, saved)).toEqual(['a', 'b', 'n']);
    expect(arranged(['n', 'a'], ['a', 'b'], true, saved)).toEqual(['n', 'a']);
  });
  it('keeps a row with unsaved text that the server has no more', () => {
    expect(arranged(['a', 'c'], ['a', 'b', 'c'], false, (id) => id === 'b')).toEqual(['a', 'b', 'c']);
  });
});
