import { describe, expect, it } from 'vitest';
import { arcBetween } from './great-circle.ts';
import { mercatorLength, mercatorX, reachesBeyondWorld, visibleCopies, worldPixels } from './mercator.ts';

const lengthOf = (a: [number, number], b: [number, number]): number => {
  const arc = arcBetween({ lng: a[0], lat: a[1] }, { lng: b[0], lat: b[1] });
  return mercatorLength(arc.from[2], arc.tangent[2], arc.angle);
};

describe('the length of a link on the flat map', () => {
  it('is its angle on the equator, and the map stretches it towards the poles', () => {
    expect(lengthOf([0, 0], [30, 0])).toBeCloseTo(Math.PI / 6, 9);
    expect(lengthOf([0, 60], [1, 60])).toBeCloseTo(Math.PI / 180, 5);
  });

  it('is along a meridian what the map makes of it', () => {
    const gudermann = Math.log(Math.tan(Math.PI / 4 + (60 * Math.PI) / 360));
    expect(lengthOf([25, 0], [25, 60])).toBeCloseTo(gudermann, 3);
  });

  it('stays finite over a pole', () => {
    expect(lengthOf([0, 60], [180, 60])).toBeLessThan(10);
  });
});

it('the world is one wide and 512 pixels at zoom 0', () => {
  expect([mercatorX(-180), mercatorX(0), mercatorX(180)]).toEqual([0, 0.5, 1]);
  expect(worldPixels(2)).toBe(2048);
});

it('a link leaves the world where the short way crosses the date line', () => {
  expect(reachesBeyondWorld(170, -170)).toBe(1);
  expect(reachesBeyondWorld(-170, 170)).toBe(-1);
  expect(reachesBeyondWorld(-10, 30)).toBe(0);
});

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
