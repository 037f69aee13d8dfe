import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, isNumberedList, isWorthAsking, numbering, propose, splitAtNumbers, takeApart } from '.';

const labels = { own: '①実施されている取組内容（結果）', other: '②把握されている県内企業の課題等' };
const dir = join(import.meta.dirname, 'corpus');
const names = readdirSync(dir)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

interface Expected {
  source: string;
  asks: boolean;
  entries: object[];
  not_taken: object[];
  controls: string[];
  objects: string[];
}

const read = (file: string) => (existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : '');

/** What a person is shown first, without the fields that are empty. */
function shown(name: string): Omit<Expected, 'source'> {
  const proposal = propose(
    takeApart({ html: read(`${name}.html`), text: read(`${name}.txt`), files: [] }, labels),
  );
  const style = numbering(proposal.lines);
  const lines = isNumberedList(proposal.lines) ? splitAtNumbers(proposal.lines, style) : proposal.lines;
  return {
    asks: isWorthAsking(proposal),
    entries: assemble(lines).map(({ lines: _, ...fields }) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    ),
    not_taken: lines.flatMap(({ role, reason, raw }) => (role === 'skip' ? [{ reason, text: raw }] : [])),
    controls: proposal.controls.map(({ code }) => code),
    objects: proposal.objects,
  };
}

describe('the paste corpus', () => {
  it('has at least 25 payloads', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it.each(names)('%s becomes the expected entries', (name) => {
    const { source, ...expected } = JSON.parse(read(`${name}.json`)) as Expected;
    expect(shown(name), source).toEqual(expected);
  });
});
