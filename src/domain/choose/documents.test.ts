import { expect, it } from 'vitest';
import { indexNetwork } from '../network/network-index.ts';
import type { Source } from '../network/schema.ts';
import { event, link, networkOf } from '../testing/network-fixture.ts';
import { documentsOf, yearsOfDocuments } from './documents.ts';

const source = (id: string, date: string | null): Source => ({ id, title: id, titleTranslated: { en: id }, language: 'en', date, dateKind: 'published' });
const index = indexNetwork(
  networkOf(
    [
      link('akmene--halle', 'treaty 1994', { attested: { source: 'page', date: '2022' }, events: [event('1994', { source: { id: 'lost', at: '1' } })] }),
      link('akmene--konin', 'treaty 1999', { attested: { source: 'letter', date: '2011' }, events: [] }),
      (({ attested: _, ...bare }) => bare)(link('akmene--schwerin', 'treaty 2001', { events: [event('2001', { source: { id: 'letter', at: '2' } })] })),
      link('akmene--bocholt', 'treaty 2005', { attested: { source: 'page', date: '2022' }, events: [event('2005', { source: { id: 'letter', at: '1' } })] }),
    ],
    {},
    { sources: [source('page', '2022-07'), source('letter', '2011-08-12'), source('unused', '1990'), source('undated', null)] },
  ),
);

it('a document stands before those that fewer links rest on, and one that no link rests on is left out', () => {
  expect(documentsOf(index, index.links).map(({ id }) => id)).toEqual(['letter', 'page']);
});

it('the years of the documents are those of their own dates', () => {
  expect(yearsOfDocuments(documentsOf(index, index.links))).toEqual({ from: 2011, to: 2022 });
  expect(yearsOfDocuments([source('undated', null)])).toBeNull();
  expect(yearsOfDocuments([source('old', 'in spring'), source('new', '2004')])).toEqual({ from: 2004, to: 2004 });
});
