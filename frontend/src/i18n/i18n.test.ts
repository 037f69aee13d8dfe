import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { ja } from './ja';

type Leaf = string | ((...args: never[]) => string);

function leaves(node: object, path = ''): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' ? leaves(value, here) : [[here, value as Leaf] as [string, Leaf]];
  });
}

const say = (leaf: Leaf) =>
  typeof leaf === 'string'
    ? leaf
    : String(leaf(...(Array.from({ length: leaf.length }, (_, i) => i + 2) as never[])));

/** What the server writes into the history, with the words of its file. */
function recorded(language: 'ja' | 'en', prefix: string): Record<string, string> {
  const file = readFileSync(`../backend/src/main/resources/audit_${language}.properties`, 'utf8');
  const lines = file.split('\n').flatMap((line) => {
    const [, key, word] = line.match(new RegExp(`^${prefix}_([a-z_]+)=(.*)$`)) ?? [];
    return key && word ? [[key, word]] : [];
  });
  return Object.fromEntries(lines);
}

describe.each([
  ['ja', ja],
  ['en', en],
] as const)('the history in %s', (language, texts) => {
  it('has a word for every action and every thing, the same as in its file', () => {
    expect(texts.audit.actions).toEqual(recorded(language, 'action'));
    expect(texts.audit.types).toEqual(recorded(language, 'type'));
  });

  it('has a word for everything that is done to a part', () => {
    const actions = Object.keys(texts.history.actions).map((action) => `action_${action.toLowerCase()}=`);
    const file = readFileSync(`../backend/src/main/resources/history_${language}.properties`, 'utf8');
    expect(actions.filter((key) => !file.includes(key))).toEqual([]);
  });
});

describe('the texts', () => {
  const japanese = leaves(ja);
  const english = new Map(leaves(en));

  it('are complete in English, with the same values to fill in', () => {
    expect([...english.keys()].sort()).toEqual(japanese.map(([key]) => key).sort());
    const differing = japanese.filter(([key, leaf]) => {
      const other = english.get(key);
      const uses = (one: Leaf | undefined) => typeof one;
      return uses(leaf) !== uses(other);
    });
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    for (const [key, leaf] of [...japanese, ...english]) expect(say(leaf), key).not.toBe('');
  });

  it('use every value they are given, in both languages', () => {
    for (const [key, leaf] of [...japanese, ...english]) {
      if (typeof leaf === 'string') continue;
      for (let i = 0; i < leaf.length; i++) expect(say(leaf), key).toContain(String(i + 2));
    }
  });

  it('are English in English, apart from the marks of the table and the name of the other language', () => {
    const marks = /[①②（）「」・○※～　]|日本語|言語/g;
    const mixed = [...english].filter(([, leaf]) =>
      /[\u3040-\u30ff\u4e00-\u9fff]/.test(say(leaf).replace(marks, '')),
    );
    expect(mixed.map(([key]) => key)).toEqual([]);
  });
});
