import { describe, expect, it } from 'vitest';
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

it('a link that has its way to itself stays in the middle', () => {
  const { links } = indexOf([link('rezekne--arendal', 'treaty 1994'), link('rezekne--konin', 'treaty 1994')], places);
  expect(linkLanes(links)).toEqual({ lane: new Int8Array(2), bundled: new Uint8Array(2) });
});
