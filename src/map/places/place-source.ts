/** Keeps the places' flags in the map up to date: only those that changed are sent, and not at every frame of a replay. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { MapPicture } from '../map-types.ts';
import { type PlaceFeature, type PlaceFlags, placeFeatures, placeFlags } from './place-features.ts';
import { PLACE_SOURCE } from './place-layers.ts';

const NAMES = ['shown', 'focus', 'member'] as const;

interface Update {
  readonly id: number;
  readonly addOrUpdateProperties: { readonly key: string; readonly value: boolean }[];
}

/** What to tell the source so that it holds `after` where it held `before`. */
export function flagUpdates(before: readonly PlaceFlags[], after: readonly PlaceFlags[]): readonly Update[] {
  return after.flatMap((flags, id) => {
    const differing = NAMES.filter((name) => flags[name] !== (before[id]?.[name] ?? false));
    return differing.length === 0 ? [] : [{ id, addOrUpdateProperties: differing.map((key) => ({ key, value: flags[key] })) }];
  });
}

/** Networks up to this many links are kept up to date at once, larger ones when the picture has come to rest. */
const SMALL = 2000;
/** Milliseconds. */
const REST = 200;

export class PlaceSource {
  readonly #features: readonly PlaceFeature[];
  #flags: readonly PlaceFlags[];
  #wanted: MapPicture | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly index: NetworkIndex,
    picture: MapPicture,
    private readonly settled: (flags: readonly PlaceFlags[]) => void,
  ) {
    this.#features = placeFeatures(index);
    this.#flags = placeFlags(index, picture);
  }

  get flags(): readonly PlaceFlags[] {
    return this.#flags;
  }

  /** Adds the source with the flags as they are now; where a restored style brings it along, it may hold older ones. */
  install(map: MapLibreMap): void {
    const features = this.#features.map((feature, i) => ({ ...feature, properties: { ...feature.properties, ...this.#flags[i] } }));
    const data = { type: 'FeatureCollection' as const, features };
    const source = map.getSource<GeoJSONSource>(PLACE_SOURCE);
    if (source === undefined) map.addSource(PLACE_SOURCE, { type: 'geojson', data });
    else void source.setData(data);
  }

  show(map: MapLibreMap, picture: MapPicture): void {
    this.#wanted = picture;
    clearTimeout(this.#timer);
    if (this.index.links.length <= SMALL) this.#update(map);
    else this.#timer = setTimeout(() => this.#update(map), REST);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #update(map: MapLibreMap): void {
    if (this.#wanted === null) return;
    const flags = placeFlags(this.index, this.#wanted);
    const update = flagUpdates(this.#flags, flags);
    this.#flags = flags;
    if (update.length > 0) void map.getSource<GeoJSONSource>(PLACE_SOURCE)?.updateData({ update: [...update] });
    this.settled(flags);
  }
}
