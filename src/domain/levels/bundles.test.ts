import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../choose/counts.ts';
import { shownAt } from '../choose/filter.ts';
import { NO_FILTERS } from '../choose/view.ts';
import { mercatorX, mercatorY, worldPixels } from '../geo/mercator.ts';
import { indexNetwork, type NetworkIndex } from '../network/network-index.ts';
import { arbitraryIndex } from '../testing/arbitraries.ts';
import { idsOf, indexOf, link } from '../testing/network-fixture.ts';
import { bundlesOf, linksOfRibbon, WITHIN } from './bundles.ts';
import { CELL, isBundled, levelAt } from './level.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
const view = fc.record({
  year: fc.integer({ min: 1980, max: 2030 }),
  zoom: fc.double({ min: 0, max: 6, noNaN: true }),
  reading: fc.constantFrom('so-far' as const, 'new' as const),
});
const bundlesIn = (index: NetworkIndex, zoom: number, moment: number, filters = NO_FILTERS, reading: 'so-far' | 'new' = 'so-far') =>
  bundlesOf(index, levelAt(index, zoom), countsOf(index).at(filters, moment, reading));

/** Lisbon and Porto near each other, Warsaw and Łódź near each other, far from the two. */
const iberia = indexOf(
  [
    link('lisbon--warsaw', 'treaty 2000'),
    link('lisbon--lodz', 'treaty 2001'),
    link('porto--warsaw', 'agreement 2002'),
    link('warsaw--porto2', 'treaty 2003'),
    link('lisbon--porto', 'treaty 2004'),
    link('lisbon--kyiv', 'treaty 2005'),
  ],
  {
    lisbon: { lng: -9.1, lat: 38.7 },
    porto: { lng: -8.6, lat: 41.1 },
    porto2: { lng: -8.4, lat: 41.2 },
    warsaw: { lng: 21, lat: 52.2 },
    lodz: { lng: 19.5, lat: 51.8 },
    kyiv: { lng: 150, lat: -30 },
  },
);

describe('a node', () => {
  it('is named after its best connected place, whatever the year', () => {
    const { nodeOf, bestOf } = levelAt(iberia, 1.9);
    const best = (id: string) => iberia.network.places[bestOf[nodeOf[iberia.network.places.findIndex((place) => place.id === id)] ?? 0] ?? 0]?.id;
    expect([best('porto'), best('porto2'), best('lodz'), best('kyiv')]).toEqual(['lisbon', 'lisbon', 'warsaw', 'kyiv']);
  });

  it('holds places no farther apart than a cell is wide, at every zoom of its level', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.integer({ min: 0, max: 4 }), ({ network, ...rest }, zoom) => {
        const { nodeOf } = levelAt({ network, ...rest }, zoom);
        const pixels = worldPixels(zoom);
        network.places.forEach((a, i) => {
          network.places.forEach((b, j) => {
            if (nodeOf[i] !== nodeOf[j] || Math.abs(a.lat) > 85 || Math.abs(b.lat) > 85) return;
            const across = Math.abs(mercatorX(a.lng) - mercatorX(b.lng));
            expect(Math.min(across, 1 - across) * pixels).toBeLessThanOrEqual(CELL);
            expect(Math.abs(mercatorY(a.lat) - mercatorY(b.lat)) * pixels).toBeLessThanOrEqual(CELL);
          });
        });
      }),
    );
  });

  it('says how many of its places have a link, and how many ends of links it has', () => {
    const { places, ends, level } = bundlesIn(iberia, 1, 2003.5);
    const node = level.nodeOf[iberia.network.places.findIndex(({ id }) => id === 'lisbon')] ?? 0;
    expect([places[node], ends[node]]).toEqual([3, 4]);
  });
});

describe('a ribbon', () => {
  it('holds the links between two nodes, whichever of their places they join and in whichever direction, and the type that prevails', () => {
    const bundles = bundlesIn(iberia, 1, 2026);
    const widest = bundles.count.indexOf(4);
    expect(idsOf(linksOfRibbon(bundles, widest).flatMap((i) => iberia.links[i] ?? []))).toEqual(['lisbon--warsaw', 'lisbon--lodz', 'porto--warsaw', 'warsaw--porto2']);
    expect(iberia.network.agreementTypes[bundles.type[widest] ?? 0]?.id).toBe('treaty');
    expect(bundles.within).toBe(1);
    expect(bundles.level.widest).toBe(4);
  });

  it('follows the year and the filters', () => {
    const counts = (bundles: ReturnType<typeof bundlesIn>) => [...bundles.count].sort();
    expect(counts(bundlesIn(iberia, 1, 2001.5))).toEqual([2]);
    expect(counts(bundlesIn(iberia, 1, 2026, { ...NO_FILTERS, types: new Set(['agreement']) }))).toEqual([1]);
    expect(counts(bundlesIn(iberia, 1, 2003.5, NO_FILTERS, 'new'))).toEqual([1]);
  });

  it('counts every link that is drawn once: all ribbons and what lies within nodes make up what the map shows', () => {
    fc.assert(
      fc.property(arbitraryIndex, view, (index, { year, zoom, reading }) => {
        const bundles = bundlesIn(index, zoom, year, NO_FILTERS, reading);
        const shown = shownAt(index.links, NO_FILTERS, year, reading);
        expect(sum(bundles.count) + bundles.within).toBe(shown.length);
        expect(sum(bundles.byType)).toBe(sum(bundles.count));
        bundles.count.forEach((count, ribbon) => {
          const links = linksOfRibbon(bundles, ribbon);
          expect(links).toHaveLength(count);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(bundles.level.widest);
          const own = new Set([bundles.first[ribbon], bundles.second[ribbon]]);
          for (const i of links) {
            const { first, second } = index.links[i] as NetworkIndex['links'][number];
            const ends = [first, second].map((place) => bundles.level.nodeOf[index.network.places.indexOf(place)]);
            expect(new Set(ends)).toEqual(own);
          }
        });
        expect([...bundles.ribbonOf].filter((ribbon) => ribbon === WITHIN)).toHaveLength(bundles.within);
        expect(sum(bundles.ends)).toBe(2 * shown.length);
      }),
    );
  });

  it('is the same object as long as nothing changes', () => {
    const index = indexNetwork(iberia.network);
    const before = bundlesIn(index, 1.2, 2026);
    expect(bundlesIn(index, 1.8, 2026.5)).toBe(before);
    expect(bundlesIn(index, 2.2, 2026)).not.toBe(before);
  });
});

it('only links too many to be told apart are bundled, and only seen from afar: never those of a small atlas', () => {
  expect([isBundled(44, 0), isBundled(1500, 1), isBundled(1501, 1), isBundled(26_000, 4.99), isBundled(26_000, 5)]).toEqual([false, false, true, true, false]);
});
