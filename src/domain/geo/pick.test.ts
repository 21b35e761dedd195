import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, arcBetween, distanceToArc, pointOnArc, toVector } from './great-circle.ts';
import { arcsNear, arcTable, pointsNear, pointTable } from './pick.ts';

const everything = (): boolean => true;
const degrees = (n: number): number => (n * Math.PI) / 180;
const point = fc.record({ lng: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }) });
const pair = fc.record({ first: point, second: point });

const akmene = { lng: 22.9, lat: 56.31667 };
const mukawa = { lng: 141.92639, lat: 42.57194 };
const konin = { lng: 18.25121, lat: 52.22338 };

describe('links near a point', () => {
  it('are those whose lines pass there, nearest first', () => {
    const table = arcTable([
      { first: akmene, second: konin },
      { first: akmene, second: mukawa },
    ]);
    const onTheWay = pointOnArc(arcBetween(akmene, mukawa), 0.4);
    expect(arcsNear(table, onTheWay, degrees(0.5), everything).map(({ index }) => index)).toEqual([1]);
    const nearHome = { lng: akmene.lng, lat: akmene.lat + 0.01 };
    expect(arcsNear(table, nearHome, degrees(0.5), everything)).toHaveLength(2);
    // The nearer of two, wherever it stands in the data.
    const parallel = [2, 1, 3].map((lat) => ({ first: { lng: 0, lat }, second: { lng: 10, lat } }));
    expect(arcsNear(arcTable(parallel), { lng: 5, lat: 0.9 }, degrees(5), everything).map(({ index }) => index)).toEqual([1, 0, 2]);
  });

  it('are not those that are filtered out', () => {
    const table = arcTable([{ first: akmene, second: konin }]);
    expect(arcsNear(table, akmene, degrees(1), () => false)).toEqual([]);
  });

  it('are found over the date line', () => {
    const table = arcTable([{ first: { lng: 170, lat: 0 }, second: { lng: -170, lat: 0 } }]);
    expect(arcsNear(table, { lng: 180, lat: 0.2 }, degrees(0.5), everything)).toHaveLength(1);
    expect(arcsNear(table, { lng: 0, lat: 0.2 }, degrees(0.5), everything)).toHaveLength(0);
  });

  it('do not go on beyond their ends, nor round the back of the Earth', () => {
    const table = arcTable([{ first: { lng: 0, lat: 0 }, second: { lng: 10, lat: 0 } }]);
    expect(arcsNear(table, { lng: 12, lat: 0 }, degrees(1), everything)).toHaveLength(0);
    expect(arcsNear(table, { lng: -1.5, lat: 0 }, degrees(1), everything)).toHaveLength(0);
    expect(arcsNear(table, { lng: -170, lat: 0 }, degrees(1), everything)).toHaveLength(0);
    expect(arcsNear(table, { lng: 10.5, lat: 0 }, degrees(1), everything)).toHaveLength(1);
  });

  it('are the same as going through every arc one by one', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), point, (pairs, where) => {
        const within = degrees(3);
        const found = arcsNear(arcTable(pairs), where, within, everything).map(({ index }) => index);
        pairs.forEach(({ first, second }, i) => {
          const distance = distanceToArc(arcBetween(first, second), where);
          // At the very edge, numbers of half the length may decide otherwise.
          if (Math.abs(distance - within) > 1e-4) expect(found.includes(i)).toBe(distance < within);
        });
      }),
    );
  });
});

describe('places near a point', () => {
  it('are all within reach, nearest first, coincident ones in their order', () => {
    const table = pointTable([konin, akmene, akmene, mukawa]);
    expect(pointsNear(table, akmene, degrees(1)).map(({ index }) => index)).toEqual([1, 2]);
    const near = pointsNear(table, { lng: 19, lat: 53 }, degrees(180));
    expect(near.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(near[0]?.distance).toBeCloseTo(angleBetween(toVector(konin), toVector({ lng: 19, lat: 53 })), 6);
  });
});
