import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { LIGHT_MAP } from '../../theme/map-palette.ts';
import { pairLine, pairNameLayer } from './pair-name.ts';

const index = indexOf([link('a--b', 'treaty 2000')], { a: { lng: 170, lat: 40 }, b: { lng: -160, lat: 50 } });
const chosen = index.link.get('a--b') ?? null;

describe('along the line of a chosen link', () => {
  it('stand the names of its two places', () => {
    const words = pairNameLayer(chosen, 'en', LIGHT_MAP).layout?.['text-field'];
    expect(words).toMatch(/^\S+ – \S+$/);
    expect(pairNameLayer(null, 'en', LIGHT_MAP).layout?.['text-field']).toBe('');
  });

  it('they follow it from end to end, over the date line as well', () => {
    const course = pairLine(chosen).features[0]?.geometry.coordinates ?? [];
    expect(course[0]?.[0]).toBeCloseTo(170);
    expect(course.at(-1)?.[0]).toBeCloseTo(200);
    for (const [i, point] of course.slice(1).entries()) expect(Math.abs((point[0] ?? 0) - (course[i]?.[0] ?? 0))).toBeLessThan(1);
  });

  it('nothing is written where no link is chosen', () => {
    expect(pairLine(null).features).toEqual([]);
  });
});
