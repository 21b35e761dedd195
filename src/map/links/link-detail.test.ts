import { expect, it } from 'vitest';
import { segmentsFor } from './link-detail.ts';

it('short links get few segments, long ones more, and more when they are looked at closely', () => {
  expect(segmentsFor(0.01, 3, 45, false)).toBeLessThanOrEqual(2);
  expect(segmentsFor(1.2, 3, 45, false)).toBeGreaterThan(40);
  expect(segmentsFor(0.3, 6, 45, false)).toBeGreaterThan(segmentsFor(0.3, 3, 45, false));
  expect(segmentsFor(3, 9, 45, false)).toBeLessThanOrEqual(256);
});

it('thousands of links get fewer segments each', () => {
  expect(segmentsFor(0.3, 4, 50_000, false)).toBeLessThan(segmentsFor(0.3, 4, 500, false) / 2);
});

it('a short link that bows to its own lane is still round', () => {
  expect(segmentsFor(0.01, 3, 45, true)).toBeGreaterThanOrEqual(10);
});
