/** Places as map features. What changes with the picture are three flags; everything else is written once. */
import { shownAt } from '../../domain/choose/filter.ts';
import { textIn } from '../../domain/network/localized.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { prominenceRank, type Standing, standingOf } from '../../domain/network/prominence.ts';
import type { Place } from '../../domain/network/schema.ts';
import { type MemberStatus, memberStatusAt } from '../../domain/time/membership.ts';
import { grownBy } from '../links/link-uniforms.ts';
import type { MapPicture } from '../map-types.ts';

/** The scripts of names, as far as they decide whether a reader of another script needs a name twice. */
const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;

type Script = (typeof SCRIPTS)[number][0] | 'other';

/** By the first letter that has a script of its own. */
export const scriptOf = (name: string): Script => {
  const [first] = name.match(/\p{L}/u) ?? [''];
  return SCRIPTS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'other';
};

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

function nameProperties({ names: full, shortNames }: Place): Record<string, string> {
  const names = shortNames ?? full;
  const local = names['local'] ?? full['local'];
  const properties: Record<string, string> = {};
  const add = (language: string, name: string): void => {
    properties[nameKey(language)] = name;
    if (local !== undefined && scriptOf(local) !== scriptOf(name)) properties[localKey(language)] = local;
  };
  for (const language in names) if (language !== 'local') add(language, names[language] ?? '');
  // English is the first that everybody falls back to.
  add('any', textIn(names, 'en'));
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

function focusOf(index: NetworkIndex, { selection }: MapPicture, inSight: ReadonlySet<IndexedLink>): ReadonlySet<string> {
  if (selection === null) return new Set();
  if (selection.kind === 'link') {
    const link = index.link.get(selection.id);
    return new Set(link === undefined ? [] : [link.first.id, link.second.id]);
  }
  const own = (index.linksOf.get(selection.id) ?? []).filter((link) => inSight.has(link));
  return new Set([selection.id, ...own.flatMap(({ first, second }) => [first.id, second.id])]);
}

/** Members at the moment, and those of whom no source says since when. */
const RINGED: ReadonlySet<MemberStatus> = new Set(['member', 'undated']);

/** The flags of every place, in the order of `network.places`. */
export function placeFlags(index: NetworkIndex, picture: MapPicture): readonly PlaceFlags[] {
  const inSight = new Set<IndexedLink>();
  const shown = new Set<string>();
  for (const { link } of shownAt(index.links, picture.filters, picture.moment, picture.reading)) {
    inSight.add(link);
    shown.add(link.first.id);
    // While a link grows, the place that it grows to is not there yet.
    if (!picture.growth || link.formed === null || picture.moment >= grownBy(link.formed)) shown.add(link.second.id);
  }
  const focus = focusOf(index, picture, inSight);
  const network = index.network.networks.find(({ id }) => id === picture.network);
  const members = new Set(network?.members.filter((member) => RINGED.has(memberStatusAt(member, picture.moment))).map(({ place }) => place));
  return index.network.places.map(({ id }) => ({ shown: shown.has(id), focus: focus.has(id), member: members.has(id) }));
}
