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
