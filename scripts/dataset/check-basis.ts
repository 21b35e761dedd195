/** Nothing is claimed without saying what it rests on: a document, or general knowledge, told apart from the documents. */
import type { Basis, Citation } from '../../src/domain/network/schema.ts';
import type { Fault } from './fault.ts';
import type { CuratedData, Entry } from './read.ts';
import type { Path } from './yaml-file.ts';

type Claims = Readonly<Record<string, unknown>>;
type Bases = Readonly<Record<string, Basis | undefined>> | undefined;

export function checkBasis(data: CuratedData): Fault[] {
  const known = (citation: Citation, path: Path, fault: Entry<unknown>['fault']): Fault[] =>
    data.ids.sources.has(citation.id) ? [] : [fault(path, `unknown source "${citation.id}"`)];

  /** Each claim has its basis, and each basis its claim. */
  const grounded = (claims: Claims, bases: Bases, path: Path, fault: Entry<unknown>['fault']): Fault[] =>
    Object.entries(claims).flatMap(([field, claim]): Fault[] => {
      const basis = bases?.[field];
      if (claim === undefined) return basis === undefined ? [] : [fault([...path, 'basis', field], `a basis of "${field}", which the record lacks`)];
      if (basis === undefined) return [fault([...path, field], `"${field}" rests on nothing: basis.${field} names a source, or says general-knowledge`)];
      return basis === 'general-knowledge' ? [] : known(basis, [...path, 'basis', field], fault);
    });

  const cited = (citations: readonly Citation[] | undefined, path: Path, fault: Entry<unknown>['fault']): Fault[] =>
    (citations ?? []).flatMap((citation, i) => known(citation, [...path, i], fault));

  const websites = (record: { readonly websites?: readonly { readonly source: Citation }[] | undefined }, fault: Entry<unknown>['fault']): Fault[] =>
    (record.websites ?? []).flatMap(({ source }, i) => known(source, ['websites', i, 'source'], fault));

  return [
    ...data.places.flatMap(({ value: place, fault }) => [
      ...grounded({ seat: place.seat, formerly: place.formerly, note: place.note }, place.basis, [], fault),
      ...websites(place, fault),
      ...(place.mentions ?? []).flatMap(({ alsoIn }, i) => cited(alsoIn, ['mentions', i, 'alsoIn'], fault)),
    ]),
    ...data.links.flatMap(({ value: link, fault }) => [
      ...grounded({ note: link.note }, link.basis, [], fault),
      ...link.stages.flatMap((stage, i) => grounded({ note: stage.note }, stage.basis, ['stages', i], fault)),
      ...link.events.flatMap(({ alsoIn }, i) => cited(alsoIn, ['events', i, 'alsoIn'], fault)),
    ]),
    ...data.networks.flatMap(({ value: network, fault }) => [
      ...(network.basis?.note === 'general-knowledge' ? [fault(['basis', 'note'], 'a note of a network needs a source')] : []),
      ...grounded({ note: network.note }, network.basis, [], fault),
      // A member's note rests on the member's source unless it says otherwise.
      ...network.members.flatMap((member, i) => (member.basis === undefined ? [] : grounded({ note: member.note }, member.basis, ['members', i], fault))),
      ...network.events.flatMap(({ alsoIn }, i) => cited(alsoIn, ['events', i, 'alsoIn'], fault)),
      ...websites(network, fault),
    ]),
  ];
}

/** Ids of the documents that records name beside their events, members and mentions. */
export function basisSources(data: CuratedData): readonly string[] {
  const records = [
    ...data.places.map(({ value }) => value),
    ...data.links.flatMap(({ value }) => [value, ...value.stages]),
    ...data.networks.flatMap(({ value }) => [value, ...value.members]),
  ];
  const bases = records.flatMap(({ basis }): readonly (Basis | undefined)[] => Object.values(basis ?? {}));
  const further = [
    ...data.places.flatMap(({ value }) => [...(value.websites ?? []).map(({ source }) => source), ...(value.mentions ?? []).flatMap(({ alsoIn }) => alsoIn ?? [])]),
    ...data.networks.flatMap(({ value }) => (value.websites ?? []).map(({ source }) => source)),
    ...[...data.links, ...data.networks].flatMap(({ value }) => value.events.flatMap(({ alsoIn }) => alsoIn ?? [])),
  ];
  return [...bases, ...further].flatMap((basis) => (basis === undefined || basis === 'general-knowledge' ? [] : basis.id));
}
