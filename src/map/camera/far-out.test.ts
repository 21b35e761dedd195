// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import type { MapPicture } from '../map-types.ts';
import { mapDouble } from '../testing/map-double.ts';
import { farOut } from './far-out.ts';

const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
/** Many neighbours, and three places on other continents. */
const NEAR = Array.from({ length: 12 }, (_, i) => [`n${i}`, { lng: 21 + (i % 4), lat: 54 + i / 6 }] as const);
const places = { home: { lng: 24, lat: 55, home: true }, east: { lng: 140, lat: 42 }, west: { lng: -120, lat: 45 }, south: { lng: 25, lat: -30 }, ...Object.fromEntries(NEAR) };
const index = indexOf(
  [...NEAR.map(([id]) => link(`home--${id}`, 'treaty 2000', { home: 'home' })), ...['east', 'west', 'south'].map((id) => link(`home--${id}`, 'treaty 2000', { home: 'home' }))],
  places,
);
/** A window of 600 by 400 CSS pixels, 10 to a degree, on Lithuania. */
const looking = (change: Partial<MapPicture> = {}, insets = NONE, at = { lng: 24, lat: 55 }) =>
  farOut(mapDouble({ width: 600, height: 400, ...at }).map, index, { ...picture, ...change }, insets);

describe('what lies far out of the picture', () => {
  it('is told by a sign for each, where its line leaves the picture, with its distance', () => {
    const signs = looking();
    expect(signs.map(({ id }) => id).sort()).toEqual(['east', 'south', 'west']);
    const at = (id: string) => signs.find((sign) => sign.id === id);
    expect(at('east')?.distance).toBeGreaterThan(6500);
    expect(at('east')?.distance).toBeLessThan(8500);
    for (const { x, y } of signs) {
      expect([x >= 8, x <= 592, y >= 8, y <= 392]).toEqual([true, true, true, true]);
      expect(Math.min(x - 8, 592 - x, y - 8, 392 - y)).toBeLessThan(16);
    }
    // In a narrow window a sign stands where there is room for it.
    expect([at('west')?.side, at('east')?.side]).toEqual(['right', 'left']);
    expect(at('south')?.y).toBeGreaterThan(350);
    expect(at('south')?.x).toBeCloseTo(300, -2);
  });

  it('is told within the part that panel and controls leave free', () => {
    for (const { x, y } of looking({}, { top: 100, right: 60, bottom: 80, left: 200 })) {
      expect([x >= 208, x <= 532, y >= 108, y <= 312]).toEqual([true, true, true, true]);
    }
  });

  it('is told once for a place with several links, and of the chosen place alone where one is chosen', () => {
    const twice = indexOf([...index.network.links, link('n1--east', 'treaty 2000', { home: 'home' })], places);
    const signs = farOut(mapDouble({ width: 600, height: 400, lng: 24, lat: 55 }).map, twice, picture, NONE);
    expect(signs.filter(({ id }) => id === 'east')).toHaveLength(1);
    expect(looking({ selection: { kind: 'place', id: 'n1' } })).toEqual([]);
    expect(
      looking({ selection: { kind: 'place', id: 'home' } })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['east', 'south', 'west']);
    expect(looking({ selection: { kind: 'place', id: 'nowhere' } })).toEqual([]);
  });

  it('is nothing while a link or a city network is looked at, which the camera frames as a whole', () => {
    expect(looking({ selection: { kind: 'link', id: 'home--east' } })).toEqual([]);
    expect(looking({ network: 'ubc' })).toEqual([]);
  });

  it('is nothing that the moment or the filters leave out', () => {
    expect(looking({ moment: 1999 })).toEqual([]);
    expect(looking({ filters: { ...NO_FILTERS, types: new Set(['contacts']) } })).toEqual([]);
  });

  it('is nothing where the line’s near end is out of sight itself', () => expect(looking({}, NONE, { lng: -60, lat: 0 })).toEqual([]));

  it('is told of five places at most', () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`f${i}`, { lng: 120 + 3 * i, lat: 20 + 2 * i }]));
    const crowded = indexOf(
      [
        ...index.network.links,
        ...Object.keys(many).map((id) => link(`home--${id}`, 'treaty 2000', { home: 'home' })),
        ...Array.from({ length: 30 }, (_, i) => link(`home--m${i}`, 'treaty 2000', { home: 'home' })),
      ],
      {
        ...places,
        ...many,
        ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${i}`, { lng: 20 + i / 5, lat: 54 + i / 15 }])),
      },
    );
    expect(farOut(mapDouble({ width: 600, height: 400, lng: 24, lat: 55 }).map, crowded, picture, NONE)).toHaveLength(5);
  });
});
