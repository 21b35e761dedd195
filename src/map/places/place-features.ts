/** Places as map features. What changes with the picture are three flags; everything else is written once. */

import { shownAt } from '../../domain/choose/filter.ts';
import { focusOf, ringedMembers } from '../../domain/choose/places-seen.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { labelOf } from '../../domain/network/place-label.ts';
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
}

export type PlaceFeature = GeoJSON.Feature<GeoJSON.Point, Record<string, string | number | boolean>>;

/** Expressions read `name-lt`, `local-lt`: the name in a language, and the local one where its script is another. */
export const nameKey = (language: string): string => `name-${language}`;
export const localKey = (language: string): string => `local-${language}`;

function nameProperties(place: Place): Record<string, string> {
  const properties: Record<string, string> = {};
  // English is the first that everybody falls back to.
  const any = ['any', labelOf(place, 'en')] as const;
  for (const [key, { name, local }] of [...Object.keys(place.shortNames ?? place.names).map((language) => [language, labelOf(place, language)] as const), any]) {
    if (key === 'local') continue;
    properties[nameKey(key)] = name;
    if (local !== null) properties[localKey(key)] = local;
  }
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
      },
    };
  });
}

/** The flags of every place, in the order of `network.places`. */
export function placeFlags(index: NetworkIndex, picture: MapPicture): readonly PlaceFlags[] {
  const inSight = new Set<IndexedLink>();
  const shown = new Set<string>();
  const pace = paceOfNetwork(index);
  for (const { link } of shownAt(index.links, picture.filters, picture.moment, picture.reading)) {
    inSight.add(link);
    shown.add(link.first.id);
    // While a link grows, the place that it grows to is not there yet.
    if (!picture.growth || link.formed === null || picture.moment >= grownBy(pace, link.formed)) shown.add(link.second.id);
  }
  const focus = focusOf(index, picture.selection, inSight);
  const members = ringedMembers(index, picture.network, picture.moment);
  return index.network.places.map(({ id }) => ({ shown: shown.has(id), focus: focus.has(id), member: members.has(id) }));
}
