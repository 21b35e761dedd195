import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { countsOf } from '../choose/counts.ts';
import { FACETS } from '../choose/facet-rules.ts';
import { shownAt } from '../choose/filter.ts';
import { countUntil, nextMoment, previousMoment } from '../choose/happenings.ts';
import { placeLinks, placesAtSamePoint } from '../choose/place-links.ts';
import { rowSorter, TABLE_COLUMNS, tableRow } from '../choose/table.ts';
import { NO_FILTERS } from '../choose/view.ts';
import { arcBetween, arcBox, distanceKm } from '../geo/great-circle.ts';
import { createSearch } from '../search/search.ts';
import { arbitraryNetwork, damagedNetwork, GARBAGE_TIME, garbage } from '../testing/garbage.ts';
import { certaintyOf } from '../time/certainty.ts';
import { citedSources, historyUntil } from '../time/link-history.ts';
import { joinedBy, memberStatusAt } from '../time/membership.ts';
import { endOfYear } from './date.ts';
import { faultsOf } from './faults.ts';
import { indexNetwork } from './network-index.ts';
import { readNetwork } from './read-network.ts';
import { type Network, networkSchema } from './schema.ts';
import { isNetworkShaped } from './whole-network.ts';

vi.setConfig({ testTimeout: GARBAGE_TIME });

const countLinks = (value: unknown): number => {
  const links = (value as { readonly links?: unknown } | null)?.links;
  return Array.isArray(links) ? links.length : 0;
};

/** Every question that the page asks of a network. */
function askEverything(network: Network): void {
  const index = indexNetwork(network);
  const counts = countsOf(index);
  const { from, to } = network.extent;
  const { happenings } = counts.overTime(NO_FILTERS, null);
  const sort = rowSorter(index, {
    place: ({ names }) => names['en'] ?? '',
    country: (code) => code,
    area: ({ id }) => id,
    publisher: ({ publisher }) => publisher ?? '',
    compare: (a, b) => (a < b ? -1 : Number(a > b)),
  });
  for (const year of [from, to]) {
    const moment = endOfYear(year);
    for (const reading of ['so-far', 'new'] as const) {
      const rows = counts.shownAt(NO_FILTERS, moment, reading);
      expect(rows).toEqual(shownAt(index.links, NO_FILTERS, moment, reading));
      for (const { id } of FACETS) counts.options(id, NO_FILTERS, moment, reading);
      for (const column of TABLE_COLUMNS) for (const row of sort(rows, [{ column, descending: true }])) tableRow(index, row);
    }
    for (const other of [countUntil(happenings, moment), nextMoment(happenings, moment), previousMoment(happenings, moment)]) expect(other).not.toBeNaN();
    for (const place of network.places) expect([placeLinks(index, place.id, NO_FILTERS, year).partnerships, placesAtSamePoint(index, place).length]).not.toContain(Number.NaN);
    for (const one of network.networks) expect(one.members.filter((member) => memberStatusAt(member, moment) === 'member').length).toBeLessThanOrEqual(joinedBy(one, year));
    for (const one of index.links) {
      expect(certaintyOf(one).termOver).not.toBeNaN();
      expect(historyUntil(one.record.events, year).undated.length).toBeLessThanOrEqual(one.record.events.length);
      expect(citedSources(one.record).every((id) => index.source.has(id))).toBe(true);
      expect(distanceKm(one.first, one.second)).not.toBeNaN();
      expect(arcBox(arcBetween(one.first, one.second)).south).not.toBeNaN();
    }
  }
  createSearch(index, (code) => code, ['en'])('Konin');
}

describe('a damaged file', () => {
  it('is read without an error, to a network that keeps every rule and has no more links than the file', () => {
    garbage(damagedNetwork, ({ value }) => {
      const { network, faults, leftOut } = readNetwork(value);
      expect(leftOut.length > 0 || network === null).toBe(faults.length > 0);
      if (network === null) return;
      expect(networkSchema.safeParse(network).success).toBe(true);
      expect(faultsOf(network)).toEqual([]);
      expect(network.links.length).toBeLessThanOrEqual(countLinks(value));
    });
  });

  it('keeps every link that is as good as before, and whose places and type are', () => {
    garbage(damagedNetwork, ({ good, value }) => {
      const { network } = readNetwork(value);
      if (network === null) return;
      const given = value as Network;
      const untouched = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): ReadonlySet<string> => {
        // JSON has no word for what is not finite, and would take it for null.
        const textOf = (one: unknown): string => JSON.stringify(one, (_key, part: unknown) => (typeof part === 'number' && !Number.isFinite(part) ? String(part) : part));
        const texts = new Set(before.map(textOf));
        const ids = after.map((one) => (one as T | null | undefined)?.id);
        return new Set(after.filter((one) => texts.has(textOf(one)) && ids.filter((id) => id === one.id).length === 1).map(({ id }) => id));
      };
      const lists = [given.places, given.agreementTypes, given.links, given.areas];
      if (!lists.every(Array.isArray)) return;
      const places = untouched(good.places, given.places);
      const types = untouched(good.agreementTypes, given.agreementTypes);
      const kept = new Set(network.links.map(({ id }) => id));
      for (const link of good.links) {
        const isGood = untouched(good.links, given.links).has(link.id) && [...link.places, link.home ?? link.places[0]].every((id) => places.has(id));
        if (isGood && link.stages.every(({ type }) => types.has(type))) expect(kept).toContain(link.id);
      }
    });
  });

  it('answers every question afterwards', () => {
    garbage(damagedNetwork, ({ value }) => {
      const { network } = readNetwork(value);
      if (network !== null) askEverything(network);
    });
  });

  it('has faults that lead to where they stand', () => {
    garbage(damagedNetwork, ({ value }) => {
      for (const { path, code } of readNetwork(value).faults) {
        // What is missing has no place of its own, but what it is missing from has.
        const inside = code === 'shape' || code === 'noName' ? path.slice(0, -1) : path;
        const holder = inside.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
        expect(holder, path.join('.')).not.toBeUndefined();
      }
    });
  });
});

it('a good file is used whole, and as the object that it is', () => {
  fc.assert(
    fc.property(arbitraryNetwork, (good) => {
      const { network, faults, leftOut } = readNetwork(good);
      expect([...faults, ...leftOut]).toEqual([]);
      expect(network).toBe(good);
    }),
  );
});

it('the fast answer to whether a file fits is that of the schema', () => {
  garbage(damagedNetwork, ({ value }) => {
    const fits = isNetworkShaped(value);
    const parsed = networkSchema.safeParse(value);
    if (fits) expect(parsed.data).toEqual(value);
    else if (parsed.success) expect(JSON.stringify(value)).toContain('"__proto__"');
  });
});

it('whatever else comes is refused or read, and never an error', () => {
  garbage(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
    expect(readNetwork(value).network).toBeNull();
  });
});
