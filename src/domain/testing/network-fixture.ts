/**
 * Small networks for tests, written tersely:
 *
 *     indexOf([link('akmene--konin', 'protocol 2003, agreement 2004-03')], { konin: { country: 'PL' } })
 *
 * Places need no mention: whoever is first in a link is a home municipality in Lithuania, everybody else a Polish city.
 */
import { startYear } from '../network/date.ts';
import { indexNetwork, type NetworkIndex } from '../network/network-index.ts';
import type { AgreementType, Link, LinkEvent, Network, Place, Stage } from '../network/schema.ts';

const type = (id: string, rank: number, partnership: boolean): AgreementType => ({
  id,
  label: { en: id },
  definition: { en: `What ${id} means.` },
  rank,
  color: '#112233',
  colorDark: '#ddeeff',
  dash: partnership ? null : [4, 3],
  partnership,
});

/** In rank order; `contacts` is not a partnership. */
export const TYPES: readonly AgreementType[] = [type('treaty', 1, true), type('agreement', 2, true), type('protocol', 3, true), type('contacts', 4, false)];

export const event = (date: string | null, rest: Partial<LinkEvent> = {}): LinkEvent => ({
  date,
  kind: 'signed',
  source: { id: 'source', at: 'paragraph 1' },
  ...rest,
});

/** `stages` as "type since, type since"; a question mark is an unknown start. Each stage has an event on its date. */
export function link(id: string, stages: string, rest: Partial<Link> = {}): Link {
  const [first = '', second = ''] = id.split('--');
  const parsed = stages.split(', ').map((stage): Stage => {
    const [name = '', since = '?'] = stage.split(' ');
    return { type: name, since: since === '?' ? null : since };
  });
  return {
    id,
    places: [first, second],
    stages: parsed,
    events: parsed.map(({ since }) => event(since)),
    areas: [],
    attested: { source: 'source', date: '2022' },
    ...rest,
  };
}

/** All places that the links name, and those of `places`, which says what is special about them. */
export function networkOf(links: readonly Link[], places: Readonly<Record<string, Partial<Place>>> = {}, rest: Partial<Network> = {}): Network {
  const homes = new Set(links.map(({ home, places: [first] }) => home ?? first));
  const ids = new Set([...links.flatMap((one) => [...one.places, ...(one.home === undefined ? [] : [one.home]), ...(one.jointWith ?? [])]), ...Object.keys(places)]);
  const years = links.flatMap((one) => one.stages.flatMap((stage) => startYear(stage.since) ?? []));
  return {
    format: 'partner-cities-network',
    version: 2,
    title: { en: 'Small network' },
    extent: years.length === 0 ? { from: 2000, to: 2000 } : { from: Math.min(...years), to: Math.max(...years) },
    agreementTypes: TYPES,
    places: [...ids].map((id, i) => ({
      id,
      names: { en: id },
      aliases: [],
      country: homes.has(id) ? 'LT' : 'PL',
      kind: 'city',
      home: homes.has(id),
      lng: 20 + (i % 100) / 10,
      lat: 50 + Math.floor(i / 100) / 10,
      ...places[id],
    })),
    links,
    networks: [],
    areas: ['culture', 'sport', 'youth'].map((id) => ({ id, label: { en: id } })),
    eventKinds: [
      { id: 'signed', label: { en: 'signing' }, act: true },
      { id: 'visit', label: { en: 'visit' } },
    ],
    sources: [{ id: 'source', title: 'Source', titleTranslated: { en: 'Source' }, publisher: 'Publisher', language: 'en', date: '2022', dateKind: 'published' }],
    ...rest,
  };
}

export const indexOf = (links: readonly Link[], places: Readonly<Record<string, Partial<Place>>> = {}, rest: Partial<Network> = {}): NetworkIndex =>
  indexNetwork(networkOf(links, places, rest));

/** The ids of indexed links, in their order. */
export const idsOf = (links: readonly { readonly record: { readonly id: string } }[]): readonly string[] => links.map(({ record: { id } }) => id);
