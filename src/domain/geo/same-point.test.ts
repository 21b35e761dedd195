import { expect, it } from 'vitest';
import { isSamePoint, SAME_POINT } from './same-point.ts';

const point = (lng: number, lat: number) => ({ lng, lat });

it('two places are at the same point where one would hide the other, on either side of the date line', () => {
  expect(isSamePoint(point(20, 50), point(20 + 0.9 * SAME_POINT, 50 - 0.9 * SAME_POINT))).toBe(true);
  expect(isSamePoint(point(20, 50), point(20 + 1.1 * SAME_POINT, 50))).toBe(false);
  expect(isSamePoint(point(20, 50), point(20, 50 - 1.1 * SAME_POINT))).toBe(false);
  expect(isSamePoint(point(179.99, -16), point(-179.995, -16))).toBe(true);
});
