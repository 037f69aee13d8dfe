import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect } from 'vitest';

// Machines that run everything at once are slow; a test that fails still fails.
configure({ asyncUtilTimeout: 8_000 });

// React says of two children with one key that it may show one twice or not at all, and shows them.
const KEYS = /same key|unique "key"/;
// biome-ignore lint/suspicious/noConsole: listened to, and printed by whoever does.
const print = console.error.bind(console);
const keys: string[] = [];
console.error = (...said: unknown[]) => {
  print(...said);
  if (KEYS.test(String(said[0]))) keys.push(said.map(String).join(' '));
};

afterEach(() => {
  cleanup();
  localStorage.clear();
  expect(keys.splice(0)).toEqual([]);
});
