import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from './announce';
import { clearDrafts, draftKey, draftsUnder, putDraft } from './autosave/drafts';
import { day, due, lastSaved } from './dates';
import { kindOf, paths, signInUrl } from './paths';
import { parseSearch, stringifySearch } from './route';
import { uuidv7 } from './uuid';

afterEach(() => {
  vi.useRealTimers();
});

describe('dates', () => {
  it('are printed in the era, and its first year as 元年', () => {
    expect(day('2025-11-30', 'ja')).toBe('令和7年11月30日');
    expect(day('2019-05-01', 'ja')).toBe('令和元年5月1日');
    expect(day('2019-04-30', 'ja')).toBe('平成31年4月30日');
    expect(day('2025-11-30', 'en')).toBe('30 November 2025');
  });

  it('are those of Japan, with the zone beside a due time', () => {
    expect(due('2025-11-28T14:59:59Z', 'ja')).toBe('令和7年11月28日 23:59（日本時間）');
    expect(due('2025-11-28T23:59:59+09:00', 'en')).toBe('28 November 2025 23:59 (Japan time)');
  });

  it('are left out of what was saved today', () => {
    const now = new Date('2025-11-12T03:00:00Z');
    expect(lastSaved('2025-11-12T09:30:00+09:00', 'ja', now)).toBe('09:30');
    expect(lastSaved('2025-11-11T23:30:00+09:00', 'ja', now)).toBe('令和7年11月11日 23:30');
  });
});

describe('addresses', () => {
  it('are all these', () => {
    const all = {
      edition: paths.edition('e'),
      cell: paths.cell('s', 2, 'CHALLENGE'),
      check: paths.check('s'),
      round: paths.round('misaki', 'r'),
      review: paths.review('misaki', 'r', 's'),
      import: paths.import('misaki', 'r', 'i'),
      master: paths.master('misaki', 'themes'),
    };
    expect(all).toEqual({
      edition: '/editions/e',
      cell: '/submissions/s/2/challenge',
      check: '/submissions/s/check',
      round: '/councils/misaki/rounds/r',
      review: '/councils/misaki/rounds/r/submissions/s',
      import: '/councils/misaki/rounds/r/import/i',
      master: '/councils/misaki/themes',
    });
    expect(signInUrl('/my?x=1')).toBe('/auth/login?return_to=%2Fmy%3Fx%3D1');
  });

  it('name a kind in lower case', () => {
    expect(kindOf('initiative')).toBe('INITIATIVE');
    expect(kindOf('other')).toBeNull();
  });

  it('carry filters as plain text, without the empty ones', () => {
    expect(stringifySearch({ member: 'a b', theme: '', view: 'list' })).toBe('?member=a+b&view=list');
    expect(parseSearch('?member=a+b&theme=2')).toEqual({ member: 'a b', theme: '2' });
  });
});

describe('ids of new entries', () => {
  it('are version 7 and sort by time', () => {
    const early = uuidv7(1_700_000_000_000);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < uuidv7(1_700_000_000_001)).toBe(true);
  });
});

describe('drafts', () => {
  const draft = (fields: string) => ({ fields, etag: null, base: '', at: 1 });

  it('belong to the person who typed them, and sign-out clears only theirs', async () => {
    await putDraft(draftKey('花子', 's', 1, 'INITIATIVE', 'e1'), draft('一'));
    await putDraft(draftKey('一郎', 's', 1, 'INITIATIVE', 'e1'), draft('二'));
    const own = await draftsUnder<string>(draftKey('花子', 's', 1, 'INITIATIVE', ''));
    expect(own.map((row) => row.draft.fields)).toEqual(['一']);
    await clearDrafts('花子');
    expect(await draftsUnder('花子|')).toEqual([]);
    expect(await draftsUnder('一郎|')).toHaveLength(1);
  });
});

describe('the polite announcer', () => {
  it('speaks at once, then at most every 30 s, and says the latest', () => {
    vi.useFakeTimers();
    const said: string[] = [];
    const announcer = new Announcer((message) => said.push(message));
    announcer.announce('一');
    announcer.announce('二');
    vi.advanceTimersByTime(29_000);
    announcer.announce('三');
    expect(said).toEqual(['一']);
    vi.advanceTimersByTime(1_000);
    expect(said).toEqual(['一', '三']);
  });
});
