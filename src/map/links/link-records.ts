/** The links as the graphics processor reads them: one record for each link and stage, written once when data arrive. */

import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import { mercatorLength, mercatorX } from '../../domain/geo/mercator.ts';
import type { Pass } from '../../domain/geo/passes.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { certaintyOf } from '../../domain/time/certainty.ts';
import { roomAt } from '../../domain/time/growth.ts';
import { paceOfNetwork } from '../../domain/time/pace.ts';
import type { LinkStage } from './link-facets.ts';
import { groupLinks, type LinkGroup } from './link-groups.ts';
import { type LinkRecord, MOST_TYPES, type RecordMemory, recordMemory, writeRecord } from './record-layout.ts';
import { type StageWindow, stageWindows } from './stage-windows.ts';

/** Years or seconds: stands for an infinite time. Finite, because graphics processors need not know infinity. */
export const ALWAYS = 1e7;

/** A group's records, one after the other. */
export interface RecordGroup extends Omit<LinkGroup, 'links'> {
  readonly first: number;
  readonly count: number;
}

export interface LinkRecords {
  readonly memory: RecordMemory;
  /** For each record the link and the stage that it is of. */
  readonly of: readonly LinkStage[];
  readonly groups: readonly RecordGroup[];
  /** Decimal year from which times count: floats are then fine enough for a day. */
  readonly epoch: number;
}

export const typeNumber = (index: number): number => Math.min(index, MOST_TYPES - 1);

/** Radians: so far aside that no gap is seen. */
export const FAR_ASIDE = 10;

function passesIn(passes: readonly Pass[]) {
  const [first, second, third, fourth] = passes;
  const along = (pass: Pass | undefined): number => pass?.along ?? 0;
  const aside = (pass: Pass | undefined): number => pass?.aside ?? FAR_ASIDE;
  return {
    pass0Along: along(first),
    pass0Aside: aside(first),
    pass1Along: along(second),
    pass1Aside: aside(second),
    pass2Along: along(third),
    pass2Aside: aside(third),
    pass3Along: along(fourth),
    pass3Aside: aside(fourth),
  };
}

/** The place of a link in the table of arcs, as plain numbers. */
function arcOf({ arcs: { from, tangent, angle } }: LinkGeometry, i: number) {
  const vector = (table: Float32Array): readonly [number, number, number] => [table[3 * i] ?? 0, table[3 * i + 1] ?? 0, table[3 * i + 2] ?? 0];
  return { start: vector(from), tangent: vector(tangent), angle: angle[i] ?? 0 };
}

export function linkRecords(index: NetworkIndex, geometry: LinkGeometry): LinkRecords {
  const epoch = index.network.extent.from;
  const time = (year: number): number => Math.max(-ALWAYS, Math.min(ALWAYS, year - epoch));
  const pace = paceOfNetwork(index);
  /** What always was has long grown. */
  const clockAt = (moment: number) => (Number.isFinite(moment) ? { clock: pace.secondsAt(moment), room: roomAt(pace, moment) } : { clock: -ALWAYS, room: 0 });
  const placeNumber = new Map(index.network.places.map((place, i) => [place, i]));
  const windows = index.links.map(stageWindows);
  const memory = recordMemory(windows.reduce((sum, own) => sum + own.length, 0));
  const of: LinkStage[] = [];

  const recordOf = (link: IndexedLink, i: number, { stage, before, from, until }: StageWindow): LinkRecord => {
    const { start, tangent, angle } = arcOf(geometry, i);
    const { termOver, unconfirmedFrom, knownBy } = certaintyOf(link);
    const [began, formed] = [clockAt(from), clockAt(link.formed ?? Number.NEGATIVE_INFINITY)];
    return {
      start,
      tangent,
      angle,
      startX: mercatorX(link.first.lng),
      from: time(from),
      until: time(until),
      formed: time(link.formed ?? Number.NEGATIVE_INFINITY),
      flatLength: mercatorLength(start[2], tangent[2], angle),
      type: typeNumber(stage.typeIndex),
      typeBefore: typeNumber((before ?? stage).typeIndex),
      undated: link.formed === null,
      bundled: geometry.lanes.bundled[i] === 1,
      lane: geometry.lanes.lane[i] ?? 0,
      formedYear: link.formedYear === null ? -ALWAYS : link.formedYear - epoch,
      firstPlace: placeNumber.get(link.first) ?? -1,
      secondPlace: placeNumber.get(link.second) ?? -1,
      link: i,
      endZ: start[2] * Math.cos(angle) + tangent[2] * Math.sin(angle),
      termOver: time(link.formed === null ? knownBy : termOver),
      unconfirmedFrom: time(unconfirmedFrom),
      fromClock: began.clock,
      fromRoom: began.room,
      formedClock: formed.clock,
      formedRoom: formed.room,
      ...passesIn(geometry.passes[i] ?? []),
    };
  };

  const groups = groupLinks(index.links, geometry).map(({ links, ...alike }): RecordGroup => {
    const first = of.length;
    for (const i of links) {
      const link = index.links[i] as IndexedLink;
      for (const window of windows[i] ?? []) {
        writeRecord(memory, of.length, recordOf(link, i, window));
        of.push({ link, stage: window.stage });
      }
    }
    return { ...alike, first, count: of.length - first };
  });
  return { memory, of, groups, epoch };
}
