// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { RIBBON } from '../../domain/levels/ribbon-arcs.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import type { MapPicture } from '../map-types.ts';
import { PLACE_LAYER } from '../places/place-layers.ts';
import { mapDouble } from '../testing/map-double.ts';
import { HitTest, REACH } from './hits.ts';

const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };

/** Along the equator, where the flat map of the double is true; ten pixels to a degree, 0°/0° in the middle of the window. */
const PLACES = { a: { lng: -20, lat: 0 }, b: { lng: 20, lat: 0 }, c: { lng: -20, lat: 10 }, d: { lng: 20, lat: 10 } };
const index = indexOf([link('a--b', 'treaty 2000'), link('c--d', 'treaty 2010')], PLACES);
const at = (lng: number, lat: number) => ({ x: 500 + 10 * lng, y: 250 - 10 * lat });

function hits(network = index, double = mapDouble()) {
  const test = new HitTest(network, linkGeometry(network.links));
  return (x: number, y: number, change: Partial<MapPicture> = {}, finger = false) => test.at(double.map, { x, y }, { ...picture, ...change }, finger);
}

describe('under the pointer', () => {
  const hit = hits();

  it('is a place before the links that end at it', () => {
    const { x, y } = at(-20, 0);
    expect(hit(x + 4, y)).toEqual({ kind: 'place', id: 'a' });
    expect(hit(x + REACH.mouse.places - 1, y)).toEqual({ kind: 'place', id: 'a' });
  });

  it('is a link a little further on, and nothing beside it', () => {
    const { x, y } = at(0, 0);
    expect(hit(x, y + 5)).toEqual({ kind: 'links', ids: ['a--b'], point: { x, y: y + 5 } });
    expect(hit(x, y + REACH.mouse.links + 2)).toBeNull();
    expect(hit(x, y + 60)).toBeNull();
  });

  it('reaches further for a finger than for a mouse', () => {
    const { x, y } = at(0, 0);
    expect(hit(x, y + 12)).toBeNull();
    expect(hit(x, y + 12, {}, true)).toMatchObject({ kind: 'links', ids: ['a--b'] });
    const place = at(-20, 0);
    expect(hit(place.x, place.y - 15)).toBeNull();
    expect(hit(place.x, place.y - 15, {}, true)).toEqual({ kind: 'place', id: 'a' });
  });

  it('are only links that are drawn at the moment', () => {
    const { x, y } = at(20, 10);
    expect(hit(x - 25, y)).toBeNull();
    expect(hit(x - 25, y - 1, { moment: 2012 })).toMatchObject({ kind: 'links', ids: ['c--d'] });
    const middle = at(0, 0);
    expect(hit(middle.x, middle.y, { filters: { ...NO_FILTERS, types: new Set(['contacts']) } })).toBeNull();
    expect(hit(middle.x, middle.y, { reading: 'new' })).toBeNull();
  });

  it('is a place whose name is written there, unless a point is nearer by', () => {
    const double = mapDouble();
    double.named = ['d'];
    const named = hits(index, double);
    const { x, y } = at(0, 0);
    expect(named(x, y)).toMatchObject({ kind: 'links' });
    double.layers.push(PLACE_LAYER.labels);
    expect(named(x, y)).toEqual({ kind: 'place', id: 'd' });
    const place = at(-20, 0);
    expect(named(place.x, place.y)).toEqual({ kind: 'place', id: 'a' });
  });

  it('is nothing beside the globe, where the nearest point of its edge comes back', () => {
    const double = mapDouble();
    const map = Object.assign(double.map, { unproject: () => ({ lng: -20, lat: 0 }) });
    expect(new HitTest(index, linkGeometry(index.links)).at(map, { x: 700, y: 20 }, picture, false)).toBeNull();
  });

  it('is the same in another copy of the world', () => {
    const copy = hits(index, mapDouble({ lng: 360 }));
    expect(copy(at(-20, 0).x, at(-20, 0).y)).toEqual({ kind: 'place', id: 'a' });
    expect(copy(500, 252)).toMatchObject({ kind: 'links', ids: ['a--b'] });
  });
});

describe('of several things that cannot be told apart', () => {
  it('the home is meant before the partner, the well connected before others, and a point beside them is not', () => {
    const network = indexOf([link('home--x', 'treaty 2000'), link('y--busy', 'treaty 2000'), link('z--busy', 'treaty 2000'), link('y--idle', 'treaty 2000')], {
      home: { lng: 0, lat: 0 },
      x: { lng: 0.1, lat: 0 },
      busy: { lng: 30, lat: 10.1 },
      idle: { lng: 30, lat: 10 },
      apart: { lng: 30.9, lat: 10 },
      y: { lng: -40, lat: -20 },
      z: { lng: -30, lat: -20 },
    });
    const hit = hits(network);
    expect(hit(at(0, 0).x + 1, at(0, 0).y)).toEqual({ kind: 'place', id: 'home' });
    expect(hit(at(30, 10).x, at(30, 10).y)).toEqual({ kind: 'place', id: 'busy' });
    expect(hit(at(30.9, 10).x, at(30.9, 10).y)).toEqual({ kind: 'place', id: 'apart' });
  });

  it('links are a choice, nearest first, and one that is nearer by far is meant alone', () => {
    const network = indexOf([link('a--b', 'treaty 2000'), link('c--d', 'treaty 2000'), link('e--f', 'treaty 2000')], {
      ...PLACES,
      c: { lng: -20, lat: 0.2 },
      d: { lng: 20, lat: 0.2 },
      e: { lng: -20, lat: 0.7 },
      f: { lng: 20, lat: 0.7 },
    });
    const hit = hits(network);
    const { x, y } = at(10, 0);
    // Great circles bow away from the equator by a fraction of these distances.
    expect(hit(x, y + 1)).toMatchObject({ ids: ['a--b', 'c--d'] });
    expect(hit(x, y - 8)).toMatchObject({ ids: ['e--f'] });
  });

  it('links in lanes are each met where they are drawn', () => {
    const network = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2000'), link('a--d', 'treaty 2000')], {
      a: { lng: -20, lat: 0 },
      b: { lng: 20, lat: 0 },
      c: { lng: 20, lat: 0 },
      d: { lng: 20, lat: 0 },
    });
    const hit = hits(network);
    expect(hit(500, 250 - 5)).toMatchObject({ ids: ['a--b'] });
    expect(hit(500, 250 + 5)).toMatchObject({ ids: ['a--d'] });
  });
});

describe('where links are shown as ribbons', () => {
  /** Forty towns in the west with fifty in the east each, and one town aside. */
  const network = indexOf(
    [
      ...Array.from({ length: 2000 }, (_, i) => link(`west${i % 40}--east${Math.floor(i / 40)}`, `${i % 4 === 0 ? 'agreement' : 'treaty'} 2000`)),
      link('west0--aside', 'treaty 2000'),
    ],
    Object.fromEntries([
      ...Array.from({ length: 40 }, (_, i) => [`west${i}`, { lng: -20 + i / 20, lat: 0 }]),
      ...Array.from({ length: 50 }, (_, i) => [`east${i}`, { lng: 22 + i / 25, lat: 0 }]),
      ['aside', { lng: 0, lat: 20 }],
    ]),
  );
  const hit = hits(network);
  const idsAt = (x: number, y: number, change: Partial<MapPicture> = {}): readonly string[] => {
    const found = hit(x, y, change);
    return found?.kind === 'links' ? found.ids : [];
  };
  const met = (x: number, y: number, change: Partial<MapPicture> = {}) => idsAt(x, y, change).length;

  it('a ribbon stands for all its links, and is met as wide as it is drawn', () => {
    const { x, y } = at(1, 0);
    expect(met(x, y)).toBe(2000);
    expect(met(x, y + REACH.mouse.links + RIBBON.widest / 2 - 1)).toBe(2000);
    expect(hit(x, y + REACH.mouse.links + RIBBON.widest / 2 + 1)).toBeNull();
    const alone = at(-10, 10);
    expect(hit(alone.x, alone.y)).toMatchObject({ ids: ['west0--aside'] });
  });

  it('of the places only the one that stands for a node is met', () => {
    expect(hit(at(-20, 0).x, at(-20, 0).y)).toEqual({ kind: 'place', id: 'west0' });
    expect(hit(at(-18.05, 0).x, at(-18.05, 0).y)).toMatchObject({ kind: 'links' });
  });

  it('the links of a chosen place, which are drawn one by one, come before the ribbons', () => {
    const alone = at(-10, 10);
    expect(hit(alone.x, alone.y, { selection: { kind: 'place', id: 'west0' } })).toMatchObject({ ids: ['west0--aside'] });
    const { x, y } = at(1, 0);
    const own = idsAt(x, y, { selection: { kind: 'place', id: 'east1' } });
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((id) => !id.endsWith('--east1'))).toEqual([]);
  });

  it('filters take their links out of it', () => {
    const { x, y } = at(1, 0);
    expect(met(x, y, { filters: { ...NO_FILTERS, types: new Set(['treaty']) } })).toBe(1500);
  });
});
