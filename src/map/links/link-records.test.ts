import { describe, expect, it } from 'vitest';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { linkGeometry } from './link-geometry.ts';
import { ALWAYS, linkRecords } from './link-records.ts';
import { RECORDS_IN_ROW, TEXELS } from './record-shader.ts';

const WORDS = 4 * TEXELS;
const recordsOf = (index: NetworkIndex) => {
  const records = linkRecords(index, linkGeometry(index.links));
  const floats = new Float32Array(records.words.buffer);
  const ints = new Int32Array(records.words.buffer);
  return { ...records, read: records.linkOf.map((_, i) => ({ floats: floats.subarray(WORDS * i, WORDS * i + WORDS), ints: ints.subarray(WORDS * i, WORDS * i + WORDS) })) };
};

describe('the records of links', () => {
  const index = indexOf([link('a--b', 'protocol 2003-06-15, agreement 2004-03'), link('a--c', 'treaty ?')], { c: { lng: 141.9, lat: 42.6 } });
  const { read, linkOf, words, epoch } = recordsOf(index);

  it('are one for each link and stage, in whole rows of the texture', () => {
    expect([...linkOf].sort()).toEqual([0, 0, 1]);
    expect(words.length).toBe(WORDS * RECORDS_IN_ROW);
  });

  it('hold times as years since the first of the network, fine enough for a day', () => {
    expect(epoch).toBe(2003);
    const first = read[linkOf.indexOf(0)];
    expect(first?.floats[8]).toBeCloseTo((index.links[0]?.formed ?? 0) - 2003, 5);
    expect(first?.floats[9]).toBeCloseTo((index.links[0]?.stages[1]?.start ?? 0) - 2003, 5);
    expect(first?.ints[13]).toBe(0);
  });

  it('hold undated links from ever to ever, marked as such', () => {
    const undated = read[linkOf.indexOf(1)];
    expect([undated?.floats[8], undated?.floats[9]]).toEqual([-ALWAYS, ALWAYS]);
    expect((undated?.ints[12] ?? 0) & 0x10000).not.toBe(0);
  });

  it('hold the type, and the type before it', () => {
    const [protocol, agreement] = [2, 1];
    const second = read[linkOf.lastIndexOf(0)];
    expect((second?.ints[12] ?? 0) & 0xffff).toBe(agreement | (protocol << 8));
  });

  it('hold the z of both ends of the arc', () => {
    const long = read[linkOf.indexOf(1)];
    expect(long?.floats[17]).toBeCloseTo(Math.sin((42.6 * Math.PI) / 180), 5);
  });
});

it('long arcs come before short ones, and those over the date line by themselves', () => {
  const index = indexOf([link('a--b', 'treaty 2003'), link('a--c', 'treaty 2003'), link('d--e', 'treaty 2003')], {
    c: { lng: 141.9, lat: 42.6 },
    d: { lng: 179, lat: 10 },
    e: { lng: -179, lat: 11 },
  });
  const { groups, linkOf } = recordsOf(index);
  expect(groups.map(({ angle }) => angle)).toEqual(groups.map(({ angle }) => angle).toSorted((a, b) => b - a));
  expect(linkOf[0]).toBe(1);
  expect(groups.filter(({ beyond }) => beyond === 1)).toHaveLength(1);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});

it('a network without links has nothing to draw and does not fail', () => {
  const index = indexOf([], { a: {} });
  expect(recordsOf(index).groups).toEqual([]);
});
