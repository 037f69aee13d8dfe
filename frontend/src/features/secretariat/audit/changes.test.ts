import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';

describe('what an event changed', () => {
  it('names the fields that differ, and no other', () => {
    const before = { name: '労働局', position: 1, version: 3 };
    const after = { name: '見本労働局', position: 1, version: 4 };
    expect(changesOf(before, after)).toEqual([{ field: 'name', before: '労働局', after: '見本労働局' }]);
  });

  it('shows all of what is new or gone', () => {
    const added = { number: 7, name: '人材' };
    expect(changesOf(null, added).map(({ after }) => after)).toEqual(['7', '人材']);
    expect(changesOf(added, null).map(({ before }) => before)).toEqual(['7', '人材']);
  });

  it('calls things within things by their names', () => {
    const [change] = changesOf({ category: null }, { category: { id: 'x', name: '関係機関' } });
    expect(change?.after).toBe('関係機関');
    expect(changesOf({ cells: [] }, { cells: [{ theme: 1 }] })[0]?.after).toBe('{"theme":1}');
  });
});
