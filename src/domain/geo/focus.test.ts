import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../choose/view.ts';
import type { Moment } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { boxOfFocus, bulkOfPlaces, framePadding } from './focus.ts';

const index = indexOf([link('a--b', 'treaty 2003'), link('a--c', 'treaty 2010')], {
  a: { lng: 25, lat: 57 },
  b: { lng: 27, lat: 56 },
  c: { lng: 10, lat: 50 },
  lone: { lng: 30, lat: 60 },
});
const picture = { moment: 2005 as Moment, reading: 'so-far', filters: NO_FILTERS } as const;

describe('what the camera shows', () => {
  it('of a place are the links that are drawn, not those to come', () => {
    expect(boxOfFocus(index, picture, { kind: 'place', id: 'a' })?.west).toBe(25);
    expect(boxOfFocus(index, { ...picture, moment: 2012 as Moment }, { kind: 'place', id: 'a' })?.west).toBeCloseTo(10, 6);
  });

  it('of a link is all of it, drawn or not', () => {
    expect(boxOfFocus(index, picture, { kind: 'link', id: 'a--c' })?.west).toBeCloseTo(10, 6);
  });

  it('of a place to be visited is its surroundings, whatever links it has', () => {
    const visited = boxOfFocus(index, { ...picture, moment: 2012 as Moment }, { kind: 'visit', id: 'a' });
    expect(visited).not.toEqual(boxOfFocus(index, { ...picture, moment: 2012 as Moment }, { kind: 'place', id: 'a' }));
    expect([(visited?.west ?? 0) < 25, (visited?.east ?? 0) > 25, (visited?.west ?? 0) > 15]).toEqual([true, true, true]);
  });

  it('of a place leaves out a partner on another continent, and with it the line to it, but never the place itself', () => {
    const near = Array.from({ length: 12 }, (_, i) => [`n${i}`, { lng: 21 + (i % 4), lat: 54 + i / 6 }] as const);
    const far = indexOf([...near.map(([id]) => link(`a--${id}`, 'treaty 2000', { home: 'a' })), link('a--japan', 'treaty 2000', { home: 'a' })], {
      ...Object.fromEntries(near),
      ...{ a: { lng: 24, lat: 55, home: true }, japan: { lng: 140, lat: 42 } },
    });
    const box = boxOfFocus(far, picture, { kind: 'place', id: 'a' });
    expect([box?.west, (box?.east ?? 0) < 30, (box?.north ?? 0) < 60]).toEqual([21, true, true]);
    const bulk = bulkOfPlaces(far.links, far.place.get('japan') ?? null);
    expect([...bulk].some(({ lng }) => lng === 140)).toBe(true);
    expect([...bulkOfPlaces(far.links, null)].some(({ lng }) => lng === 140)).toBe(false);
    expect(bulkOfPlaces([], null).size).toBe(0);
    expect(bulkOfPlaces([], far.place.get('a') ?? null).size).toBe(1);
  });

  it('of everything are the places that have links', () => {
    expect(boxOfFocus(index, picture, { kind: 'all' })).toMatchObject({ west: 10, east: 27 });
  });

  it('of a city network are its members, linked or not', () => {
    const source = { id: 'source', at: '' };
    const members = ['b', 'lone', 'nowhere'].map((place) => ({ place, source }));
    const network = indexOf(index.network.links, Object.fromEntries(index.network.places.map((place) => [place.id, place])), {
      networks: [
        { id: 'union', names: { en: 'U' }, kind: 'union', members, events: [] },
        { id: 'empty', names: { en: 'E' }, kind: 'union', members: [], events: [] },
      ],
    });
    expect(boxOfFocus(network, picture, { kind: 'network', id: 'union' })).toEqual({ west: 27, east: 30, south: 56, north: 60 });
    expect(boxOfFocus(network, picture, { kind: 'network', id: 'empty' })).toBeNull();
    expect(boxOfFocus(network, picture, { kind: 'network', id: 'none' })).toBeNull();
  });

  it('of everything, where nothing is linked, are all places', () => {
    const alone = indexOf([], { a: { home: false, lng: 10, lat: 40 }, b: { home: false, lng: 20, lat: 50 } });
    expect(boxOfFocus(alone, picture, { kind: 'all' })).toEqual({ west: 10, east: 20, south: 40, north: 50 });
  });

  it('of something unknown is nothing', () => {
    expect(boxOfFocus(index, picture, { kind: 'place', id: 'nowhere' })).toBeNull();
    expect(boxOfFocus(index, picture, { kind: 'link', id: 'a--nowhere' })).toBeNull();
  });
});

describe('the room around what is framed', () => {
  it('is what panels cover, and some more for names', () => {
    const padding = framePadding({ top: 0, right: 0, bottom: 144, left: 384 }, 1440, 900);
    expect(padding.left).toBeGreaterThan(384);
    expect(padding.bottom).toBeGreaterThan(144);
    expect(padding.right).toBe(padding.left - 384);
  });

  it('never lets what is framed come under a cover: the margins shrink first', () => {
    const { top, bottom, left, right } = framePadding({ top: 60, right: 0, bottom: 700, left: 0 }, 390, 800);
    expect(top / 60).toBeCloseTo(bottom / 700, 6);
    expect(framePadding({ top: 60, right: 0, bottom: 640, left: 0 }, 390, 800)).toMatchObject({ top: 86, bottom: 666 });
    expect(800 - top - bottom).toBeGreaterThanOrEqual(47);
    expect(390 - left - right).toBeGreaterThan(300);
  });

  it('leaves 48 pixels to frame in however much lies over the map, and never turns inside out', () => {
    const { left, right } = framePadding({ top: 0, right: 300, bottom: 0, left: 300 }, 500, 500);
    expect([left, right]).toEqual([expect.closeTo(226, 6), expect.closeTo(226, 6)]);
    const tiny = framePadding({ top: 0, right: 10, bottom: 0, left: 10 }, 40, 40);
    expect([tiny.left, tiny.right, tiny.top, tiny.bottom]).toEqual([0, 0, 0, 0]);
  });

  it('is seven hundredths of the map on each side, from 24 to 88 pixels', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(framePadding(none, 1000, 300)).toEqual({ left: expect.closeTo(70, 9), right: expect.closeTo(70, 9), top: 24, bottom: 24 });
    expect(framePadding(none, 5000, 1000).left).toBe(88);
  });
});
