import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePoints, graphemes, LIMITS } from './graphemes';

describe('counting characters', () => {
  it('counts what a person sees', () => {
    expect(graphemes('賃上げ')).toBe(3);
    expect(graphemes('𠮷野')).toBe(2);
    expect(graphemes('葛\u{e0100}城')).toBe(2);
    expect(graphemes('か\u3099')).toBe(1);
    expect(codePoints('𠮷か\u3099')).toBe(3);
  });

  it('knows the limits that the contract has', () => {
    const contract = readFileSync(join(import.meta.dirname, '../../../openapi/openapi.yaml'), 'utf8');
    const update = contract.slice(contract.indexOf('    EntryUpdate:')).split(/\n {4}\w/)[0] ?? '';
    const stated = [...update.matchAll(/ {8}(\w+):\n {10}maxLength: (\d+)/g)].map(([, name, max]) => [
      name,
      Number(max),
    ]);
    expect(Object.fromEntries(stated)).toEqual(LIMITS);
  });
});
