import { describe, expect, it } from 'vitest';
import { arcBetween, type LngLat, pointOnArc } from './great-circle.ts';
import { bowOf, HALF_LANE, laneDistance } from './lane-bow.ts';

/** A flat map of ten pixels to a degree, true near the equator. */
const project = ({ lng, lat }: LngLat) => ({ x: 10 * lng, y: -10 * lat });
const equator = arcBetween({ lng: 0, lat: 0 }, { lng: 40, lat: 0 });
const at = (lng: number, lat: number, lane: number): number => laneDistance({ ...equator, lane }, project({ lng, lat }), { lng, lat }, project);

describe('the bow of a lane', () => {
  it('is widest in the middle and nothing at the ends', () => {
    expect(bowOf(2, 0.5, 400)).toBe(2 * HALF_LANE);
    expect([bowOf(2, 0, 400), bowOf(2, 1, 400)]).toEqual([0, 0]);
  });

  it('is small for a link that is short on the screen', () => {
    expect(bowOf(9, 0.5, 20)).toBeLessThan(3);
    expect(bowOf(-9, 0.5, 20)).toBeGreaterThan(-3);
  });
});

describe('the distance from the pointer to a link', () => {
  it('is that to the line where the link has its way to itself', () => {
    expect(at(20, 0.5, 0)).toBeCloseTo(5, 1);
    expect(at(20, 0, 0)).toBeCloseTo(0, 6);
  });

  it('is that to its own lane where others run beside it', () => {
    // Two half lanes to the right of a course to the east: four pixels to the south.
    expect(at(20, -0.4, 2)).toBeCloseTo(0, 1);
    expect(at(20, 0.4, 2)).toBeCloseTo(8, 1);
    expect(at(20, 0.4, -2)).toBeCloseTo(0, 1);
  });

  it('is that to its own lane whichever way the link runs', () => {
    const arc = arcBetween({ lng: 0, lat: 0 }, { lng: 12, lat: 9 });
    const middle = project(pointOnArc(arc, 0.5));
    const right = { x: 0.6, y: 0.8 };
    const beside = (pixels: number) => ({ x: middle.x + right.x * pixels, y: middle.y + right.y * pixels });
    const lngLat = ({ x, y }: { readonly x: number; readonly y: number }) => ({ lng: x / 10, lat: -y / 10 });
    const from = (pixels: number, lane: number) => laneDistance({ ...arc, lane }, beside(pixels), lngLat(beside(pixels)), project);
    expect([from(4, 2), from(-4, -2), from(4, -2), from(4, 0)]).toEqual([expect.closeTo(0, 1), expect.closeTo(0, 1), expect.closeTo(8, 1), expect.closeTo(4, 1)]);
  });

  it('near an end is that to the bow, which is small there, and no wider than a short line allows', () => {
    expect(at(2, 0, 4)).toBeCloseTo(bowOf(4, 0.05, 400), 1);
    const short = arcBetween({ lng: 0, lat: 0 }, { lng: 2, lat: 0 });
    const on = { lng: 1, lat: 0 };
    expect(laneDistance({ ...short, lane: 9 }, project(on), on, project)).toBeCloseTo(0.12 * 20, 1);
  });

  it('counts from the ends for points beyond them', () => {
    expect(at(-1, 0, 0)).toBeCloseTo(10, 1);
    expect(at(41, 0, 2)).toBeCloseTo(10, 1);
  });

  it('holds for a link of no length', () => {
    const here = { lng: 5, lat: 5 };
    expect(laneDistance({ ...arcBetween(here, here), lane: 0 }, project({ lng: 5, lat: 5.3 }), { lng: 5, lat: 5.3 }, project)).toBeCloseTo(3, 1);
  });

  it('is nothing on the line itself, wherever it bows', () => {
    const arc = arcBetween({ lng: 0, lat: 0 }, { lng: 30, lat: 20 });
    for (const fraction of [0.1, 0.5, 0.8]) {
      const on = pointOnArc(arc, fraction);
      expect(laneDistance({ ...arc, lane: 0 }, project(on), on, project)).toBeLessThan(0.05);
    }
  });
});
