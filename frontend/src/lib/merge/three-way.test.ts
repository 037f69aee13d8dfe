import { describe, expect, it } from 'vitest';
import { carriedCaret } from './caret';
import { combined, kept, mergeText, threeWay } from './three-way';

const SEED = 20260131;

/** A small generator (mulberry32): the same texts at every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const random = randomFrom(SEED);
const WORDS = ['甲', '乙', '丙', '', '（1）相談 120件', '※ 注'];
const text = () => Array.from({ length: random(9) }, () => WORDS[random(WORDS.length)]).join('\n');

/** Some lines changed, added and taken away. */
function edited(from: string): string {
  const lines = from.split('\n');
  for (let times = random(4); times > 0; times--) {
    const at = random(lines.length + 1);
    const change = random(3);
    if (change === 0) lines.splice(at, 0, `新${random(1000)}`);
    else if (change === 1) lines.splice(at, 1);
    else if (at < lines.length) lines[at] += `改${random(1000)}`;
  }
  return lines.join('\n');
}

const each = (check: (base: string, mine: string, theirs: string) => void) => {
  for (let i = 0; i < 2_000; i++) {
    const base = text();
    check(base, edited(base), edited(base));
  }
};

describe('bringing two texts together', () => {
  it('keeps a change that only one of them made', () => {
    each((base, mine) => {
      expect(mergeText(base, mine, base)).toBe(mine);
      expect(mergeText(base, base, mine)).toBe(mine);
      expect(mergeText(base, mine, mine)).toBe(mine);
    });
  });

  it('comes to the same whoever was first', () => {
    each((base, mine, theirs) => expect(mergeText(base, mine, theirs)).toBe(mergeText(base, theirs, mine)));
  });

  it('accounts for every paragraph of all three texts', () => {
    each((base, mine, theirs) => {
      const hunks = threeWay(base, mine, theirs);
      const whole = (side: 'base' | 'mine' | 'theirs') => hunks.flatMap((hunk) => hunk[side]).join('\n');
      expect([whole('base'), whole('mine'), whole('theirs')]).toEqual([base, mine, theirs]);
    });
  });

  it('loses no paragraph that either of them wrote, unless the person says so', () => {
    each((base, mine, theirs) => {
      const result = combined(threeWay(base, mine, theirs)).split('\n');
      const written = [...mine.split('\n'), ...theirs.split('\n')].filter((line) => /[新改]/.test(line));
      expect(result, JSON.stringify({ base, mine, theirs })).toEqual(expect.arrayContaining(written));
    });
  });

  it('gives one or the other text when one side is chosen everywhere and only conflicts differ', () => {
    expect(combined(threeWay('甲', '甲一', '甲二'), ['mine'])).toBe('甲一');
    expect(combined(threeWay('甲', '甲一', '甲二'), ['theirs'])).toBe('甲二');
    expect(combined(threeWay('甲', '甲一', '甲二'), ['both'])).toBe('甲一\n甲二');
  });

  it('asks when changes touch each other', () => {
    expect(mergeText('甲\n乙', '甲一\n乙', '甲\n乙二')).toBeNull();
    expect(mergeText('甲', '甲\n新', '甲\n別')).toBeNull();
    expect(mergeText('甲\n乙\n丙', '甲一\n乙\n丙', '甲\n乙\n丙二')).toBe('甲一\n乙\n丙二');
  });

  it('finds a longest common part, in order', () => {
    each((base, mine) => {
      const map = kept(base.split('\n'), mine.split('\n')).filter((to) => to >= 0);
      expect(map).toEqual([...map].sort((a, b) => a - b));
    });
    expect(kept(['a', 'b', 'c', 'd'], ['x', 'b', 'd', 'y'])).toEqual([-1, 1, -1, 2]);
  });
});

describe('the caret', () => {
  it('stays in its paragraph when others changed around it', () => {
    expect(carriedCaret('甲\n乙の文', '新しい行\n甲\n乙の文', 4)).toBe(9);
    expect(carriedCaret('甲\n乙', '甲\n乙', 2)).toBe(2);
    expect(carriedCaret('甲\n乙', '', 3)).toBe(0);
  });
});
