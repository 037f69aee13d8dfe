import { describe, expect, it } from 'vitest';
import { programs } from '../../../testing/fixtures';
import { governmentService } from './JsonLd';
import { formerNames, hasEnded, presentAliases, receptionOf } from './state';

const [program] = programs as [(typeof programs)[number]];
const alias = (name: string, valid_to: string | null, council_id: string | null = null) => ({
  name,
  valid_from: null,
  valid_to,
  council_id,
  member_id: null,
});

describe('a programme for the public', () => {
  it('knows where the reception stands, its last day included', () => {
    const on = '2025-11-30';
    const of = (reception_start_date: string | null, reception_end_date: string | null) =>
      receptionOf({ ...program, reception_start_date, reception_end_date }, on);
    expect(of(null, null)).toBeNull();
    expect(of('2025-12-01', null)).toBe('upcoming');
    expect(of('2025-11-30', null)).toBe('open');
    expect(of(null, '2025-11-30')).toBe('open');
    expect(of('2025-04-01', '2025-11-29')).toBe('closed');
    expect(hasEnded({ ...program, valid_to: on }, on)).toBe(false);
    expect(hasEnded({ ...program, valid_to: '2025-11-29' }, on)).toBe(true);
  });

  it('tells former names from present ones, and from the words of one council', () => {
    const named = {
      ...program,
      aliases: [alias('旧名', '2024-03-31'), alias('通称', null), alias('当県の呼び名', null, 'k')],
    };
    expect(formerNames(named)).toEqual([{ name: '旧名', until: '2024-03-31' }]);
    expect(presentAliases(named)).toEqual(['通称']);
  });

  it('says of itself in JSON-LD only what is known', () => {
    const said = governmentService({ ...program, max_amount: '最大1円' }, 'https://example.jp');
    expect(said).toMatchObject({
      '@type': 'GovernmentService',
      '@id': `https://example.jp/programs/${program.id}`,
      name: program.name,
      url: 'https://example.jp/',
    });
    expect(Object.keys(said)).not.toContain('audience');
  });
});
