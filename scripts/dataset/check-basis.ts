/**
 * Nothing is claimed without saying what it rests on: a document, or general knowledge, told apart from the documents. That
 * the documents exist is asked of every network (`faultsOf`).
 */
import type { Basis } from '../../src/domain/network/schema.ts';
import type { Fault } from './fault.ts';
import type { CuratedData, Entry } from './read.ts';
import type { Path } from './yaml-file.ts';

type Claims = Readonly<Record<string, unknown>>;
type Bases = Readonly<Record<string, Basis | undefined>> | undefined;

export function checkBasis(data: CuratedData): Fault[] {
  /** Each claim has its basis, and each basis its claim. */
  const grounded = (claims: Claims, bases: Bases, path: Path, fault: Entry<unknown>['fault']): Fault[] =>
    Object.entries(claims).flatMap(([field, claim]): Fault[] => {
      const basis = bases?.[field];
      if (claim === undefined) return basis === undefined ? [] : [fault([...path, 'basis', field], `a basis of "${field}", which the record lacks`)];
      return basis === undefined ? [fault([...path, field], `"${field}" rests on nothing: basis.${field} names a source, or says general-knowledge`)] : [];
    });

  return [
    ...data.places.flatMap(({ value: place, fault }) => grounded({ seat: place.seat, formerly: place.formerly, note: place.note }, place.basis, [], fault)),
    ...data.links.flatMap(({ value: link, fault }) => [
      ...grounded({ note: link.note }, link.basis, [], fault),
      ...link.stages.flatMap((stage, i) => grounded({ note: stage.note }, stage.basis, ['stages', i], fault)),
    ]),
    ...data.networks.flatMap(({ value: network, fault }) => [
      ...(network.basis?.note === 'general-knowledge' ? [fault(['basis', 'note'], 'a note of a network needs a source')] : []),
      ...grounded({ note: network.note }, network.basis, [], fault),
      // A member's note rests on the member's source unless it says otherwise.
      ...network.members.flatMap((member, i) => (member.basis === undefined ? [] : grounded({ note: member.note }, member.basis, ['members', i], fault))),
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
