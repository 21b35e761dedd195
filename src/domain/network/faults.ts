/**
 * Every fault of a network that the schema cannot see: ids that stand twice, references that lead nowhere, stages and
 * ends out of order, names that are missing. One set of rules for the build, for the file that the page fetches and for
 * a person's own data. What only a curated dataset owes (all languages, a document for each stage) is the build's.
 */
import { extentOf } from './extent.ts';
import type { NetworkFault, Report } from './fault.ts';
import { dateReader, type KnownIds, type Rules, reportBasis, reportCitation, reportCitations, reportEvent, reportWebsites } from './fault-rules.ts';
import { reportLink } from './link-faults.ts';
import type { CityNetwork, Localized, Network, Place } from './schema.ts';

const idsIn = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

const idsOf = (network: Network): KnownIds => ({
  places: idsIn(network.places),
  agreementTypes: idsIn(network.agreementTypes),
  areas: idsIn(network.areas),
  eventKinds: idsIn(network.eventKinds),
  sources: idsIn(network.sources),
});

/** The lists whose elements have an id that is theirs alone. */
const LISTS = ['agreementTypes', 'areas', 'eventKinds', 'places', 'sources', 'networks', 'links'] as const;

/** `known` says which ids may be referred to, where more is known of them than the network holds. */
export function faultsOf(network: Network, known: KnownIds = idsOf(network)): readonly NetworkFault[] {
  const faults: NetworkFault[] = [];
  const report: Report = (path, code, values = {}) => faults.push({ path, code, values });
  const acts = new Set(network.eventKinds.flatMap(({ id, act }) => (act === true ? [id] : [])));
  const rules: Rules = { known, acts, dateOf: dateReader(), report };

  for (const list of LISTS) reportDuplicates(network[list], list, report);
  reportNames(network, report);
  network.places.forEach((place, i) => {
    reportPlace(place, i, rules);
  });
  network.links.forEach((link, i) => {
    reportLink(link, i, rules);
  });
  network.networks.forEach((one, i) => {
    reportNetwork(one, i, rules);
  });
  reportExtent(network, report);
  return faults;
}

function reportDuplicates(items: readonly { readonly id: string }[], list: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report([list, i, 'id'], 'duplicateId', { list, id });
    seen.add(id);
  });
}

function reportNames(network: Network, report: Report): void {
  const check = (list: string, i: number, key: string, text: Localized): void => {
    const languages = Object.keys(text);
    if (languages.length === 0) report([list, i, key], 'noName');
    for (const language of languages) if ((text[language] ?? '').trim() === '') report([list, i, key, language], 'noName');
  };
  for (const list of ['places', 'networks'] as const) {
    network[list].forEach(({ names }, i) => {
      check(list, i, 'names', names);
    });
  }
  for (const list of ['agreementTypes', 'areas', 'eventKinds'] as const) {
    network[list].forEach(({ label }, i) => {
      check(list, i, 'label', label);
    });
  }
  network.sources.forEach(({ title }, i) => {
    if (title.trim() === '') report(['sources', i, 'title'], 'noName');
  });
}

function reportPlace({ basis, websites, mentions }: Place, at: number, rules: Rules): void {
  reportBasis(basis, ['places', at], rules);
  reportWebsites(websites, ['places', at], rules);
  mentions?.forEach(({ source, alsoIn }, i) => {
    reportCitation(source, ['places', at, 'mentions', i, 'source'], rules);
    reportCitations(alsoIn, ['places', at, 'mentions', i, 'alsoIn'], rules);
  });
}

function reportNetwork({ basis, websites, members, events }: CityNetwork, at: number, rules: Rules): void {
  const { known, dateOf, report } = rules;
  const seen = new Set<string>();
  reportBasis(basis, ['networks', at], rules);
  reportWebsites(websites, ['networks', at], rules);
  members.forEach(({ place, source, since, until, basis: ofNote }, i) => {
    const path = ['networks', at, 'members', i];
    if (!known.places.has(place)) report([...path, 'place'], 'unknown', { list: 'places', id: place });
    reportCitation(source, [...path, 'source'], rules);
    reportBasis(ofNote, path, rules);
    if (seen.has(place)) report([...path, 'place'], 'memberTwice', { id: place });
    seen.add(place);
    const begins = since === undefined ? null : (dateOf(since)?.from ?? null);
    if (begins !== null && until !== undefined && (dateOf(until)?.until ?? begins) <= begins) report([...path, 'until'], 'memberEndsEarly');
  });
  events.forEach((event, i) => {
    reportEvent(event, 'networks', at, i, rules);
  });
}

function reportExtent({ extent, links }: Network, report: Report): void {
  const needed = extentOf(links);
  if (needed !== null && (needed.from < extent.from || needed.to > extent.to)) report(['extent'], 'extent', { ...needed });
}
