import { describe, expect, it } from 'vitest';
import { MOST_PASSES, passesOf } from './passes.ts';

const at = (lng: number, lat: number) => ({ lng, lat });
const equator = { first: at(0, 0), second: at(20, 0) };
const DEGREE = Math.PI / 180;

describe('the places that a line passes', () => {
  it('are those close beside it, with their side and their way along it', () => {
    const [passes] = passesOf([equator], [at(5, 0.2), at(12, -0.3), at(8, 3)]);
    expect(passes).toHaveLength(2);
    expect(passes?.[0]?.along).toBeCloseTo(5 * DEGREE, 4);
    // Going east, north is to the left.
    expect(passes?.[0]?.aside).toBeCloseTo(-0.2 * DEGREE, 4);
    expect(passes?.[1]?.aside).toBeCloseTo(0.3 * DEGREE, 4);
  });

  it('are never those that it leads to, nor what lies beyond its ends', () => {
    expect(passesOf([equator], [equator.first, at(0.01, 0.01), equator.second, at(-0.2, 0), at(20.2, 0)])).toEqual([[]]);
  });

  it('are the nearest where there are many, from the first end to the second', () => {
    const many = [0.5, 0.1, 0.4, 0.2, 0.3, 0.05].map((lat, i) => at(3 + 2 * i, lat));
    const [passes] = passesOf([equator], many);
    expect(passes).toHaveLength(MOST_PASSES);
    expect(passes?.map(({ along }) => Math.round(along / DEGREE))).toEqual([5, 9, 11, 13]);
  });

  it('are none in a network of a hundred thousand links, whose discs nobody can tell apart', () => {
    const links = Array.from({ length: 5000 }, () => equator);
    expect(
      passesOf(
        links,
        Array.from({ length: 100 }, () => at(5, 0)),
      ).every((passes) => passes.length === 0),
    ).toBe(true);
  });
});
