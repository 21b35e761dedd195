/** The links as the graphics processor reads them: one record for each link and stage, written once when data arrive. */

import { mercatorLength, mercatorX } from '../../domain/geo/mercator.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { certaintyOf } from '../../domain/time/certainty.ts';
import { MAX_TYPES, RECORDS_IN_ROW, TEXELS } from './instance-shader.ts';
import type { LinkGeometry } from './link-geometry.ts';
import { groupLinks, type LinkGroup } from './link-groups.ts';
import { type StageWindow, stageWindows } from './stage-windows.ts';

/**
 * Words of four bytes in a record. Twelve floats: start of the arc (3), its angle, its tangent (3), x of its start on the
 * flat map, window from and until, formed, length on the flat map. Five integers: kind, year formed, first place, second
 * place, link. Three floats: z of the arc's end; when the stated term is over, or for an undated link the moment by which it
 * is known; from when it is unconfirmed. Times are years since the epoch.
 */
const WORDS = 4 * TEXELS;

/** Stands for an infinite time. Finite, because graphics processors need not know infinity. */
export const ALWAYS = 1e7;

/** A group's records, one after the other. */
export interface RecordGroup extends Omit<LinkGroup, 'links'> {
  readonly first: number;
  readonly count: number;
}

export interface LinkRecords {
  /** Whole rows of the texture. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** For each record the position of its link in `index.links`. */
  readonly linkOf: readonly number[];
  readonly groups: readonly RecordGroup[];
  /** Decimal year from which times count. */
  readonly epoch: number;
}

const typeNumber = (index: number): number => Math.min(index, MAX_TYPES - 1);

/** Agreement type in bits 0–7, the type before in 8–15, undated in 16, bundled in 17, lane + 128 in 24–31. */
function kindOf({ stage, before }: StageWindow, { formed }: IndexedLink, lane: number, bundled: number): number {
  return typeNumber(stage.typeIndex) | (typeNumber((before ?? stage).typeIndex) << 8) | (formed === null ? 1 << 16 : 0) | (bundled << 17) | ((lane + 128) << 24);
}

export function linkRecords(index: NetworkIndex, geometry: LinkGeometry): LinkRecords {
  const epoch = index.network.extent.from;
  const time = (year: number): number => Math.max(-ALWAYS, Math.min(ALWAYS, year - epoch));
  const placeNumber = new Map(index.network.places.map((place, i) => [place, i]));
  const windows = index.links.map(stageWindows);
  const count = windows.reduce((sum, own) => sum + own.length, 0);
  const words = new Uint32Array(WORDS * RECORDS_IN_ROW * Math.max(1, Math.ceil(count / RECORDS_IN_ROW)));
  const floats = new Float32Array(words.buffer);
  const ints = new Int32Array(words.buffer);
  const linkOf: number[] = [];

  const write = (i: number, window: StageWindow): void => {
    const { arcs, lanes } = geometry;
    const link = index.links[i] as IndexedLink;
    const angle = arcs.angle[i] ?? 0;
    const [fromZ, tangentZ] = [arcs.from[3 * i + 2] ?? 0, arcs.tangent[3 * i + 2] ?? 0];
    const at = WORDS * linkOf.length;
    for (let k = 0; k < 3; k += 1) {
      floats[at + k] = arcs.from[3 * i + k] ?? 0;
      floats[at + 4 + k] = arcs.tangent[3 * i + k] ?? 0;
    }
    floats[at + 3] = angle;
    floats[at + 7] = mercatorX(link.first.lng);
    floats[at + 8] = time(window.from);
    floats[at + 9] = time(window.until);
    floats[at + 10] = time(link.formed ?? Number.NEGATIVE_INFINITY);
    floats[at + 11] = mercatorLength(fromZ, tangentZ, angle);
    ints[at + 12] = kindOf(window, link, lanes.lane[i] ?? 0, lanes.bundled[i] ?? 0);
    ints[at + 13] = link.formedYear === null ? -ALWAYS : link.formedYear - epoch;
    ints[at + 14] = placeNumber.get(link.first) ?? -1;
    ints[at + 15] = placeNumber.get(link.second) ?? -1;
    ints[at + 16] = i;
    floats[at + 17] = fromZ * Math.cos(angle) + tangentZ * Math.sin(angle);
    const { termOver, unconfirmedFrom, knownBy } = certaintyOf(link);
    floats[at + 18] = time(link.formed === null ? knownBy : termOver);
    floats[at + 19] = time(unconfirmedFrom);
    linkOf.push(i);
  };

  const groups = groupLinks(index.links, geometry).map(({ links, ...alike }): RecordGroup => {
    const first = linkOf.length;
    for (const i of links) for (const window of windows[i] ?? []) write(i, window);
    return { ...alike, first, count: linkOf.length - first };
  });
  return { words, linkOf, groups, epoch };
}
