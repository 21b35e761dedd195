import { expect, it } from 'vitest';
import { visibleCopies } from './world-copies.ts';

const window = (west: number, east: number) => [
  [west, -60],
  [east, 60],
];

it('links are drawn in every copy of the world in the window', () => {
  expect(visibleCopies(window(-20, 60), 0)).toEqual([0]);
  expect(visibleCopies(window(-250, 250), 0)).toEqual([-1, 0, 1]);
  expect(visibleCopies(window(170, 200), 0)).toEqual([0, 1]);
});

it('links over the date line are drawn from the copy beside it as well', () => {
  expect(visibleCopies(window(-179, -100), 1)).toEqual([-1, 0]);
  expect(visibleCopies(window(100, 179), -1)).toEqual([0, 1]);
});
