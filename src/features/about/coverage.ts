/** What each document covers, and what none of them tells: counted from the data, so that the page cannot go stale. */
import { endOfYear, parseDate, startYear } from '../../domain/network/date.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { certaintyOf } from '../../domain/time/certainty.ts';
import { citedSources } from '../../domain/time/link-history.ts';

export interface SourceCoverage {
  readonly links: number;
  /** Ends of those links, and places that the document names for themselves or as members of a network. */
  readonly places: number;
  /** Years in which a dated stage of those links begins; null without one. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

export function sourceCoverage({ network, links }: NetworkIndex, sourceId: string): SourceCoverage {
  const own = links.filter(({ record }) => citedSources(record).includes(sourceId));
  const mentioned = network.places.filter((place) => place.mentions?.some(({ source, alsoIn = [] }) => [source, ...alsoIn].some(({ id }) => id === sourceId)));
  const members = network.networks.flatMap((one) => one.members).filter(({ source }) => source.id === sourceId);
  const places = new Set([...own.flatMap(({ record }) => record.places), ...mentioned.map(({ id }) => id), ...members.map(({ place }) => place)]);
  const years = own.flatMap(({ stages }) => stages.flatMap(({ since }) => startYear(since) ?? [])).sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  return { links: own.length, places: places.size, years: from === undefined || to === undefined ? null : { from, to } };
}

export interface Unknowns {
  /** Links of unknown or open start. */
  readonly undated: number;
  /** Links whose start is known to a year or a longer period only. */
  readonly yearOnly: number;
  /** Links whose stated term is over in the last year of the data, as the map then shows them, and of whose end no document tells. */
  readonly termOver: number;
  /** Links of which a document says that they ended. */
  readonly ended: number;
  readonly withoutAreas: number;
  /** Places without a link. */
  readonly unlinkedPlaces: number;
  /** Links by the year in which a document last confirms them, oldest first; those without such a date last, under null. */
  readonly confirmed: readonly { readonly year: number | null; readonly count: number }[];
}

export function unknowns({ network, links, linksOf }: NetworkIndex): Unknowns {
  const count = (has: (link: IndexedLink) => boolean): number => links.filter(has).length;
  const isOver = (link: IndexedLink): boolean => link.ended === null && certaintyOf(link).termOver <= endOfYear(network.extent.to);
  const isYearOnly = ({ formed, stages: [first] }: IndexedLink): boolean => {
    const precision = first.since === null ? null : parseDate(first.since)?.precision;
    return formed !== null && (precision === 'year' || precision === 'interval');
  };
  return {
    undated: count(({ formed }) => formed === null),
    yearOnly: count(isYearOnly),
    termOver: count(isOver),
    ended: count(({ ended }) => ended !== null),
    withoutAreas: count(({ record }) => record.areas.length === 0),
    unlinkedPlaces: network.places.filter(({ id }) => !linksOf.has(id)).length,
    confirmed: confirmations(links),
  };
}

function confirmations(links: readonly IndexedLink[]): Unknowns['confirmed'] {
  const counts = new Map<number | null, number>();
  for (const { record } of links) {
    const year = startYear(record.attested?.date ?? null);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const last = Number.POSITIVE_INFINITY;
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year ?? last) - (b.year ?? last));
}
