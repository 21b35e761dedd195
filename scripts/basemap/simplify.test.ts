import { expect, it } from 'vitest';
import { simplify } from './simplify.ts';

it('a line loses the points that lie on its course, and keeps its bends and ends', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10, 5],
        [10.1, 10],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10.1, 10],
  ]);
});

it('a ring stays a ring', () => {
  const ring = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [5, 10],
    [0, 10],
    [0, 0],
  ];
  expect(simplify(ring, 0.5)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]);
});
