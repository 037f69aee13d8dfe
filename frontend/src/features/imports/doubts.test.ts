import { describe, expect, it } from 'vitest';
import type { Flag } from '../../api/imports';
import { ja } from '../../i18n/ja';
import { doubtsOf } from './doubts';

describe('the doubts about a table', () => {
  const flag = (column: number, theme: number | null): Flag => ({
    code: 'REPEATED_CELL',
    block: 1,
    theme,
    kind: theme === null ? null : 'INITIATIVE',
    cell: null,
    line: 25,
    column,
    args: { columns: '4,5' },
  });

  it('are told once, with all their places', () => {
    expect(doubtsOf([flag(4, 3), flag(5, 4)], ja)).toMatchObject([
      {
        sentence: '4、5列目: 同じ文章の欄があります。元の表どおりなら、そのままで構いません。',
        places: '25行目、テーマ3 ①、テーマ4 ①',
      },
    ]);
    expect(doubtsOf([flag(4, 3), { ...flag(5, 4), args: { columns: '5,6' } }], ja)).toHaveLength(2);
  });

  it('show a character that looks like another one, and the one that was probably meant', () => {
    const args = { character: '⽤', code_point: 'U+2F64', replacement: '用', offset: '7' };
    const [doubt] = doubtsOf([{ ...flag(4, 3), code: 'SUSPECT_CHARACTER', args }], ja);
    expect(doubt?.sentence).toMatch(/^「⽤」（U\+2F64）は「用」の誤りではありませんか: 見た目のよく似た/);
  });
});
