import { describe, expect, it } from 'vitest';
import { placesAtSamePoint } from '../choose/place-links.ts';
import type { Place } from '../network/schema.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { linkLanes } from './link-geometry.ts';

const town = { lng: 27.33, lat: 56.51 };
const arendal = { lng: 8.77, lat: 58.46 };
const places = { rezekne: town, district: { ...town, lng: 27.331 }, arendal, county: arendal, konin: { lng: 18.25, lat: 52.22 } };

describe('links between the same two points', () => {
  it('lie side by side, so that each can be seen and reached', () => {
    const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('rezekne--county', 'treaty 1996'), link('district--arendal', 'treaty 1994')], places);
    const { lane, bundled } = linkLanes(links);
    expect([...lane].sort()).toEqual([-2, 0, 2].sort());
    expect([...bundled]).toEqual([1, 1, 1]);
  });

  it('keep apart when one goes the other way', () => {
    const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('county--district', 'treaty 1996')], places);
    const { lane } = linkLanes(links);
    // Right of one course is left of the other: the same number is the other side.
    expect(lane[0]).toBe(lane[1]);
    expect(lane[0]).not.toBe(0);
  });

  it('stay a bundle when they are many', () => {
    const many = Array.from({ length: 60 }, (_, i) => link(`rezekne--p${i}`, 'treaty 2000'));
    const { links } = indexOf(many, { rezekne: town, ...Object.fromEntries(many.map((_, i) => [`p${i}`, arendal])) });
    const { lane } = linkLanes(links);
    expect(Math.max(...lane)).toBeLessThanOrEqual(9);
    expect(Math.min(...lane)).toBeGreaterThanOrEqual(-9);
  });
});

it('links of many different points share no bundle, wherever on the Earth they are', () => {
  const grid = Array.from({ length: 200 }, (_, i) => [`g${i}`, { lng: -179 + ((i * 37) % 358), lat: -80 + ((i * 53) % 160) }] as const);
  const { links } = indexOf(
    grid.slice(1).map(([id]) => link(`g0--${id}`, 'treaty 2000')),
    Object.fromEntries(grid),
  );
  expect(linkLanes(links).bundled.every((one) => one === 0)).toBe(true);
});

it('three points in a row, each at the same point as the next, are told apart or joined as they come', () => {
  const { links } = indexOf([link('a--x', 'treaty 2000'), link('b--x', 'treaty 2000'), link('c--x', 'treaty 2000'), link('d--x', 'treaty 2000')], {
    a: { lng: 10, lat: 50 },
    b: { lng: 10.02, lat: 50.02 },
    c: { lng: 9.98, lat: 49.98 },
    d: { lng: 10.01, lat: -50 },
    x: { lng: 30, lat: 40 },
  });
  expect([...linkLanes(links).bundled]).toEqual([1, 1, 1, 0]);
  expect([...linkLanes(links).lane].sort((a, b) => a - b)).toEqual([-2, 0, 0, 2]);
});

it('ten links of one bundle keep their whole lanes, and eleven are squeezed into as much room', () => {
  const laneOf = (count: number) => {
    const { links } = indexOf(
      Array.from({ length: count }, (_, i) => link(`rezekne--p${i}`, 'treaty 2000')),
      { rezekne: town, ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, arendal])) },
    );
    return [...linkLanes(links).lane];
  };
  expect(laneOf(10)).toEqual([-9, -7, -5, -3, -1, 1, 3, 5, 7, 9]);
  expect([Math.min(...laneOf(11)), Math.max(...laneOf(11)), new Set(laneOf(11)).size]).toEqual([-9, 9, 11]);
});

it('a link that has its way to itself stays in the middle', () => {
  const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('rezekne--konin', 'treaty 1994')], places);
  expect(linkLanes(links)).toEqual({ lane: new Int8Array(2), bundled: new Uint8Array(2) });
});

describe('points that are the same', () => {
  const bundledWith = (lng: number, other: number) => {
    const { links } = indexOf([link('a--b', 'treaty 2000'), link('c--b', 'treaty 2000')], { a: { lng, lat: 50 }, c: { lng: other, lat: 50.01 }, b: { lng: 30, lat: 40 } });
    return linkLanes(links).bundled[0] === 1;
  };

  it('are bundled on the map where the panel names them at the same point, and only there', () => {
    for (const apart of [0.005, 0.025, 0.029, 0.031, 0.06]) {
      const index = indexOf([link('a--b', 'treaty 2000')], { a: { lng: 20, lat: 50 }, c: { lng: 20 + apart, lat: 50.01 } });
      const named = placesAtSamePoint(index, index.place.get('a') as Place).length > 0;
      expect([apart, bundledWith(20, 20 + apart)]).toEqual([apart, named]);
    }
  });

  it('are bundled over the date line too', () => expect(bundledWith(179.99, -179.99)).toBe(true));
});

it('the first of two links from one city lies left of its course, the second right', () => {
  const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('rezekne--county', 'treaty 1996')], places);
  expect([...linkLanes(links).lane]).toEqual([-1, 1]);
});

it('of a pair that goes there and back, both lie to the left of their own course, and so apart', () => {
  const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('county--district', 'treaty 1996')], places);
  expect([...linkLanes(links).lane]).toEqual([-1, -1]);
});
