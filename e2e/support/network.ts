/** The published data as a test reads them, and the counts that the page has to show, worked out apart from the page's own code. */
import type { AgreementType, Link, Network, Place } from '../../src/domain/network/schema.ts';

export type { AgreementType, Link, Network, Place };

/** The calendar year in which a dated start lies; null for an unknown or an open one. */
export const yearOf = (date: string | null | undefined): number | null => (date === null || date === undefined || date.startsWith('..') ? null : Number(date.slice(0, 4)));

export const startOf = (link: Link): number | null => yearOf(link.stages[0]?.since);

/** Whether a dated link is there at the end of a year. */
export function existsIn(link: Link, year: number): boolean {
  const start = startOf(link);
  const end = yearOf(link.ended);
  return start !== null && start <= year && (end === null || end > year);
}

/** Id of the type in force at the end of a year. */
export const typeIn = (link: Link, year: number): string | undefined => link.stages.findLast(({ since }) => (yearOf(since) ?? year) <= year)?.type ?? link.stages[0]?.type;

export const existing = (links: readonly Link[], year: number): number => links.filter((link) => existsIn(link, year)).length;
export const formed = (links: readonly Link[], year: number): number => links.filter((link) => startOf(link) === year).length;
/** How many links took another type in a year. */
export const changed = (links: readonly Link[], year: number): number =>
  links.filter(({ stages }) => stages.some(({ since, type }, i) => i > 0 && yearOf(since) === year && type !== stages[i - 1]?.type)).length;
export const undated = (links: readonly Link[]): number => links.filter((link) => startOf(link) === null).length;

/** What the slider says of a year, in English. */
export function spokenYear(links: readonly Link[], year: number): string {
  const count = existing(links, year);
  return `${year}: ${count} ${count === 1 ? 'link' : 'links'}, ${formed(links, year)} new`;
}

export const placeOf = (network: Network, id: string): Place => one(network.places, id);
export const linkOf = (network: Network, id: string): Link => one(network.links, id);
export const typeOf = (network: Network, id: string): AgreementType => one(network.agreementTypes, id);

export function endsOf(network: Network, link: Link): readonly [Place, Place] {
  const [first = '', second = ''] = link.places;
  return [placeOf(network, first), placeOf(network, second)];
}

/** A place's name in a language as the map and lists show it: without its kind, where the data have such a name. */
export const shortNameOf = ({ names, shortNames }: Place, language = 'en'): string => (shortNames ?? names)[language] ?? '';

/** A link's name in a language. */
export const nameOf = (network: Network, link: Link, language = 'en'): string =>
  endsOf(network, link)
    .map((place) => shortNameOf(place, language))
    .join(' – ');

function one<T extends { readonly id: string }>(among: readonly T[], id: string): T {
  const found = among.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the published data have no ${id}`);
  return found;
}
