import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAt } from '../../domain/choose/filter.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { indexNetwork } from '../../domain/network/network-index.ts';
import { networkSchema } from '../../domain/network/schema.ts';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { event, indexOf, link } from '../../domain/testing/network-fixture.ts';
import { joined, takenView } from '../testing/taken-view-fixture.ts';
import { jsonPieces, networkPart } from './network-part.ts';
import { type TakenView, takenLinks } from './taken-view.ts';

const written = (view: TakenView): unknown => JSON.parse(joined(jsonPieces(networkPart(view))));
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('a part of the network', () => {
  it('fits the published format and, opened again, shows the same links in the same types', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, fc.integer({ min: 1990, max: 2020 }), fc.constantFrom('so-far', 'new'), (index, filters, year, reading) => {
        const view = takenView(index, { filters, year, reading });
        const taken = takenLinks(view);
        fc.pre(taken.length > 0);
        const again = indexNetwork(networkSchema.parse(written(view)));
        const shown = shownAt(again.links, NO_FILTERS, endOfYear(again.network.extent.to), 'so-far');
        const said = (links: typeof shown) => links.map(({ link: one, stage, undated }) => [one.record.id, stage.type.id, stage.since, undated]);
        expect(said(shown)).toEqual(said(taken));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('leaves out the places, types, areas, kinds and documents that nothing in it names', () => {
    const index = indexOf(
      [
        link('a--b', 'treaty 1999', { areas: ['sport'], events: [event('1999', { where: 'e' })], jointWith: ['c'] }),
        link('a--d', 'agreement 2001', { areas: ['culture'], events: [event('2001', { kind: 'visit', source: { id: 'other', at: 'page 1' } })] }),
      ],
      { e: {}, f: {} },
    );
    const part = networkPart(takenView(index, { year: 1999 }));
    expect(ids(part.places)).toEqual(['a', 'b', 'c', 'e']);
    expect([ids(part.agreementTypes), ids(part.areas), ids(part.eventKinds), ids(part.sources)]).toEqual([['treaty'], ['sport'], ['signed'], ['source']]);
    expect(part.extent).toEqual({ from: 1999, to: 1999 });
  });

  it('tells nothing of what came after the year shown', () => {
    const index = indexOf([link('a--b', 'protocol 2003, agreement 2008')]);
    const [taken] = networkPart(takenView(index, { year: 2005 })).links;
    expect(taken?.stages).toEqual([{ type: 'protocol', since: '2003' }]);
    expect(taken?.events.map(({ date }) => date)).toEqual(['2003']);
  });

  it('of undated links alone has the year shown as its only year', () => {
    const part = networkPart(takenView(indexOf([link('a--b', 'treaty ?')]), { year: 2004 }));
    expect(part.extent).toEqual({ from: 2004, to: 2004 });
  });

  it('keeps city networks with the members that are in it', () => {
    const member = (place: string) => ({ place, source: { id: 'source', at: 'paragraph 1' } });
    const networks = [
      { id: 'one', names: { en: 'One' }, kind: 'city-network', members: [member('a'), member('d')], events: [event('1999', { where: 'd' })] },
      { id: 'two', names: { en: 'Two' }, kind: 'city-network', members: [member('d')], events: [] },
    ];
    const index = indexOf([link('a--b', 'treaty 1999')], { d: {} }, { networks });
    const part = networkPart(takenView(index));
    expect(part.networks).toEqual([{ ...networks[0], members: [member('a')], events: [] }]);
    expect(ids(part.places)).not.toContain('d');
  });

  it('says from which view it was taken, and on what terms', () => {
    const view = takenView(indexOf([link('a--b', 'treaty 1999')]));
    expect(networkPart(view).takenFrom).toEqual({
      address: view.origin.address,
      date: '2026-11-24',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      credit: 'Partner Cities Atlas',
    });
    expect(networkPart({ ...view, origin: { ...view.origin, terms: null } }).takenFrom).toEqual({ address: view.origin.address, date: '2026-11-24' });
  });
});

it('a value written in pieces is the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(JSON.parse(joined(jsonPieces(value)))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
