import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passesTimeless, passesType } from '../../domain/choose/filter.ts';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { admitRecords, recordColumns } from './link-facets.ts';

it('the map lets through exactly the stages that the filters let through everywhere else', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryFilters, ({ links }, filters) => {
      const all = links.flatMap((link) => link.stages.map((stage) => ({ link, stage })));
      const bytes = new Uint8Array(all.length);
      admitRecords(recordColumns(all), filters, bytes);
      expect([...bytes]).toEqual(all.map(({ link, stage }) => (passesTimeless(link, filters) && passesType(stage, filters) ? 1 : 0)));
    }),
  );
});
