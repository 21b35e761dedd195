import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passesTimeless } from '../../domain/choose/filter.ts';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { admitLinks, linkFacets } from './link-facets.ts';

it('the map lets through exactly the links that the filters let through everywhere else', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryFilters, ({ links }, filters) => {
      const bytes = new Uint8Array(links.length);
      admitLinks(linkFacets(links), filters, bytes);
      expect([...bytes]).toEqual(links.map((one) => (passesTimeless(one, filters) ? 1 : 0)));
    }),
  );
});
