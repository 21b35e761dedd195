import { describe, expect, it } from 'vitest';
import { readWaters50m, readWorld50m } from './atlas.ts';
import { inPolygon } from './geometry.ts';
import { landOf } from './land.ts';
import { lakesOf, riversOf } from './waters.ts';

describe('the waters', () => {
  const waters = readWaters50m();
  const lakes = lakesOf(waters, landOf(readWorld50m()));

  it('have the lakes of the land', () => {
    const inLake = (lng: number, lat: number): boolean => lakes.some((lake) => inPolygon([lng, lat], lake));
    expect([inLake(31.5, 60.8), inLake(-87.5, 47.5), inLake(27.4, 58.7)]).toEqual([true, true, true]);
    expect(lakes.length).toBeGreaterThan(200);
  });

  it('leave the Caspian to the land, which has a hole there', () => {
    expect(lakes.some((lake) => inPolygon([51, 40], lake))).toBe(false);
  });

  it('have rivers', () => {
    expect(riversOf(waters).length).toBeGreaterThan(400);
  });
});
