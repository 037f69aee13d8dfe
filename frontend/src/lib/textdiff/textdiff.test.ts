import { describe, expect, it } from 'vitest';
import { type Change, diffTexts, wordsOf } from './textdiff';

const side = (changes: Change[], other: Change['kind']) =>
  changes
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');
const parts = (changes: Change[], kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind).map(({ text }) => text);

/** Numbers that come the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

describe('the difference of two texts', () => {
  it('marks the figures and dates that changed and nothing else', () => {
    const changes = diffTexts(
      '令和6年11月14日に開催し、会場92名の参加を得ました。',
      '令和7年11月13日に開催し、会場104名の参加を得ました。',
    );
    expect(parts(changes, 'gone')).toEqual(['6', '14', '92']);
    expect(parts(changes, 'new')).toEqual(['7', '13', '104']);
  });

  it('splits Japanese into words, not characters', () => {
    expect(wordsOf('助成金を案内')).toContain('助成');
    expect(parts(diffTexts('相談会を開催', '説明会を開催'), 'gone')).toEqual(['相談']);
  });

  it('says nothing about equal texts and everything about new ones', () => {
    expect(diffTexts('同じ', '同じ')).toEqual([{ kind: 'same', text: '同じ' }]);
    expect(diffTexts('', '')).toEqual([]);
    expect(diffTexts('', '新しい')).toEqual([{ kind: 'new', text: '新しい' }]);
    expect(diffTexts('古い', '')).toEqual([{ kind: 'gone', text: '古い' }]);
  });

  it('keeps both texts whole, whatever they are', () => {
    const pieces = [
      '取組',
      'を',
      '案内',
      '3',
      '件',
      '。',
      '\n',
      '𠮷',
      '（',
      '令和',
      'が',
      ' ',
      '👨‍👩‍👧',
      'か\u3099',
    ];
    for (let seed = 1; seed <= 300; seed++) {
      const roll = dice(seed);
      const text = () => Array.from({ length: roll(30) }, () => pieces[roll(pieces.length)]).join('');
      const [before, after] = [text(), text()];
      const changes = diffTexts(before, after);
      expect(side(changes, 'new'), `seed ${seed}`).toBe(before);
      expect(side(changes, 'gone'), `seed ${seed}`).toBe(after);
      for (const [index, change] of changes.entries()) {
        expect(change.text).not.toBe('');
        expect(changes[index - 1]?.kind).not.toBe(change.kind);
      }
    }
  });

  it('compares long texts in a moment', () => {
    const before = '取組を案内した。'.repeat(1_000);
    const started = performance.now();
    diffTexts(before, before.replaceAll('案内', '説明'));
    diffTexts(before, '別の文章です。'.repeat(1_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
