/** Networks with random damage: what a file edited by hand, cut off, or written by another program may look like. */
import * as fc from 'fast-check';
import type { Network } from '../network/schema.ts';
import { arbitraryIndex } from './arbitraries.ts';
import { event } from './network-fixture.ts';

/** Cases of each property over garbage: a few hundred while working, more where the environment asks for it (`npm test`: 10,000). */
const RUNS = Number(process.env['GARBAGE_RUNS'] ?? 300);

/** The same cases on every run; milliseconds that they may take on a busy machine. */
export const GARBAGE_TIME = 10_000 + RUNS * 60;
export const garbage = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void => {
  const property = fc.property(arbitrary, (value) => {
    holds(value);
  });
  fc.assert(property, { numRuns: RUNS, seed: 20_221_031, endOnFailure: true });
};

/** Good networks that use every kind of part. */
export const arbitraryNetwork: fc.Arbitrary<Network> = arbitraryIndex.map(({ network }) => {
  const source = { id: 'source', at: 'paragraph 1' };
  const [place] = network.places;
  if (place === undefined) return network;
  return {
    ...network,
    places: network.places.map((one, i) =>
      i > 0
        ? one
        : {
            ...one,
            note: { en: 'A place' },
            basis: { note: source },
            websites: [{ address: 'www.example.org', source, asOf: '2011' }],
            mentions: [{ source, alsoIn: [source], note: { en: 'Took part' } }],
          },
    ),
    links: network.links.map((link, i) =>
      i > 0
        ? link
        : { ...link, events: [...link.events, event(null, { kind: 'visit', where: place.id, people: [{ name: 'A Person', office: { en: 'Mayor' }, place: place.id }] })] },
    ),
    networks: [{ id: 'union', names: { en: 'Union' }, kind: 'city-network', members: [{ place: place.id, since: '2001', until: '2010', source }], events: [event('2002')] }],
  };
});

const NASTY = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  'treaty',
  'p1',
  '2004',
  '2004-13',
  '../2004',
  '2010/1990',
  'x'.repeat(5000),
  '\u0000\uD800',
  -1,
  0,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  true,
  [],
  {},
  [[[]]],
];

const junk: fc.Arbitrary<unknown> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...NASTY) }, fc.jsonValue({ maxDepth: 2 }));

type Damage = (container: Record<PropertyKey, unknown> | unknown[], key: string | number) => void;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  junk.map(
    (value): Damage =>
      (container, key) =>
        Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true }),
  ),
  fc.constant<Damage>((container, key) => (Array.isArray(container) ? container.splice(Number(key), 1) : delete container[key])),
  fc.constant<Damage>((container, key) => (Array.isArray(container) ? container.push(structuredClone(container[Number(key)])) : undefined)),
  fc.constant<Damage>((container) => (Array.isArray(container) ? container.reverse() : undefined)),
  fc.tuple(fc.constantFrom('__proto__', 'constructor', 'extra', 'id', 'home', 'ended', 'termEnds', '0'), junk).map(
    ([name, value]): Damage =>
      (container) =>
        Array.isArray(container) ? container.push(value) : Object.defineProperty(container, name, { value, enumerable: true, writable: true, configurable: true }),
  ),
);

/** Walks down by the numbers as far as there is something inside, and does the damage there. */
function damaged(value: unknown, steps: readonly number[], apply: Damage): void {
  let container = value as Record<PropertyKey, unknown> | unknown[];
  for (const [depth, step] of steps.entries()) {
    const keys = Object.keys(container);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const inner = (container as Record<string, unknown>)[key];
    if (depth === steps.length - 1 || typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) {
      apply(container, Array.isArray(container) ? Number(key) : key);
      return;
    }
    container = inner as Record<PropertyKey, unknown>;
  }
}

const place = fc.tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 }), damage);

/** A good network, and the same with one to four things damaged in it. */
export const damagedNetwork: fc.Arbitrary<{ readonly good: Network; readonly value: unknown }> = fc
  .tuple(arbitraryNetwork, fc.array(place, { minLength: 1, maxLength: 4 }))
  .map(([good, places]) => {
    const value = structuredClone(good);
    for (const [steps, apply] of places) damaged(value, steps, apply);
    return { good, value };
  });
