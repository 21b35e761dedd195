import * as fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcBetween, distanceToArc, EARTH_RADIUS_KM } from '../../domain/geo/great-circle.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { joined, takenView } from '../testing/taken-view-fixture.ts';
import { geojsonPieces } from './geojson.ts';
import { lineBetween, type Position } from './line-string.ts';
import { LINK_COLUMNS } from './link-table.ts';

const place = fc.record({ lng: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }) });
const partsOf = (line: ReturnType<typeof lineBetween>): readonly (readonly Position[])[] => (line.type === 'LineString' ? [line.coordinates] : line.coordinates);

describe('a line', () => {
  it('stays within the map and never runs across all of it', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        for (const part of partsOf(lineBetween(a, b))) {
          expect(part.length).toBeGreaterThan(1);
          part.forEach(([lng, lat], i) => {
            expect(Math.abs(lng)).toBeLessThanOrEqual(180);
            expect(Math.abs(lat)).toBeLessThanOrEqual(90);
            expect(Math.abs(lng - (part[i - 1]?.[0] ?? lng))).toBeLessThanOrEqual(180);
          });
        }
      }),
    );
  });

  it('begins and ends where the places are, and follows the great circle between', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const points = partsOf(lineBetween(a, b)).flat();
        const arc = arcBetween(a, b);
        // Between antipodes every way is the shortest; between places less than a millimetre apart none can be told from another.
        fc.pre(arc.angle < Math.PI - 1e-6 && arc.angle > 1e-10);
        for (const [lng, lat] of points) expect(distanceToArc(arc, { lng, lat }) * EARTH_RADIUS_KM).toBeLessThan(0.1);
        expect(points[0]?.[1]).toBeCloseTo(a.lat, 5);
        expect(points.at(-1)?.[1]).toBeCloseTo(b.lat, 5);
      }),
    );
  });

  it('across the antimeridian is cut there, at one latitude on both sides', () => {
    const line = lineBetween({ lng: 141, lat: 43 }, { lng: -123, lat: 45 });
    expect(line.type).toBe('MultiLineString');
    const [west = [], east = []] = partsOf(line);
    expect(west.at(-1)?.[0]).toBe(180);
    expect(east[0]?.[0]).toBe(-180);
    expect(west.at(-1)?.[1]).toBe(east[0]?.[1]);
    expect(west.at(-1)?.[1]).toBeGreaterThan(50);
  });

  it('from a place on the antimeridian has no part without length', () => {
    const line = lineBetween({ lng: 180, lat: -17 }, { lng: -170, lat: -14 });
    expect(line.type).toBe('LineString');
    expect(partsOf(line)[0]?.[0]?.[0]).toBe(-180);
  });
});

describe('the file', () => {
  const index = indexOf([link('a--b', 'treaty 1999'), link('a--c', 'contacts 2001')], { b: { lng: -70, lat: -33 } });
  const read = JSON.parse(joined(geojsonPieces(takenView(index)))) as FeatureCollection & Record<string, unknown>;

  it('has a line for each link and a point for each of their places, once', () => {
    expect(read.features.map(({ id, geometry }) => `${id} ${geometry.type}`)).toEqual(['a Point', 'b Point', 'c Point', 'a--b LineString', 'a--c LineString']);
  });

  it('gives a line the columns of the table', () => {
    const properties = read.features.find(({ id }) => id === 'a--b')?.properties ?? {};
    expect(Object.keys(properties)).toEqual(LINK_COLUMNS);
    expect(properties).toMatchObject({ partner_lat: -33, type: 'treaty', undated: false, ended: null });
  });

  it('says where it came from and what may be done with it', () => {
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      date: '2026-11-24',
      licence: 'CC BY 4.0',
      credit: 'Partner Cities Atlas',
      address: expect.stringContaining('atlas.example'),
    });
  });
});
