/** Links, their events, and the networks: every reference known, every act inside the link, every stage with its document. */
import { parseDate, startYear } from '../../src/domain/network/date.ts';
import type { CityNetwork, Link, LinkEvent } from '../../src/domain/network/schema.ts';
import type { Fault } from './fault.ts';
import type { CuratedData, Entry } from './read.ts';
import type { Path } from './yaml-file.ts';

type Known = CuratedData['ids'] & {
  /** Whether a place is a home municipality; undefined for a place that is unknown or could not be read. */
  readonly isHome: (id: string) => boolean | undefined;
  readonly acts: ReadonlySet<string>;
};

export function checkLinks(data: CuratedData): Fault[] {
  const homes = new Map(data.places.map(({ value }) => [value.id, value.home]));
  const known: Known = {
    ...data.ids,
    isHome: (id) => homes.get(id),
    acts: new Set(data.eventKinds.flatMap(({ value }) => (value.act === true ? value.id : []))),
  };
  return [
    ...data.links.flatMap((entry) => [...checkParties(entry, entry.home, known), ...checkStages(entry, known), ...checkActs(entry, known)]),
    ...samePair(data),
    ...data.networks.flatMap((entry) => checkNetwork(entry, known)),
  ];
}

function checkParties({ value: link, fault }: Entry<Link>, home: string, known: Known): Fault[] {
  const faults: Fault[] = [];
  link.places.forEach((id, i) => {
    if (!known.places.has(id)) faults.push(fault(['places', i], `unknown place "${id}"`));
  });
  (link.jointWith ?? []).forEach((id, i) => {
    if (!known.places.has(id)) faults.push(fault(['jointWith', i], `unknown place "${id}"`));
    if (link.places.includes(id)) faults.push(fault(['jointWith', i], `"${id}" is a party of this link already`));
  });
  link.areas.forEach((id, i) => {
    if (!known.areas.has(id)) faults.push(fault(['areas', i], `unknown area "${id}"`));
  });
  const [first, second] = link.places;
  if (first === second) faults.push(fault(['places'], `a link joins two places, here "${first}" twice`));
  if (link.id !== `${first}--${second}`) faults.push(fault(['id'], `the id of this link is to be "${first}--${second}"`));
  if (known.isHome(home) === false || !known.places.has(home)) faults.push(fault([], `the file is named after "${home}", which is no home municipality`));
  if ((known.isHome(first) === true && first !== home) || (known.isHome(first) === false && known.isHome(second) === true)) {
    faults.push(fault(['places'], `a link of a home municipality names it first and stands in its file`));
  }
  if (link.home !== undefined) faults.push(fault(['home'], 'the home of a link is the name of its file and is not written'));
  if (link.attested === undefined) faults.push(fault([], 'the link lacks "attested": the document that confirmed it last'));
  if (link.attested !== undefined && !known.sources.has(link.attested.source)) {
    faults.push(fault(['attested', 'source'], `unknown source "${link.attested.source}"`));
  }
  return faults;
}

function checkStages({ value: link, fault }: Entry<Link>, known: Known): Fault[] {
  const dates = new Set(link.events.map((event) => event.date));
  let latest = Number.NEGATIVE_INFINITY;
  const faults = link.stages.flatMap((stage, i): Fault[] => {
    const found: Fault[] = [];
    if (!known.agreementTypes.has(stage.type)) found.push(fault(['stages', i, 'type'], `unknown agreement type "${stage.type}"`));
    if (startYear(stage.since) !== null && !dates.has(stage.since))
      found.push(fault(['stages', i, 'since'], `no event of this link has the date ${stage.since} of this stage, so it has no source`));
    const from = stage.since === null ? null : (parseDate(stage.since)?.from ?? null);
    if (i > 0 && from === null) found.push(fault(['stages', i, 'since'], 'only the first stage can have an unknown start'));
    if (from !== null && from < latest) found.push(fault(['stages', i, 'since'], 'stages stand oldest first'));
    latest = from ?? latest;
    return found;
  });
  if (link.ended !== undefined && (parseDate(link.ended)?.until ?? 0) <= latest) faults.push(fault(['ended'], 'the link ends before its last stage begins'));
  return faults;
}

function checkActs(entry: Entry<Link>, known: Known): Fault[] {
  const { value: link, fault } = entry;
  const begins = parseDate(link.stages[0]?.since ?? '')?.from ?? null;
  const ends = link.ended === undefined ? null : (parseDate(link.ended)?.until ?? null);
  return link.events.flatMap((event, i): Fault[] => {
    const faults = checkEvent(event, ['events', i], fault, known);
    const date = event.date === null ? null : parseDate(event.date);
    if (!known.acts.has(event.kind) || date === null || event.planned === true) return faults;
    if (begins !== null && date.until <= begins) faults.push(fault(['events', i, 'date'], `the act of ${event.date} lies before the link's first stage`));
    if (ends !== null && (date.from ?? ends) >= ends) faults.push(fault(['events', i, 'date'], `the act of ${event.date} lies after the link's end`));
    return faults;
  });
}

function checkEvent(event: LinkEvent, path: Path, fault: Entry<unknown>['fault'], known: Known): Fault[] {
  const faults: Fault[] = [];
  if (!known.eventKinds.has(event.kind)) faults.push(fault([...path, 'kind'], `unknown event kind "${event.kind}"`));
  if (!known.sources.has(event.source.id)) faults.push(fault([...path, 'source'], `unknown source "${event.source.id}"`));
  if (event.where !== undefined && !known.places.has(event.where)) faults.push(fault([...path, 'where'], `unknown place "${event.where}"`));
  (event.people ?? []).forEach((person, i) => {
    if (person.place !== undefined && !known.places.has(person.place)) {
      faults.push(fault([...path, 'people', i, 'place'], `unknown place "${person.place}"`));
    }
  });
  return faults;
}

/** The same two places in the other order are still the same pair. */
function samePair(data: CuratedData): Fault[] {
  const seen = new Map<string, string>();
  return data.links.flatMap(({ value: link, fault }) => {
    const pair = [...link.places].sort().join('|');
    const other = seen.get(pair);
    seen.set(pair, link.id);
    return other === undefined || other === link.id ? [] : [fault(['places'], `duplicate link: "${other}" joins the same two places`)];
  });
}

function checkNetwork({ value: network, fault }: Entry<CityNetwork>, known: Known): Fault[] {
  const seen = new Set<string>();
  return [
    ...network.members.flatMap((member, i): Fault[] => {
      const faults: Fault[] = [];
      if (!known.places.has(member.place)) faults.push(fault(['members', i, 'place'], `unknown place "${member.place}"`));
      if (!known.sources.has(member.source.id)) faults.push(fault(['members', i, 'source'], `unknown source "${member.source.id}"`));
      if (seen.has(member.place)) faults.push(fault(['members', i, 'place'], `"${member.place}" is a member twice`));
      seen.add(member.place);
      return faults;
    }),
    ...network.events.flatMap((event, i) => checkEvent(event, ['events', i], fault, known)),
  ];
}
