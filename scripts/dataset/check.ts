/** The rules that the curated dataset must keep beyond the shape of each entry: those of every network, and its own. Every check looks at everything and stops nowhere. */
import { basisSources, checkBasis } from './check-basis.ts';
import { checkLinks } from './check-links.ts';
import { checkNetwork } from './check-network.ts';
import { checkPlaces } from './check-places.ts';
import type { Fault } from './fault.ts';
import { missingLanguages } from './languages.ts';
import type { CuratedData, Entry } from './read.ts';

export function checkDataset(data: CuratedData): readonly Fault[] {
  return [
    ...checkNetwork(data),
    ...equalRanks(data),
    ...allEntries(data).flatMap((entry) => missingLanguages(entry)),
    ...checkPlaces(data),
    ...checkLinks(data),
    ...checkBasis(data),
    ...unused(data),
  ];
}

const allEntries = (data: CuratedData): readonly Entry<unknown>[] => [
  ...(data.title === null ? [] : [{ ...data.title, value: data.title.value as unknown }]),
  ...data.agreementTypes,
  ...data.areas,
  ...data.eventKinds,
  ...data.places,
  ...data.sources,
  ...data.networks,
  ...data.links,
  ...data.misshapen,
];

function equalRanks(data: CuratedData): Fault[] {
  const seen = new Map<number, string>();
  return data.agreementTypes.flatMap(({ value, fault }) => {
    const other = seen.get(value.rank);
    seen.set(value.rank, value.id);
    return other === undefined ? [] : [fault(['rank'], `agreement type "${value.id}" has the rank of "${other}"`)];
  });
}

/** The texts of an entry of whatever shape: what it refers to is among them. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Whatever nothing refers to is a leftover or a slip of the pen. Unknown as long as a list cannot be read. */
function unused(data: CuratedData): Fault[] {
  if (data.unreadable) return [];
  const links = data.links.map(({ value }) => value);
  const events = [...links.flatMap((link) => link.events), ...data.networks.flatMap(({ value }) => value.events)];
  const members = data.networks.flatMap(({ value }) => value.members);
  const mentions = data.places.flatMap(({ value }) => value.mentions ?? []);

  const places = new Set([
    ...links.flatMap((link) => [...link.places, ...(link.jointWith ?? [])]),
    ...members.map((member) => member.place),
    ...events.flatMap((event) => event.where ?? []),
    ...events.flatMap((event) => (event.people ?? []).flatMap((person) => person.place ?? [])),
    ...data.places.filter(({ value }) => (value.mentions ?? []).length > 0).map(({ value }) => value.id),
  ]);
  const sources = new Set([
    ...events.map((event) => event.source.id),
    ...members.map((member) => member.source.id),
    ...mentions.map((mention) => mention.source.id),
    ...links.flatMap((link) => link.attested?.source ?? []),
    ...basisSources(data),
  ]);
  const types = new Set(links.flatMap((link) => link.stages.map((stage) => stage.type)));
  const kinds = new Set(events.map((event) => event.kind));
  const areas = new Set(links.flatMap((link) => link.areas));

  const maybe = new Set(data.misshapen.flatMap(({ value }) => textsOf(value)));
  const leftover = (entries: readonly Entry<{ readonly id: string }>[], used: ReadonlySet<string>, what: string): Fault[] =>
    entries.flatMap(({ value, fault }) => (used.has(value.id) || maybe.has(value.id) ? [] : [fault(['id'], `unused ${what} "${value.id}"`)]));

  return [
    ...leftover(data.places, places, 'place'),
    ...leftover(data.sources, sources, 'source'),
    ...leftover(data.agreementTypes, types, 'agreement type'),
    ...leftover(data.eventKinds, kinds, 'event kind'),
    ...leftover(data.areas, areas, 'area'),
  ];
}
