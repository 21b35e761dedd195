import { expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { tallyOf } from './tally.ts';
import { NO_FILTERS } from './view.ts';

const index = indexOf([
  link('a--b', 'treaty 2000'),
  link('a--c', 'treaty 2004'),
  link('a--d', 'agreement 2004-03', { ended: '2004-09' }),
  link('a--e', 'treaty 1990', { ended: '1999' }),
  link('a--f', 'treaty 2010'),
  link('a--g', 'contacts ?'),
]);
const tally = (year: number, filters = NO_FILTERS, admitted = new Uint8Array(index.links.length).fill(1)) => tallyOf(index.links, admitted, filters, endOfYear(year));

it('the numbers of a place are its links that exist, those new in the year whatever became of them, and those without a date', () => {
  expect(tally(2004)).toEqual({ existing: 2, formed: 2, undated: 1 });
  expect(tally(2003)).toEqual({ existing: 1, formed: 0, undated: 1 });
  expect(tally(2010)).toEqual({ existing: 3, formed: 1, undated: 1 });
});

it('the numbers of a place follow the filters', () => {
  expect(tally(2004, { ...NO_FILTERS, types: new Set(['agreement']) })).toEqual({ existing: 0, formed: 1, undated: 0 });
  expect(tally(2004, NO_FILTERS, Uint8Array.from([1, 0, 0, 0, 0, 0]))).toEqual({ existing: 1, formed: 0, undated: 0 });
});
