import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, arcBetween, arcBox, distanceKm, distanceToArc, EARTH_RADIUS_KM, pointOnArc, toLngLat, toVector } from './great-circle.ts';

const valmiera = { lng: 25.42751, lat: 57.53846 };
const rezekne = { lng: 27.33158, lat: 56.51028 };
const mukawa = { lng: 141.92639, lat: 42.57194 };
const suva = { lng: 178.44, lat: -18.14 };
const honolulu = { lng: -157.86, lat: 21.31 };

const point = fc.record({ lng: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -89.5, max: 89.5, noNaN: true }) });

describe('the distance between two places', () => {
  it('is what maps say it is', () => {
    expect(distanceKm(valmiera, rezekne)).toBeCloseTo(162.2, 0);
    expect(distanceKm({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBeCloseTo(Math.PI * EARTH_RADIUS_KM, 6);
    expect(distanceKm(valmiera, valmiera)).toBe(0);
  });

  it('is the same in both directions and over the date line', () => {
    expect(distanceKm(suva, honolulu)).toBeCloseTo(distanceKm(honolulu, suva), 9);
    expect(distanceKm({ lng: 179.9, lat: 0 }, { lng: -179.9, lat: 0 })).toBeCloseTo(22.24, 1);
  });

  it('agrees with the length of the arc that is drawn', () => {
    fc.assert(fc.property(point, point, (a, b) => Math.abs(distanceKm(a, b) - arcBetween(a, b).angle * EARTH_RADIUS_KM) < 0.01));
  });
});

describe('an arc', () => {
  it('begins and ends at its places, also between antipodes and at one point', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const arc = arcBetween(a, b);
        expect(angleBetween(toVector(pointOnArc(arc, 0)), toVector(a))).toBeLessThan(1e-9);
        expect(angleBetween(toVector(pointOnArc(arc, 1)), toVector(b))).toBeLessThan(1e-7);
      }),
    );
    const around = arcBetween({ lng: 10, lat: 50 }, { lng: -170, lat: -50 });
    expect(pointOnArc(around, 1).lat).toBeCloseTo(-50, 6);
    expect(pointOnArc(arcBetween(valmiera, valmiera), 0.5).lat).toBeCloseTo(valmiera.lat, 9);
  });

  it('has every one of its points at no distance, and others at theirs', () => {
    const arc = arcBetween(valmiera, mukawa);
    for (const fraction of [0, 0.2, 0.5, 0.9, 1]) expect(distanceToArc(arc, pointOnArc(arc, fraction))).toBeLessThan(1e-9);
    const equator = arcBetween({ lng: 10, lat: 0 }, { lng: 30, lat: 0 });
    expect(distanceToArc(equator, { lng: 20, lat: 5 })).toBeCloseTo((5 * Math.PI) / 180, 9);
    expect(distanceToArc(equator, { lng: 5, lat: 0 })).toBeCloseTo((5 * Math.PI) / 180, 9);
    expect(distanceToArc(equator, { lng: -170, lat: 0 })).toBeCloseTo((160 * Math.PI) / 180, 6);
  });

  it('bows north of both of its ends on the way to Japan, and its box follows', () => {
    const box = arcBox(arcBetween(valmiera, mukawa));
    expect(box.north).toBeGreaterThan(67);
    expect(box.south).toBeCloseTo(mukawa.lat, 9);
    expect(box.west).toBeCloseTo(valmiera.lng, 9);
    expect(box.east).toBeCloseTo(mukawa.lng, 9);
  });

  it('crosses the date line the short way', () => {
    for (const box of [arcBox(arcBetween(suva, honolulu)), arcBox(arcBetween(honolulu, suva))]) {
      expect(box.west).toBeCloseTo(suva.lng, 9);
      expect(box.east).toBeCloseTo(honolulu.lng + 360, 9);
    }
  });

  it('lies within its box', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, fraction) => {
        const arc = arcBetween(a, b);
        const box = arcBox(arc);
        const { lng, lat } = pointOnArc(arc, fraction);
        const turns = Math.ceil((box.west - 1e-6 - lng) / 360);
        expect(lng + 360 * turns).toBeLessThanOrEqual(box.east + 1e-6);
        expect(lat).toBeGreaterThanOrEqual(box.south - 1e-6);
        expect(lat).toBeLessThanOrEqual(box.north + 1e-6);
      }),
    );
  });
});

it('vectors and degrees are two names for the same point', () => {
  const there = toLngLat(toVector(mukawa));
  expect(there.lng).toBeCloseTo(mukawa.lng, 10);
  expect(there.lat).toBeCloseTo(mukawa.lat, 10);
});
