/** Keeps the places' flags in the map up to date: only those that changed are sent, and not at every frame of a replay. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Highlight } from '../../domain/choose/highlight.ts';
import { litBy } from '../../domain/choose/places-seen.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { MapPicture } from '../map-types.ts';
import { NamePlacing, type Placing } from './name-placing.ts';
import { type PlaceFeature, type PlaceFlags, placeFeatures, placeFlags } from './place-features.ts';
import { PLACE_SOURCE } from './place-layers.ts';

/** All that changes of a place with the picture and the zoom. */
export interface PlaceState extends PlaceFlags, Placing {}

const NAMES = ['shown', 'focus', 'member', 'more', 'ends', 'anchors', 'crossed'] as const;

const isSame = (a: PlaceFlags, b: PlaceFlags): boolean =>
  a === b || (a.shown === b.shown && a.focus === b.focus && a.member === b.member && a.more === b.more && a.ends === b.ends);

interface Update {
  readonly id: number;
  readonly addOrUpdateProperties: { readonly key: string; readonly value: PlaceState[(typeof NAMES)[number]] }[];
}

/** What to tell the source so that it holds `after` where it held `before`. */
export function flagUpdates(before: readonly PlaceState[], after: readonly PlaceState[]): readonly Update[] {
  return after.flatMap((flags, id) => {
    if (flags === before[id]) return [];
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
  readonly #names: NamePlacing;
  #flags: readonly PlaceState[];
  #made: readonly { readonly flags: PlaceFlags; readonly placing: Placing; readonly state: PlaceState }[] = [];
  #zoom: number;
  #wanted: MapPicture | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Numbers of the places whose names step back. */
  #back: ReadonlySet<number> = new Set();

  constructor(
    private readonly index: NetworkIndex,
    geometry: LinkGeometry,
    picture: MapPicture,
    zoom: number,
    private readonly settled: (flags: readonly PlaceState[]) => void,
    /** Whether also a large network is brought up to date with each picture. */
    private readonly atOnce = false,
  ) {
    this.#features = placeFeatures(index);
    this.#names = new NamePlacing(index, geometry);
    this.#zoom = zoom;
    this.#flags = this.#stateOf(picture);
  }

  get flags(): readonly PlaceState[] {
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
    if (this.atOnce || this.index.links.length <= SMALL) this.#update(map);
    else this.#timer = setTimeout(() => this.#update(map), REST);
  }

  /** Puts names where they keep clear of lines at another zoom. */
  zoomed(map: MapLibreMap): void {
    this.#zoom = map.getZoom();
    if (this.#wanted !== null) this.show(map, this.#wanted);
  }

  /** Lets the names step back that have nothing to do with what is pointed at. */
  light(map: MapLibreMap, highlight: Highlight): void {
    if (this.index.links.length > SMALL || this.#wanted === null || map.getSource(PLACE_SOURCE) === undefined) return;
    const lit = litBy(this.index, highlight, this.#wanted);
    const back = new Set(lit === null ? [] : this.index.network.places.flatMap(({ id }, i) => (lit.has(id) ? [] : [i])));
    for (const id of back) if (!this.#back.has(id)) map.setFeatureState({ source: PLACE_SOURCE, id }, { back: true });
    for (const id of this.#back) if (!back.has(id)) map.setFeatureState({ source: PLACE_SOURCE, id }, { back: false });
    this.#back = back;
  }

  #stateOf(picture: MapPicture): readonly PlaceState[] {
    const placed = this.#names.at(this.#zoom, picture.language, picture.selection);
    const flags = placeFlags(this.index, picture, this.#zoom);
    const before = this.#made;
    // Most places keep their state from one picture to the next: it is then the same object.
    this.#made = flags.map((own, i) => {
      const last = before[i];
      const placing = placed[i] as Placing;
      return last !== undefined && isSame(last.flags, own) && last.placing === placing ? last : { flags: own, placing, state: { ...own, ...placing } };
    });
    return this.#made.map(({ state }) => state);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #update(map: MapLibreMap): void {
    if (this.#wanted === null) return;
    const flags = this.#stateOf(this.#wanted);
    const update = flagUpdates(this.#flags, flags);
    this.#flags = flags;
    if (update.length > 0) void map.getSource<GeoJSONSource>(PLACE_SOURCE)?.updateData({ update: [...update] });
    this.settled(flags);
  }
}
