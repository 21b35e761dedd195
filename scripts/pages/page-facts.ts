/** Which facts of the dataset a page has to tell, and does not. It looks at the data as published and at nothing that writes the pages. */
import type { Link, LinkEvent, Network } from '../../src/domain/network/schema.ts';
import type { Translator } from '../../src/i18n/translator.ts';

const found = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`the dataset has no "${id}"`);
  return item;
};

function factsOfEvent(event: LinkEvent, network: Network, { local, date, person }: Translator): readonly string[] {
  return [
    ...(event.date === null ? [] : [date(event.date)]),
    local(found(network.eventKinds, event.kind).label),
    ...(event.note === undefined ? [] : [local(event.note)]),
    ...(event.people ?? []).flatMap((one) => [person(one), local(one.office)]),
  ];
}

export function factsOfLink(link: Link, network: Network, words: Translator): readonly string[] {
  const { local, short, date } = words;
  const place = (id: string) => found(network.places, id);
  return [
    ...link.places.map((id) => short(place(id))),
    ...link.stages.flatMap(({ type, since }) => [local(found(network.agreementTypes, type).label), ...(since === null ? [] : [date(since)])]),
    ...link.events.flatMap((event) => factsOfEvent(event, network, words)),
    ...link.areas.map((id) => local(found(network.areas, id).label)),
    ...(link.note === undefined ? [] : [local(link.note)]),
    ...(link.termEnds === undefined ? [] : [date(link.termEnds)]),
    ...(link.jointWith ?? []).map((id) => short(place(id))),
    ...link.events.map(({ source }) => found(network.sources, source.id).title),
    ...(link.attested === undefined ? [] : [date(link.attested.date)]),
  ];
}

export function factsOfPlace(id: string, network: Network, words: Translator): readonly string[] {
  const { local, short, date, country } = words;
  const place = found(network.places, id);
  const links = network.links.filter(({ places }) => places.includes(id));
  return [
    local(place.names),
    country(place.country),
    ...links.flatMap(({ places, stages }) => {
      const last = stages.at(-1);
      const other = found(network.places, places.find((one) => one !== id) ?? id);
      return [short(other), ...(last === undefined ? [] : [local(found(network.agreementTypes, last.type).label), date(last.since)])];
    }),
    ...network.networks.filter(({ members }) => members.some((member) => member.place === id)).map(({ names }) => local(names)),
    ...(place.mentions ?? []).map(({ note }) => local(note)),
    ...(place.note === undefined ? [] : [local(place.note)]),
  ];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

export const factsMissing = (facts: readonly string[], text: string): readonly string[] => facts.filter((fact) => !folded(text).includes(folded(fact)));
