// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { NAME_SIZE, NamePlacing } from './name-placing.ts';

const places = { a: { lng: 20, lat: 50, names: { en: 'Alpha', lt: 'Alfa miestas' } }, b: { lng: 30, lat: 50 }, c: { lng: 20, lat: 56 } };
const index = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2000')], places);
const placing = (of = index) => new NamePlacing(of, linkGeometry(of.links));
/** The side on which a place's name is offered first: how far its anchor lies from the point, in ems, to the right and down. */
const firstSide = (anchors: readonly unknown[] | undefined) => anchors?.[1] as readonly [number, number];

describe('where the names of places stand', () => {
  it('is away from the lines: the name of an end whose line goes east stands to the west, and the reverse', () => {
    const [, east] = placing().at(5, 'en', null);
    expect(firstSide(east?.anchors)[0]).toBeGreaterThanOrEqual(0);
    const single = placing(indexOf([link('a--b', 'treaty 2000', { home: 'a' })], places));
    const [west, right] = single.at(5, 'en', null);
    expect(firstSide(right?.anchors)[0]).toBeGreaterThan(0);
    expect(firstSide(west?.anchors)[0]).toBeLessThan(0);
    expect([west?.crossed, right?.crossed]).toEqual([false, false]);
  });

  it('is offered as pairs of an anchor and an offset in ems of the name’s own size', () => {
    const [home] = placing().at(5, 'en', null);
    expect(home?.anchors.length).toBeGreaterThanOrEqual(2);
    home?.anchors.forEach((part, i) => {
      if (i % 2 === 0) expect(['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right', 'center']).toContain(part);
      else expect((part as readonly number[]).every((ems) => Number.isFinite(ems) && Math.abs(ems) < 8)).toBe(true);
    });
    expect(NAME_SIZE.home).toBeGreaterThan(NAME_SIZE.partner);
    expect(NAME_SIZE.partner).toBeGreaterThan(NAME_SIZE.mentioned);
  });

  it('stays the same while neither language, selection nor zoom changes, a little zoom left out of account', () => {
    const names = placing();
    const before = names.at(5, 'en', null);
    expect(names.at(5.05, 'en', null)).toBe(before);
    expect(names.at(5, 'lt', null)).not.toBe(before);
    expect(names.at(5.5, 'en', null)).not.toBe(before);
    const selected = names.at(5, 'en', { kind: 'place', id: 'a' });
    expect(names.at(5, 'en', { kind: 'link', id: 'a' })).not.toBe(selected);
  });

  it('minds the lines of what is selected alone, since the others are faint', () => {
    const star = indexOf(
      Array.from({ length: 16 }, (_, i) => link(`hub--p${i}`, 'treaty 2000', { home: 'hub' })),
      {
        hub: { lng: 20, lat: 50, home: true },
        ...Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`p${i}`, { lng: 20 + 6 * Math.cos((i * Math.PI) / 8), lat: 50 + 4 * Math.sin((i * Math.PI) / 8) }])),
      },
    );
    const names = placing(star);
    expect(names.at(6, 'en', null)[0]?.crossed).toBe(true);
    expect(names.at(6, 'en', { kind: 'link', id: 'hub--p0' })[0]?.crossed).toBe(false);
    expect(names.at(6, 'en', { kind: 'place', id: 'p0' })[0]?.crossed).toBe(false);
    expect(names.at(6, 'en', { kind: 'place', id: 'hub' })[0]?.crossed).toBe(true);
  });

  it('is offered all round where there are so many links that no side is clear, and nothing is worked out', () => {
    const many = indexOf(Array.from({ length: 1001 }, (_, i) => link(`hub--p${i}`, 'treaty 2000', { home: 'hub' })));
    const [first, second] = placing(many).at(5, 'en', null);
    expect(first).toEqual(second);
    expect(first?.anchors.filter((part) => typeof part === 'string')).toEqual(['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left', 'bottom-right', 'top-right']);
    expect(first?.anchors.filter((part) => typeof part !== 'string').slice(0, 5)).toEqual([
      [0.6, 0],
      [-0.6, 0],
      [0, -0.6],
      [0, 0.6],
      [0.42, -0.42],
    ]);
    expect(first?.crossed).toBe(false);
  });
});
