import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passesTimeless, passesType } from '../../domain/choose/filter.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { admitRecords, linkFacets, sameFilters } from './link-facets.ts';

it('the map lets through exactly the stages that the filters let through everywhere else', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryFilters, ({ links }, filters) => {
      const all = links.flatMap((link) => link.stages.map((stage) => ({ link, stage })));
      const bytes = new Uint8Array(all.length);
      admitRecords(linkFacets(all), filters, bytes);
      expect([...bytes]).toEqual(all.map(({ link, stage }) => (passesTimeless(link, filters) && passesType(stage, filters) ? 1 : 0)));
    }),
  );
});

it('filters are the same when they name the same, in whatever order and in whichever set', () => {
  const one = { ...NO_FILTERS, areas: new Set(['sport', 'youth']) };
  expect(sameFilters(one, { ...one, areas: new Set(['youth', 'sport']), types: null })).toBe(true);
  expect(sameFilters(one, { ...one, areas: new Set(['sport']) })).toBe(false);
  expect(sameFilters(one, { ...one, areas: new Set(['sport', 'culture']) })).toBe(false);
  expect(sameFilters(one, { ...one, areas: null })).toBe(false);
  expect(sameFilters(NO_FILTERS, { ...NO_FILTERS, types: new Set() })).toBe(false);
});
