/** What lies under a point of the screen: a place if its point is near or its name is written there, else the links within reach. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { countsOf } from '../../domain/choose/counts.ts';
import { shownAt } from '../../domain/choose/filter.ts';
import { angleBetween, type LngLat, toVector } from '../../domain/geo/great-circle.ts';
import { type Laned, laneDistance } from '../../domain/geo/lane-bow.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import { arcsNear, pointsNear, pointTable } from '../../domain/geo/pick.ts';
import { type Bundles, bundlesOf, linksOfRibbon } from '../../domain/levels/bundles.ts';
import { isBundled, levelAt } from '../../domain/levels/level.ts';
import { RIBBON, ribbonCourses, ribbonWidth } from '../../domain/levels/ribbon-arcs.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import { byProminence } from '../../domain/network/prominence.ts';
import type { Hit, MapPicture } from '../map-types.ts';
import { PLACE_LAYER } from '../places/place-layers.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. `links`: around a line; `places`: around a point's centre. A finger is less precise than a mouse. */
export const REACH = { mouse: { links: 8, places: 10 }, touch: { links: 14, places: 18 } } as const;

/** Places this close on the screen, in CSS pixels, cannot be told apart at this zoom: the most prominent is hit. */
const SAME_SPOT = 5;
/** Links whose distances to the pointer differ by less, in CSS pixels, are a choice. */
const SAME_DISTANCE = 2.5;

/** CSS pixels by which a link may bow to its own lane, and so lie beside its arc. */
const WIDEST_BOW = 20;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export class HitTest {
  readonly #points: Float32Array;

  constructor(
    private readonly index: NetworkIndex,
    private readonly geometry: LinkGeometry,
  ) {
    this.#points = pointTable(index.network.places);
  }

  at(map: MapLibreMap, point: Point, picture: MapPicture, finger: boolean): Hit | null {
    const reach = finger ? REACH.touch : REACH.mouse;
    const centre = map.unproject([point.x, point.y]);
    // Beside the globe, the nearest point of its edge comes back: that is not what lies under the pointer.
    if (distance(map.project(centre), point) > 2) return null;
    const perPixel = radiansPerPixel(map, point, centre);
    const bundles = this.#bundles(map, picture);
    const place = this.#place(map, point, centre, reach.places, perPixel, bundles) ?? namedAt(map, point);
    if (place !== null) return place;
    if (bundles === null) return this.#links(map, point, centre, this.#shown(picture), reach.links, perPixel);
    // Of ribbons only what is chosen is drawn link by link.
    const { selection } = picture;
    const own = selection?.kind === 'place' ? new Set(this.index.linksOf.get(selection.id)) : null;
    const lit = own === null ? null : this.#links(map, point, centre, (link) => own.has(link) && this.#shown(picture)(link), reach.links, perPixel);
    return lit ?? this.#ribbon(point, centre, bundles, reach.links, perPixel);
  }

  #bundles(map: MapLibreMap, { filters, moment, reading }: MapPicture): Bundles | null {
    const zoom = map.getZoom();
    if (!isBundled(this.index.links.length, zoom)) return null;
    const counts = countsOf(this.index).at(filters, moment, reading);
    return isBundled(counts.links.length, zoom) ? bundlesOf(this.index, levelAt(this.index, zoom), counts) : null;
  }

  /** The links of the ribbon under a point: of several the one whose middle is nearest, measured by its width. */
  #ribbon(point: Point, centre: LngLat, bundles: Bundles, reach: number, perPixel: number): Hit | null {
    const { arcs } = ribbonCourses(this.index, bundles);
    const [nearest] = arcsNear(arcs, centre, (reach + RIBBON.widest / 2) * perPixel, () => true)
      .map(({ index, distance: radians }) => ({ index, pixels: radians / perPixel - ribbonWidth(bundles.count[index] ?? 1, bundles.level) / 2 }))
      .filter(({ pixels }) => pixels <= reach)
      .sort((a, b) => Math.max(0, a.pixels) - Math.max(0, b.pixels) || (bundles.count[b.index] ?? 0) - (bundles.count[a.index] ?? 0));
    if (nearest === undefined) return null;
    const ids = linksOfRibbon(bundles, nearest.index).flatMap((i) => this.index.links[i]?.record.id ?? []);
    return { kind: 'links', ids, point: { x: point.x, y: point.y } };
  }

  #shown({ filters, moment, reading }: MapPicture): (link: IndexedLink) => boolean {
    return (link) => shownAt([link], filters, moment, reading).length > 0;
  }

  #place(map: MapLibreMap, point: Point, centre: LngLat, reach: number, perPixel: number, bundles: Bundles | null): Hit | null {
    const { places } = this.index.network;
    const near = pointsNear(this.#points, centre, (reach + SAME_SPOT) * perPixel * 1.5)
      .flatMap(({ index }) => {
        const place = places[index];
        return place === undefined || !isDrawn(index, bundles) ? [] : [{ place, at: map.project(nearestCopy(place, centre)) }];
      })
      .sort((a, b) => distance(a.at, point) - distance(b.at, point));
    const [nearest] = near;
    if (nearest === undefined || distance(nearest.at, point) > reach) return null;
    const [first] = near
      .filter(({ at }) => distance(at, nearest.at) <= SAME_SPOT)
      .map(({ place }) => place)
      .sort(byProminence(this.index));
    return first === undefined ? null : { kind: 'place', id: first.id };
  }

  #links(map: MapLibreMap, point: Point, centre: LngLat, isShown: (link: IndexedLink) => boolean, reach: number, perPixel: number): Hit | null {
    const admits = (i: number): boolean => {
      const link = this.index.links[i];
      return link !== undefined && isShown(link);
    };
    const near = arcsNear(this.geometry.arcs, centre, (reach + WIDEST_BOW) * perPixel, admits)
      .map(({ index }) => ({ index, pixels: laneDistance(this.#laned(index), point, centre, (p) => map.project(nearestCopy(p, centre))) }))
      .filter(({ pixels }) => pixels <= reach)
      .sort((a, b) => a.pixels - b.pixels);
    const closest = near[0]?.pixels ?? 0;
    const ids = near.filter(({ pixels }) => pixels - closest <= SAME_DISTANCE).flatMap(({ index }) => this.index.links[index]?.record.id ?? []);
    return ids.length === 0 ? null : { kind: 'links', ids, point: { x: point.x, y: point.y } };
  }

  #laned(index: number): Laned {
    const { arcs, lanes } = this.geometry;
    const at = 3 * index;
    return { from: arcs.from.subarray(at, at + 3), tangent: arcs.tangent.subarray(at, at + 3), angle: arcs.angle[index] ?? 0, lane: lanes.lane[index] ?? 0 };
  }
}

/** Whether a place, by position, has a point of its own: where links are shown as ribbons, only what stands for a node has. */
function isDrawn(place: number, bundles: Bundles | null): boolean {
  if (bundles === null) return true;
  const node = bundles.level.nodeOf[place] as number;
  return bundles.level.bestOf[node] === place && (bundles.ends[node] as number) > 0;
}

/** The place whose name is written there. */
function namedAt(map: MapLibreMap, { x, y }: Point): Hit | null {
  const layers = [PLACE_LAYER.firstLabels, PLACE_LAYER.labels].filter((id) => map.getLayer(id) !== undefined);
  const id: unknown = layers.length === 0 ? undefined : map.queryRenderedFeatures([x, y], { layers })[0]?.properties['id'];
  return typeof id === 'string' ? { kind: 'place', id } : null;
}

/** The copy of a point that lies in the same world as another one on a flat map that shows several. */
function nearestCopy({ lng, lat }: LngLat, to: LngLat): [number, number] {
  return [lng + 360 * Math.round((to.lng - lng) / 360), lat];
}

/** Angle that a pixel covers at a point, the larger of both directions. */
function radiansPerPixel(map: MapLibreMap, { x, y }: Point, centre: LngLat): number {
  const from = toVector(centre);
  return Math.max(angleBetween(from, toVector(map.unproject([x + 1, y]))), angleBetween(from, toVector(map.unproject([x, y + 1]))));
}
