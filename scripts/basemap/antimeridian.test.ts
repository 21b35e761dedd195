import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { splitPolygon, unwrapRing } from './antimeridian.ts';
import { readWorld10m, readWorld50m } from './atlas.ts';
import { inPolygon } from './geometry.ts';
import { landOf } from './land.ts';

const acrossTheDateLine: Position[] = [
  [178, -18],
  [-178, -18],
  [-178, -16],
  [178, -16],
  [178, -18],
];

const aroundThePole: Position[] = [
  [0, -70],
  [-90, -72],
  [180, -68],
  [90, -70],
  [0, -70],
];

describe('a ring that crosses the antimeridian', () => {
  it('is unwrapped into continuous longitudes', () => {
    expect(unwrapRing(acrossTheDateLine).map(([lng]) => lng)).toEqual([178, 182, 182, 178, 178]);
  });

  it('is cut into one polygon on each side of it', () => {
    const parts = splitPolygon([acrossTheDateLine]);
    expect(parts).toHaveLength(2);
    expect(parts.some((part) => inPolygon([179, -17], part))).toBe(true);
    expect(parts.some((part) => inPolygon([-179, -17], part))).toBe(true);
    expect(parts.some((part) => inPolygon([0, -17], part))).toBe(false);
  });

  it('keeps its hole on the side where the hole lies', () => {
    const hole: Position[] = [
      [-179, -17.5],
      [-178.5, -17.5],
      [-178.5, -17],
      [-179, -17],
      [-179, -17.5],
    ];
    const parts = splitPolygon([acrossTheDateLine, hole]);
    expect(parts.some((part) => inPolygon([-178.8, -17.2], part))).toBe(false);
    expect(parts.some((part) => inPolygon([-179.5, -17.2], part))).toBe(true);
  });

  it('covers the pole when it goes round it', () => {
    const parts = splitPolygon([aroundThePole]);
    for (const lng of [-179, -91, 1, 89, 179]) {
      expect(parts.some((part) => inPolygon([lng, -85], part))).toBe(true);
      expect(parts.some((part) => inPolygon([lng, -60], part))).toBe(false);
    }
  });

  it('leaves a ring that stays on one side as it is', () => {
    const square: Position[] = [
      [10, 50],
      [12, 50],
      [12, 52],
      [10, 52],
      [10, 50],
    ];
    expect(splitPolygon([square])).toEqual([[square]]);
  });
});

describe.each([
  ['1:50m', readWorld50m],
  ['1:10m', readWorld10m],
])('the land of the %s atlas', (_, read) => {
  const land = landOf(read());
  const isLand = (point: Position): boolean => land.some((polygon) => inPolygon(point, polygon));

  it('stays within one world, and no edge runs across the whole of it', () => {
    let widest = 0;
    let outside = 0;
    for (const ring of land.flat()) {
      for (const [i, [lng = 0]] of ring.entries()) {
        if (Math.abs(lng) > 180) outside += 1;
        // Only the edge over the pole, below the map, is allowed to span the world.
        if ((ring[i]?.[1] ?? 0) > -89) widest = Math.max(widest, Math.abs(lng - (ring[i - 1]?.[0] ?? lng)));
      }
    }
    expect(outside).toBe(0);
    expect(widest).toBeLessThan(20);
  });

  it('is dry on both sides of the date line in Chukotka, and wet in the Baltic, the Gulf of Guinea and the Pacific', () => {
    expect(
      [
        [179, 67],
        [-179, 67.5],
        [0, -85],
        [100, 60],
      ].map(isLand),
    ).toEqual([true, true, true, true]);
    expect(
      [
        [19, 57],
        [0, 0],
        [-175, 0],
        [51, 42],
      ].map(isLand),
    ).toEqual([false, false, false, false]);
  });
});
