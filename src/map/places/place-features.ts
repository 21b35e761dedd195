/** Places as map features. What changes with the picture are three flags; everything else is written once. */

import { columnsOf } from '../../domain/choose/columns.ts';
import { countsOf } from '../../domain/choose/counts.ts';
import { focusOf, ringedMembers } from '../../domain/choose/places-seen.ts';
import type { Selection } from '../../domain/choose/view.ts';
import { bundlesOf } from '../../domain/levels/bundles.ts';
import { isBundled, levelAt } from '../../domain/levels/level.ts';
import { yearOf } from '../../domain/network/date.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { labelOf, type PlaceLabel } from '../../domain/network/place-label.ts';
import { prominenceRank, type Standing, standingOf } from '../../domain/network/prominence.ts';
import type { Place } from '../../domain/network/schema.ts';
import { grownBy } from '../../domain/time/growth.ts';
import { paceOfNetwork } from '../../domain/time/pace.ts';
import type { MapPicture } from '../map-types.ts';

export interface PlaceFlags {
  /** Some link of it is in sight. */
  readonly shown: boolean;
  /** It is selected, or an end of a link that is lit by the selection. */
  readonly focus: boolean;
  /** It is a member of the city network that is looked at. */
  readonly member: boolean;
  /** Where it stands for a node of a level: the other places there that have links, and the links there. Otherwise 0. */
  readonly more: number;
  readonly ends: number;
}

export type PlaceFeature = GeoJSON.Feature<GeoJSON.Point, Record<string, string | number | boolean>>;

/** Expressions read `name-lt`, `local-lt`: the name in a language, and the local one where its script is another. */
export const nameKey = (language: string): string => `name-${language}`;
export const localKey = (language: string): string => `local-${language}`;

function nameProperties(place: Place): Record<string, string> {
  const properties: Record<string, string> = {};
  const write = (key: string, { name, local }: PlaceLabel): void => {
    properties[nameKey(key)] = name;
    if (local !== null) properties[localKey(key)] = local;
  };
  for (const language of Object.keys(place.shortNames ?? place.names)) if (language !== 'local') write(language, labelOf(place, language));
  // English is the first that everybody falls back to.
  write('any', labelOf(place, 'en'));
  return properties;
}

/** Feature ids are positions in `network.places`. */
export function placeFeatures(index: NetworkIndex): readonly PlaceFeature[] {
  return index.network.places.map((place, i) => {
    const rank: Standing = standingOf(index, place);
    return {
      type: 'Feature',
      id: i,
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
      properties: {
        ...nameProperties(place),
        id: place.id,
        rank,
        prominence: prominenceRank(index, place),
        degree: index.linksOf.get(place.id)?.length ?? 0,
        shown: false,
        focus: false,
        member: false,
        more: 0,
        ends: 0,
      },
    };
  });
}

/** Every set of flags there is, so that places with the same share one. */
const FLAGS: readonly PlaceFlags[] = Array.from({ length: 8 }, (_, bits) => ({ shown: (bits & 1) !== 0, focus: (bits & 2) !== 0, member: (bits & 4) !== 0, more: 0, ends: 0 }));

/** The flags of every place, in the order of `network.places`; where links are shown as ribbons, only nodes are in sight. */
export function placeFlags(index: NetworkIndex, picture: MapPicture, zoom = Number.POSITIVE_INFINITY): readonly PlaceFlags[] {
  const { filters, moment, reading, growth, selection, network } = picture;
  const { first, second, formed, formedYear, place } = columnsOf(index);
  const counts = countsOf(index).at(filters, moment, reading);
  const { links } = counts;
  const bits = new Uint8Array(index.network.places.length);
  const pace = paceOfNetwork(index);
  const year = yearOf(moment);
  for (const link of links) {
    bits[first[link] as number] = 1;
    // While a link grows, the place that it grows to is not there yet; by the end of its year it is.
    const mayGrow = growth && formedYear[link] === year;
    if (!mayGrow || moment >= grownBy(pace, formed[link] as number)) bits[second[link] as number] = 1;
  }
  const mark = (ids: Iterable<string>, bit: number): void => {
    for (const id of ids) {
      const at = place.get(id);
      if (at !== undefined) bits[at] = (bits[at] as number) | bit;
    }
  };
  if (selection !== null) mark(focusOf(index, selection, linksInSight(index, links, selection)), 2);
  mark(ringedMembers(index, network, moment), 4);
  const flags = Array.from(bits, (own) => FLAGS[own] as PlaceFlags);
  if (!isBundled(links.length, zoom)) return flags;
  const { level, places, ends } = bundlesOf(index, levelAt(index, zoom), counts);
  return flags.map((own, i) => {
    const node = level.nodeOf[i] as number;
    if (level.bestOf[node] !== i || ends[node] === 0) return FLAGS[(bits[i] as number) & ~1] as PlaceFlags;
    const others = (places[node] as number) - (counts.atPlace[i] === 0 ? 0 : 1);
    return { ...own, shown: true, more: others, ends: ends[node] as number };
  });
}

/** Of the links drawn those at the selected place: no others can light anything. */
function linksInSight(index: NetworkIndex, drawn: Uint32Array, { kind, id }: Selection): ReadonlySet<IndexedLink> {
  if (kind === 'link') return new Set();
  const own = new Map((index.linksOf.get(id) ?? []).map((link) => [link.index, link]));
  const inSight = new Set<IndexedLink>();
  for (const number of drawn) {
    const link = own.get(number);
    if (link !== undefined) inSight.add(link);
  }
  return inSight;
}
