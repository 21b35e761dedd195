import { describe, expect, it } from 'vitest';
import { smoothLine } from './smooth.ts';

describe('a smoothed line', () => {
  it('starts and ends where it did, so that borders still meet', () => {
    const line = smoothLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      0.2,
    );
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(line).not.toContainEqual([1, 0]);
  });

  it('stays closed when it was', () => {
    const ring = smoothLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      0.2,
    );
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it('keeps a long ruled border straight up to near its corner', () => {
    const border = smoothLine(
      [
        [0, 0],
        [20, 0],
        [20, 20],
      ],
      0.1,
    );
    expect(border.filter(([x = 0, y = 0]) => x < 19.9 && y > 0)).toEqual([]);
  });

  it('invents no point between the two ends of a jump across the antimeridian', () => {
    const line = smoothLine(
      [
        [179, 60],
        [180, 61],
        [-179, 62],
        [-178, 62],
      ],
      0.3,
    );
    expect(line.filter(([lng = 0]) => Math.abs(lng) < 170)).toEqual([]);
  });
});
