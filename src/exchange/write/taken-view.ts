/** What a person takes along: the links that the page shows, and what every file says of where it came from. */
import { type ShownLink, shownAt } from '../../domain/choose/filter.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Localized } from '../../domain/network/schema.ts';

export interface TakenView {
  readonly index: NetworkIndex;
  readonly filters: Filters;
  /** The calendar year whose end is shown. */
  readonly year: number;
  readonly reading: Reading;
  /** Id of the place whose links alone are taken; null takes those of all places. */
  readonly place: string | null;
  readonly words: TakenWords;
  readonly origin: Origin;
}

/** The language of the page, for names and labels. */
export interface TakenWords {
  /** Tag of the language: `lv`. */
  readonly language: string;
  /** Text of the data in this language. */
  readonly local: (text: Localized) => string;
}

export interface Terms {
  readonly licence: string;
  readonly licenceAddress: string;
  readonly credit: string;
  /** Who publishes the data, for citations. */
  readonly publisher: string;
}

/** Where a file came from, as every file says. */
export interface Origin {
  /** Absolute address of the view. */
  readonly address: string;
  /** Absolute address of the site's root; views of other languages lie below it. */
  readonly site: string;
  /** ISO date of the day on which it was taken. */
  readonly date: string;
  /** What may be done with the data and whom to credit; null for data that are not ours to license. */
  readonly terms: Terms | null;
}

/** The links of the view, in the order of the dataset: those that map and table show at the end of the year, of the chosen place alone if there is one. */
export function takenLinks({ index, filters, year, reading, place }: Omit<TakenView, 'words' | 'origin'>): readonly ShownLink[] {
  const links = place === null ? index.links : (index.linksOf.get(place) ?? []);
  return shownAt(links, filters, endOfYear(year), reading);
}

/** Makes the address of the view with one link opened in it. Ids are slugs, so nothing in them needs escaping. */
export function linkAddresses(viewAddress: string): (linkId: string) => string {
  const url = new URL(viewAddress);
  url.searchParams.delete('place');
  url.searchParams.delete('link');
  // Commas between ids stay readable; in a query they need no escaping.
  const query = [url.search.slice(1).replaceAll('%2C', ','), 'link='].filter((part) => part !== '').join('&');
  const before = `${url.origin}${url.pathname}?${query}`;
  return (linkId) => before + linkId + url.hash;
}

/** Who publishes the atlas's own data, for citations. */
export const ATLAS_PUBLISHER = 'Partner Cities Atlas contributors';

/** The terms of the atlas's own data. */
export const ATLAS_TERMS = {
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Partner Cities Atlas',
  publisher: ATLAS_PUBLISHER,
} as const satisfies Terms;
