import { expect, it } from 'vitest';
import { likelyQuantity } from './quantity';

it.each([
  ['約1,250人', '1250', '人'],
  ['１２．５％', '12.5', '%'],
  ['3万円以上', '30000', '円'],
  ['第2回', '2', '回'],
  ['半数', '', ''],
  ['10～30人', '', ''],
  ['', '', ''],
])('begins a form for %s', (words, value, unit) => {
  expect(likelyQuantity(words)).toEqual({ value, unit });
});
