import { describe, expect, it } from 'vitest';
import { members } from '../../../testing/fixtures';
import { progress } from '../../../testing/progress';
import { rowsOf } from './matrix';

const names = (filters: Record<string, string>) =>
  rowsOf(progress, filters).map((row) => members.findIndex((member) => member.id === row.member.id));

describe('the rows of the matrix', () => {
  it('come in the order of the table until something is asked', () => {
    expect(names({})).toEqual([0, 1, 2, 3]);
  });

  it.each([
    [{ state: 'SUBMITTED' }, [2]],
    [{ turn: 'MEMBER' }, [1, 3]],
    [{ late: '1' }, [3]],
    [{ cell: 'RETURNED' }, [3]],
    [{ cell: 'RETURNED', theme: '1' }, [3]],
    [{ cell: 'RETURNED', theme: '99' }, []],
    [{ name: '担当2' }, [2]],
    [{ state: 'SUBMITTED', late: '1' }, []],
  ])('are those that match %j', (filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });

  it.each([
    ['state', [1, 3, 2, 0]],
    ['activity', [0, 1, 2, 3]],
    ['due', [0, 1, 2, 3]],
    ['nonsense', [0, 1, 2, 3]],
  ])('are sorted by %s', (sort, expected) => {
    expect(names({ sort })).toEqual(expected);
  });

  it('are turned round', () => {
    expect(names({ sort: 'state', desc: '1' })).toEqual([0, 2, 3, 1]);
  });
});
