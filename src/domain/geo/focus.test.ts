import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../choose/view.ts';
import type { Moment } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { boxOfFocus, framePadding } from './focus.ts';

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
});
