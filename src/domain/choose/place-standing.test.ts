import { expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { placeLinks } from './place-links.ts';
import { placeStanding } from './place-standing.ts';
import { NO_FILTERS } from './view.ts';

const index = indexOf([
  link('akmene--konin', 'treaty 1999', { attested: { source: 'source', date: '2011-08-12' } }),
  link('akmene--bocholt', 'treaty 2005', { attested: { source: 'source', date: '2011' } }),
  link('akmene--halle', 'contacts ?', { attested: { source: 'source', date: '2009' } }),
]);
const at = (year: number) => placeStanding(placeLinks(index, 'akmene', NO_FILTERS, year), year);

it('counts what began by the year, and of that what a document still confirms', () => {
  expect(at(2004)).toEqual({ formed: 1, undated: 1, confirmed: 2, lastConfirmed: '2011-08-12' });
  expect(at(2010)).toMatchObject({ formed: 2, undated: 1, confirmed: 2 });
});

it('knows no last confirmation of a place whose links no document has confirmed', () => {
  const silent = indexOf([link('akmene--konin', 'treaty 1999', { attested: { source: 'source', date: null } })]);
  expect(placeStanding(placeLinks(silent, 'akmene', NO_FILTERS, 2022), 2022)).toEqual({ formed: 1, undated: 0, confirmed: 0, lastConfirmed: null });
});

it('a confirmation on a day that is no date comes before every other', () => {
  const odd = indexOf([
    link('akmene--konin', 'treaty 1999', { attested: { source: 'source', date: '2001' } }),
    link('akmene--halle', 'treaty 1999', { attested: { source: 'source', date: 'in spring' } }),
  ]);
  expect(placeStanding(placeLinks(odd, 'akmene', NO_FILTERS, 2022), 2022).lastConfirmed).toBe('2001');
});

it('names the last confirmation of a place whose links nothing confirms any longer', () => {
  // A document dated to a year may be of its last day, and so later than one of August.
  expect(at(2022)).toEqual({ formed: 2, undated: 1, confirmed: 0, lastConfirmed: '2011' });
});
