/** The ribbons of a level as records of the link layer: each as wide as it has links, in the colour of the type that prevails. */

import { mercatorLength, mercatorX } from '../../domain/geo/mercator.ts';
import type { Bundles } from '../../domain/levels/bundles.ts';
import { type Ends, ribbonCourses, ribbonWidth } from '../../domain/levels/ribbon-arcs.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { groupLinks } from './link-groups.ts';
import { ALWAYS, FAR_ASIDE, type RecordGroup, typeNumber } from './link-records.ts';
import { type LinkRecord, type RecordMemory, recordMemory, writeRecord } from './record-layout.ts';

export interface RibbonRecords {
  readonly memory: RecordMemory;
  readonly groups: readonly RecordGroup[];
}

/** CSS pixels: narrower ribbons are drawn before, and so under, all others. */
const NARROW = 2;

/** What of a record says nothing of a ribbon: it is there at every moment, in no lane, and no place or link of the network. */
const TIMELESS = {
  from: -ALWAYS,
  until: ALWAYS,
  formed: -ALWAYS,
  undated: false,
  bundled: false,
  lane: 0,
  formedYear: -ALWAYS,
  firstPlace: -2,
  secondPlace: -2,
  link: -2,
  termOver: ALWAYS,
  unconfirmedFrom: ALWAYS,
  fromClock: -ALWAYS,
  fromRoom: 0,
  formedClock: -ALWAYS,
  formedRoom: 0,
  pass0Along: 0,
  pass0Aside: FAR_ASIDE,
  pass1Along: 0,
  pass1Aside: FAR_ASIDE,
  pass2Along: 0,
  pass2Aside: FAR_ASIDE,
  pass3Aside: FAR_ASIDE,
} as const;

/** In place of a fourth gap, which ribbons have not, `pass3Along` holds the width in CSS pixels. */
export function ribbonRecords(index: NetworkIndex, bundles: Bundles): RibbonRecords {
  const { ends, arcs } = ribbonCourses(index, bundles);
  const { from, tangent, angle } = arcs;
  const vector = (table: Float32Array, i: number) => [table[3 * i] ?? 0, table[3 * i + 1] ?? 0, table[3 * i + 2] ?? 0] as const;
  const widths = Float32Array.from(bundles.count, (count) => ribbonWidth(count, bundles.level));
  const memory = recordMemory(ends.length);
  const recordOf = (i: number): LinkRecord => {
    const [start, ahead, length] = [vector(from, i), vector(tangent, i), angle[i] ?? 0];
    const type = typeNumber(bundles.type[i] ?? 0);
    return {
      ...TIMELESS,
      start,
      tangent: ahead,
      angle: length,
      startX: mercatorX(ends[i]?.first.lng ?? 0),
      flatLength: mercatorLength(start[2], ahead[2], length),
      endZ: start[2] * Math.cos(length) + ahead[2] * Math.sin(length),
      type,
      typeBefore: type,
      pass3Along: widths[i] ?? 0,
    };
  };
  let written = 0;
  const groupsOf = (some: readonly number[]): readonly RecordGroup[] => {
    const lanes = { lane: new Int8Array(some.length), bundled: new Uint8Array(some.length) };
    const own = { arcs: { angle: Float32Array.from(some, (i) => angle[i] ?? 0) }, lanes };
    return groupLinks(
      some.map((i) => ends[i] as Ends),
      own,
    ).map(({ links, ...alike }): RecordGroup => {
      const first = written;
      for (const at of links) {
        writeRecord(memory, written, recordOf(some[at] as number));
        written += 1;
      }
      return { ...alike, first, count: written - first };
    });
  };
  // The more links, the later: what is wide lies on top.
  const order = Array.from(widths.keys()).sort((a, b) => (widths[a] as number) - (widths[b] as number));
  const wide = order.findIndex((i) => (widths[i] as number) >= NARROW);
  const split = wide === -1 ? order.length : wide;
  return { memory, groups: [...groupsOf(order.slice(0, split)), ...groupsOf(order.slice(split))] };
}
