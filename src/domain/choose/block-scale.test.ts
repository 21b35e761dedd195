import { expect, it } from 'vitest';
import { blocksInFull, hasBlocks } from './block-scale.ts';

it('a block is as high with a place chosen as in the overview', () => {
  expect([blocksInFull(5, 5), blocksInFull(5, 1)]).toEqual([6, 6]);
  expect([blocksInFull(20, 20), blocksInFull(20, 2)]).toEqual([20, 20]);
});

it('the tallest bar always fits', () => {
  for (const tallest of [1, 7, 24, 25, 4000]) expect(blocksInFull(tallest, tallest)).toBeGreaterThanOrEqual(tallest);
});

it('where thousands of links would leave a place no more than a hair, its own bars fill the height', () => {
  expect(blocksInFull(4000, 3)).toBe(6);
  expect([hasBlocks(24), hasBlocks(4000)]).toEqual([true, false]);
});
