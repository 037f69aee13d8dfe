import { describe, expect, it } from 'vitest';
import { onlySpacing, rebuild, wordDiff } from './worddiff';

/** Numbers that look random and are the same at every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  '業務改善助成金',
  'の',
  '周知',
  'を',
  '行った',
  '。',
  '、',
  '\n',
  '・',
  '①',
  '１２社',
  '3件',
  '𠮷野',
  '髙﨑',
  'が\u3099',
  '👩‍👩‍👧',
  ' ',
  '　',
  'ABC',
  'セミナー',
  '令和7年度',
  '（予定）',
  '\u{845b}\u{e0100}',
  '\ud800',
  '\t',
];

function sentence(next: () => number, length: number): string {
  return Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]).join('');
}

function edited(next: () => number, text: string): string {
  const at = Math.floor(next() * (text.length + 1));
  const gone = Math.floor(next() * 12);
  return text.slice(0, at) + sentence(next, Math.floor(next() * 4)) + text.slice(at + gone);
}

describe('wordDiff', () => {
  it.each([
    ['', ''],
    ['', 'あ'],
    ['あ', ''],
    ['同じ文です。', '同じ文です。'],
    ['a\nb', 'a\n\nb'],
  ])('rebuilds %j and %j', (before, after) => {
    const pieces = wordDiff(before, after);
    expect(rebuild(pieces, 'before')).toBe(before);
    expect(rebuild(pieces, 'after')).toBe(after);
  });

  it('rebuilds both texts whatever they are', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const next = random(seed);
      const before = sentence(next, Math.floor(next() * 40));
      let after = seed % 3 === 0 ? sentence(next, Math.floor(next() * 40)) : before;
      for (let edit = 0; seed % 3 !== 0 && edit < 1 + (seed % 5); edit++) {
        after = edited(next, after);
      }
      const pieces = wordDiff(before, after);
      expect(rebuild(pieces, 'before'), `seed ${seed}`).toBe(before);
      expect(rebuild(pieces, 'after'), `seed ${seed}`).toBe(after);
      for (const [i, piece] of pieces.entries()) {
        expect(piece.text, `seed ${seed}`).not.toBe('');
        expect(pieces[i + 1]?.kind, `seed ${seed}`).not.toBe(piece.kind);
      }
    }
  });

  it('shows words, not characters', () => {
    expect(wordDiff('助成金の説明会を3回開催した。', '助成金の相談会を5回開催した。')).toEqual([
      { kind: 'same', text: '助成金の' },
      { kind: 'removed', text: '説明' },
      { kind: 'added', text: '相談' },
      { kind: 'same', text: '会を' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5' },
      { kind: 'same', text: '回開催した。' },
    ]);
  });

  it('marks the figures and dates that changed and nothing else', () => {
    const pieces = wordDiff(
      '令和6年11月14日に開催し、会場92名の参加を得ました。',
      '令和7年11月13日に開催し、会場104名の参加を得ました。',
    );
    const texts = (kind: string) => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
    expect(texts('removed')).toEqual(['6', '14', '92']);
    expect(texts('added')).toEqual(['7', '13', '104']);
  });

  it('finds an added line among equal ones', () => {
    expect(
      wordDiff('一行目\n三行目', '一行目\n二行目\n三行目').filter((piece) => piece.kind !== 'same'),
    ).toEqual([{ kind: 'added', text: expect.stringContaining('二') }]);
  });

  it('keeps up with the longest texts', () => {
    const next = random(7);
    const long = sentence(next, 6000).slice(0, 20_000);
    const other = sentence(next, 6000).slice(0, 20_000);
    const start = performance.now();
    for (const [before, after] of [
      [long, other],
      [long, edited(next, long)],
    ] as const) {
      const pieces = wordDiff(before, after);
      expect(rebuild(pieces, 'before')).toBe(before);
      expect(rebuild(pieces, 'after')).toBe(after);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('onlySpacing', () => {
  it('tells a changed line break from changed words', () => {
    expect(onlySpacing('一\n二', '一 二')).toBe(true);
    expect(onlySpacing('一\n二', '一\n三')).toBe(false);
    expect(onlySpacing('一', '一')).toBe(false);
  });
});
