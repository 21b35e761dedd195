import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween, toVector } from '../../domain/geo/great-circle.ts';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { indexOf, link, TYPES } from '../../domain/testing/network-fixture.ts';
import { ALWAYS, linkRecords } from './link-records.ts';
import { CHANNELS, MOST_TYPES, RECORDS_IN_ROW, readRecord } from './record-layout.ts';

const recordsOf = (index: NetworkIndex) => {
  const records = linkRecords(index, linkGeometry(index.links));
  const read = records.of.map((one, i) => ({ ...one, ...readRecord(records.memory, i) }));
  return { ...records, read, first: (id: string) => read.find((one) => index.links[one.link]?.record.id === id) as (typeof read)[number] };
};
const close = (actual: readonly number[] | undefined, expected: readonly number[]): void => {
  expected.forEach((value, i) => {
    expect(actual?.[i]).toBeCloseTo(value, 6);
  });
};

describe('the records of links', () => {
  const index = indexOf(
    [link('a--b', 'protocol 2003-06-15, agreement 2004-03', { termEnds: '2010' }), link('a--c', 'treaty ?'), link('a--d', 'treaty ../2008-05-01, agreement 2012')],
    { a: { lng: 22.9, lat: 56.3 }, b: { lng: 18.25, lat: 52.22 }, c: { lng: 141.9, lat: 42.6 } },
  );
  const { read, of, memory, epoch, first } = recordsOf(index);
  const [ab] = index.links;

  it('are one for each link and stage, in whole rows of the texture', () => {
    expect(read.map((one) => [index.links[one.link]?.record.id, of[read.indexOf(one)]?.stage.type.id])).toEqual([
      ['a--c', 'treaty'],
      ['a--d', 'treaty'],
      ['a--d', 'agreement'],
      ['a--b', 'protocol'],
      ['a--b', 'agreement'],
    ]);
    expect(memory.uints.length).toBe(CHANNELS * RECORDS_IN_ROW);
  });

  it('hold times as years since the first of the network, fine enough for a day', () => {
    expect(epoch).toBe(2003);
    const { from, until, formed, formedYear } = first('a--b');
    close([from, until, formed], [(ab?.formed ?? 0) - 2003, (ab?.stages[1]?.start ?? 0) - 2003, (ab?.formed ?? 0) - 2003]);
    expect(formedYear).toBe(0);
  });

  it('hold undated links from ever to ever, marked as such', () => {
    expect(first('a--c')).toMatchObject({ from: -ALWAYS, until: ALWAYS, formed: -ALWAYS, formedYear: -ALWAYS, undated: true });
    expect(first('a--b').undated).toBe(false);
  });

  it('hold the type, and the type before it', () => {
    const [protocol, agreement] = [2, 1];
    expect(read.at(-2)).toMatchObject({ type: protocol, typeBefore: protocol });
    expect(read.at(-1)).toMatchObject({ type: agreement, typeBefore: protocol });
  });

  it('hold the arc: where it starts, in which direction, how far, and how high its end lies', () => {
    const { start, tangent, angle, startX, endZ, flatLength } = first('a--b');
    const arc = arcBetween({ lng: 22.9, lat: 56.3 }, { lng: 18.25, lat: 52.22 });
    close(start, arc.from);
    close(tangent, arc.tangent);
    close([angle, startX, endZ], [arc.angle, 22.9 / 360 + 0.5, toVector({ lng: 18.25, lat: 52.22 })[2]]);
    // The flat map stretches by 1/cos(latitude).
    expect(flatLength / angle).toBeGreaterThan(1 / Math.cos((52.22 * Math.PI) / 180));
    expect(flatLength / angle).toBeLessThan(1 / Math.cos((56.3 * Math.PI) / 180));
  });

  it('hold the numbers of the link and of its places', () => {
    for (const one of read) {
      const { first: from, second: to, index: number } = index.links[one.link] as NonNullable<typeof ab>;
      expect([index.network.places[one.firstPlace]?.id, index.network.places[one.secondPlace]?.id, one.link]).toEqual([from.id, to.id, number]);
    }
    expect(new Set(read.map((one) => one.link)).size).toBe(3);
  });

  it('hold how sure the link is: its term, its last confirmation, and by when an open start is known', () => {
    close([first('a--b').termOver, first('a--b').unconfirmedFrom], [2011 - 2003, 2023 - 2003]);
    expect(first('a--c').termOver).toBe(-ALWAYS);
    expect(first('a--d').termOver).toBeCloseTo(2008 + 122 / 366 - 2003, 2);
  });
});

it('links that share their points are marked and have their lanes', () => {
  const { read } = recordsOf(
    indexOf([link('a--b', 'treaty 2003'), link('a--c', 'treaty 2003'), link('a--d', 'treaty 2003')], { b: { lng: 10, lat: 50 }, c: { lng: 10, lat: 50 } }),
  );
  expect(read.map(({ lane, bundled }) => [lane, bundled]).sort()).toEqual([
    [-1, true],
    [0, false],
    [1, true],
  ]);
});

it('long arcs come before short ones, and those over the date line by themselves', () => {
  const index = indexOf([link('a--b', 'treaty 2003'), link('a--c', 'treaty 2003'), link('d--e', 'treaty 2003')], {
    c: { lng: 141.9, lat: 42.6 },
    d: { lng: 179, lat: 10 },
    e: { lng: -179, lat: 11 },
  });
  const { groups, read } = recordsOf(index);
  expect(groups.map(({ angle }) => angle)).toEqual(groups.map(({ angle }) => angle).toSorted((a, b) => b - a));
  expect(read[0]?.link).toBe(1);
  expect(groups.filter(({ beyond }) => beyond === 1)).toHaveLength(1);
  expect(groups.map(({ first }) => first)).toEqual([0, 1, 2]);
  expect(groups.map(({ count }) => count)).toEqual([1, 1, 1]);
});

it('a network without links has nothing to draw and does not fail', () => {
  const index = indexOf([], { a: {} });
  expect(recordsOf(index).groups).toEqual([]);
});

it('more types than can be told apart share the last number', () => {
  const types = Array.from({ length: MOST_TYPES + 2 }, (_, i) => ({ ...(TYPES[0] as (typeof TYPES)[number]), id: `t${i}`, rank: i }));
  const { read } = recordsOf(indexOf([link('a--b', `t${MOST_TYPES + 1} 2000`), link('a--c', 't40 2000')], {}, { agreementTypes: types }));
  expect(read.map(({ type }) => type).sort()).toEqual([MOST_TYPES - 1, 40].sort());
});

it('more records than fit a row of the texture go on in the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 * RECORDS_IN_ROW }), (count) => {
      const { memory } = recordsOf(indexOf(Array.from({ length: count }, (_, i) => link(`h--p${i}`, 'treaty 2000'))));
      expect(memory.uints.length / CHANNELS / RECORDS_IN_ROW).toBe(Math.ceil(count / RECORDS_IN_ROW));
    }),
    { numRuns: 5 },
  );
});
