import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { boxAround, boxOfBulk, boxOfLinks, bulkOf } from './framing.ts';

const box = (west: number, east: number) => ({ west, east, south: 0, north: 1 });
const point = (lng: number, lat: number) => ({ lng, lat });
const europe = [
  point(22.9, 56.3),
  point(27.3, 56.5),
  point(25.4, 57.5),
  point(28.7, 50.3),
  point(18.3, 52.2),
  point(6.6, 51.8),
  point(8.8, 58.5),
  point(37.5, 56.3),
  point(12.8, 43.8),
];

describe('the box around boxes', () => {
  it('is the smallest, over the date line where that is shorter', () => {
    expect(boxAround([box(170, 175), box(-175, -170)])).toMatchObject({ west: 170, east: 190 });
    expect(boxAround([box(-10, 5), box(20, 30)])).toMatchObject({ west: -10, east: 30 });
  });

  it('takes in boxes that cross the date line themselves', () => {
    expect(boxAround([box(178, 202), box(-150, -140)])).toMatchObject({ west: 178, east: 220 });
  });

  it('is never wider than the Earth', () => {
    const around = boxAround([box(-180, -60), box(-70, 70), box(60, 180)]);
    expect((around?.east ?? 0) - (around?.west ?? 0)).toBe(360);
  });

  it('reaches from the southernmost to the northernmost', () => {
    const at = (south: number, north: number) => ({ west: 0, east: 1, south, north });
    expect(boxAround([at(10, 20), at(-30, -25), at(5, 60)])).toMatchObject({ south: -30, north: 60 });
    expect(boxAround([at(40, 50)])).toMatchObject({ south: 40, north: 50 });
    expect(boxAround([at(-50, -40)])).toMatchObject({ south: -50, north: -40 });
  });

  it('is found around a network of any size', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => ({ west: (i % 40) - 20, east: (i % 40) - 20, south: i % 50, north: i % 50 }));
    expect(boxAround(many)).toEqual({ west: -20, east: 19, south: 0, north: 49 });
  });

  it('is none around nothing', () => {
    expect(boxAround([])).toBeNull();
  });
});

describe('the first view', () => {
  it('leaves out a partner so far off that showing it would make all others small', () => {
    const japan = point(141.9, 42.6);
    expect(bulkOf([...europe, japan])).toEqual(europe);
    expect(boxOfBulk([...europe, japan])).toMatchObject({ west: 6.6, east: 37.5 });
  });

  it('leaves out a partner farther off than the rest where that brings the rest clearly nearer, and keeps one whose leaving would gain little', () => {
    const iceland = point(-21.2, 63.9);
    const georgia = point(45, 41.5);
    const north = point(26.5, 59.4);
    expect(bulkOf([...europe, north, iceland, georgia])).toEqual([...europe, north, georgia]);
    // Of few places nobody can say what is usual.
    const few = [point(28.7, 50.3), point(10.9, 48.4), point(18.9, 50.3), point(19.7, 52.5), point(23.2, 43.4), point(42.7, 42.3)];
    expect(bulkOf(few)).toEqual(few);
  });

  it('keeps everybody in a network that spans the Earth', () => {
    const global = [point(139.7, 35.7), point(-122.4, 37.8), point(-0.1, 51.5), point(174.8, -36.9), point(-46.6, -23.5), point(28, -26), point(77.2, 28.6)];
    expect(bulkOf(global)).toEqual(global);
  });

  it('is as narrow over the Pacific as anywhere', () => {
    expect(boxOfBulk([point(178, -18), point(-176, -20), point(175, -37)])).toMatchObject({ west: 175, east: 184 });
  });

  it('copes with one place, and with places all round the Earth', () => {
    expect(boxOfBulk([point(25, 57)])).toEqual({ west: 25, east: 25, south: 57, north: 57 });
    expect(bulkOf([point(0, 0), point(180, 0)])).toHaveLength(2);
    expect(boxOfBulk([])).toBeNull();
  });
});

describe('the view of a place', () => {
  it('shows its links with the whole of their bow', () => {
    const { links, place } = indexOf([link('a--b', 'treaty 2003')], { a: point(22.9, 56.3), b: point(141.9, 42.6) });
    expect(boxOfLinks(place.get('a') ?? null, links)?.north).toBeGreaterThan(66);
  });

  it('shows the surroundings of a place without links', () => {
    expect(boxOfLinks(point(25, 57), [])).toEqual({ west: 23, east: 27, south: 55, north: 59 });
  });
});
