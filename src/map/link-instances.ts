/** The links as the graphics processor reads them: one record for each link and stage, written once when data arrive. */
import type { NetworkIndex } from '../domain/network-index.ts';
import type { ArcTable } from '../domain/pick.ts';
import { MAX_TYPES } from './instance-shader.ts';
import { linkLanes } from './link-lanes.ts';
import { mercatorLength, mercatorX, reachesBeyondWorld } from './mercator.ts';
import { stageWindows } from './stage-windows.ts';

/**
 * Bytes of a record. Twelve floats: start of the arc (3), its angle, its tangent (3), x of its start on the flat map,
 * window from and until, formed, length on the flat map. Five integers: kind, year formed, first place, second place,
 * link. Times are years since the epoch.
 */
export const RECORD = 68;
const FIELDS = RECORD / 4;

/** Stands for an infinite time. Finite, because graphics processors need not know infinity. */
export const ALWAYS = 1e7;

/** Kind: agreement type in bits 0–7, the type before in 8–15, undated in 16, bundled in 17, lane + 128 in 24–31. */
const kindOf = (type: number, before: number, undated: boolean, lane: number, bundled: number): number =>
  Math.min(type, MAX_TYPES - 1) | (Math.min(before, MAX_TYPES - 1) << 8) | (undated ? 1 << 16 : 0) | (bundled << 17) | ((lane + 128) << 24);

/** Records of arcs of similar length, which are drawn with the same number of segments. */
export interface InstanceGroup {
  readonly first: number;
  readonly count: number;
  /** The longest arc in radians. */
  readonly angle: number;
  /** Whether any of them bows to its own lane. */
  readonly lanes: boolean;
}

export interface LinkInstances {
  readonly bytes: ArrayBuffer;
  /** For each record the position of its link in `index.links`. */
  readonly linkOf: Uint32Array;
  /** Longest arcs first, so that short links lie on top. */
  readonly groups: readonly InstanceGroup[];
  readonly all: InstanceGroup;
  /** Decimal year from which times count. */
  readonly epoch: number;
  /** Copies of the world to the left and right into which arcs reach across the antimeridian. */
  readonly overhang: { readonly west: boolean; readonly east: boolean };
}

/** Radians: about 250, 600, 1,200, 2,000 and 4,000 km. */
const GROUP_BOUNDS = [0.04, 0.1, 0.19, 0.31, 0.63, Number.POSITIVE_INFINITY];

const clampTime = (years: number): number => Math.max(-ALWAYS, Math.min(ALWAYS, years));

/** `arcs` hold the arc of each link, in the order of `index.links`. */
export function linkInstances(index: NetworkIndex, arcs: ArcTable): LinkInstances {
  const epoch = index.network.extent.from;
  const lanes = linkLanes(index.links);
  const placeNumber = new Map(index.network.places.map((place, i) => [place.id, i]));
  const windows = index.links.map(stageWindows);
  const groupOf = Uint8Array.from(arcs.angle, (angle) => GROUP_BOUNDS.findIndex((bound) => angle < bound));

  const count = windows.reduce((sum, own) => sum + own.length, 0);
  const bytes = new ArrayBuffer(RECORD * count);
  const linkOf = new Uint32Array(count);
  const floats = new Float32Array(bytes);
  const ints = new Int32Array(bytes);
  const overhang = { west: false, east: false };
  const groups: InstanceGroup[] = [];
  let record = 0;

  for (let group = GROUP_BOUNDS.length - 1; group >= 0; group -= 1) {
    const first = record;
    let longest = 0;
    let bowed = false;
    index.links.forEach((link, i) => {
      if (groupOf[i] !== group) return;
      const from = arcs.from.subarray(3 * i, 3 * i + 3);
      const tangent = arcs.tangent.subarray(3 * i, 3 * i + 3);
      const angle = arcs.angle[i] as number;
      const length = mercatorLength(from[2] as number, tangent[2] as number, angle);
      const beyond = reachesBeyondWorld(link.first.lng, link.second.lng);
      overhang.west ||= beyond < 0;
      overhang.east ||= beyond > 0;
      longest = Math.max(longest, angle);
      bowed ||= lanes.bundled[i] === 1;
      for (const window of windows[i] ?? []) {
        const at = record * FIELDS;
        floats.set(from, at);
        floats[at + 3] = angle;
        floats.set(tangent, at + 4);
        floats[at + 7] = mercatorX(link.first.lng);
        floats[at + 8] = clampTime(window.from - epoch);
        floats[at + 9] = clampTime(window.until - epoch);
        floats[at + 10] = link.formed === null ? -ALWAYS : clampTime(link.formed - epoch);
        floats[at + 11] = length;
        ints[at + 12] = kindOf(window.stage.typeIndex, (window.before ?? window.stage).typeIndex, link.formed === null, lanes.lane[i] as number, lanes.bundled[i] as number);
        ints[at + 13] = link.formedYear === null ? -ALWAYS : link.formedYear - epoch;
        ints[at + 14] = placeNumber.get(link.first.id) ?? -1;
        ints[at + 15] = placeNumber.get(link.second.id) ?? -1;
        ints[at + 16] = i;
        linkOf[record] = i;
        record += 1;
      }
    });
    if (record > first) groups.push({ first, count: record - first, angle: longest, lanes: bowed });
  }
  const all = { first: 0, count: record, angle: groups[0]?.angle ?? 0, lanes: false };
  return { bytes, linkOf, groups, all, epoch, overhang };
}
