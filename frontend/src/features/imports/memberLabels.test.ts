import { describe, expect, it } from 'vitest';
import type { Member } from '../../api/types';
import { en } from '../../i18n/en';
import { ja } from '../../i18n/ja';
import { members } from '../../testing/fixtures';
import { memberLabels } from './memberLabels';

const unnamed = (nth: number, position: number): Member => ({
  ...(members[2] as Member),
  id: `unnamed-${nth}`,
  name: '構成員（名称未確認）',
  position,
});

describe('the names of members in a choice', () => {
  const labels = (list: Member[], words = ja.imports) => [...memberLabels(list, words).values()];
  const [first, second] = members as [Member, Member];

  it('are only the names where they differ', () => {
    expect(labels(members)).toEqual(members.map(({ name }) => name));
  });

  it('say category and order where they are equal, and a number where these are too', () => {
    const list = [first, unnamed(1, 3), { ...unnamed(2, 4), category: null }, unnamed(3, 5), unnamed(4, 5)];
    expect(labels(list)).toEqual([
      first.name,
      '構成員（名称未確認）（使用者団体・並び順3）',
      '構成員（名称未確認）（区分なし・並び順4）',
      '構成員（名称未確認）（使用者団体・並び順5） その1',
      '構成員（名称未確認）（使用者団体・並び順5） その2',
    ]);
    expect(labels([second, unnamed(1, 3), unnamed(2, 3)], en.imports as typeof ja.imports)).toEqual([
      second.name,
      '構成員（名称未確認） (使用者団体, order 3), no. 1',
      '構成員（名称未確認） (使用者団体, order 3), no. 2',
    ]);
  });
});
