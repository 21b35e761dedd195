/** Where the names of a network's places may stand at a zoom, for MapLibre to choose from: it knows names and points, but not our lines. */
import type { Selection } from '../../domain/choose/view.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import type { NamedPoint } from '../../domain/geo/name-room.ts';
import { type NameSide, type NameSides, type NameSize, nameSides } from '../../domain/geo/name-sides.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { labelOf } from '../../domain/network/place-label.ts';
import { type Standing, standingOf } from '../../domain/network/prominence.ts';
import type { Place } from '../../domain/network/schema.ts';
import { DISC } from '../../theme/thread-look.ts';
import { measureName } from '../label-font.ts';

/** Pairs of an anchor and an offset in ems, as `text-variable-anchor-offset` takes them. */
export type Anchors = readonly (string | readonly [x: number, y: number])[];

export interface Placing {
  readonly anchors: Anchors;
  /** Whether every side is crossed by a line. */
  readonly crossed: boolean;
}

/** CSS pixels; the layers of names have the same sizes. */
export const NAME_SIZE: Readonly<Record<Standing, number>> = { home: 14, partner: 13, mentioned: 12 };

/** Share of the type size that letters reach, up and down. */
const LETTERS = 0.95;

/** More links than this leave no side clear, and finding out would take long. */
const FEW = 1000;

/** Names stay where they are within an eighth of a zoom level. */
const rounded = (zoom: number): number => Math.round(zoom * 8) / 8;

const radiusOf = (rank: Standing): number => (rank === 'home' ? DISC.home + DISC.homeRim : DISC.partner + DISC.rim);

const ALL_ROUND: Anchors = ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left', 'bottom-right', 'top-right'].flatMap((anchor) => {
  const x = anchor.includes('left') ? 0.6 : anchor.includes('right') ? -0.6 : 0;
  const y = anchor.includes('top') ? 0.6 : anchor.includes('bottom') ? -0.6 : 0;
  return [anchor, x !== 0 && y !== 0 ? ([x * 0.7, y * 0.7] as const) : ([x, y] as const)];
});

export class NamePlacing {
  #key = '';
  #placed: readonly Placing[];

  constructor(
    private readonly index: NetworkIndex,
    private readonly geometry: LinkGeometry,
  ) {
    this.#placed = index.network.places.map(() => ({ anchors: ALL_ROUND, crossed: false }));
  }

  /** Whether there are so few links that names are placed by them. */
  get areFew(): boolean {
    return this.index.links.length <= FEW;
  }

  /** In the order of `network.places`; the same objects until language, selection or zoom change. While something is selected, only its lines count: the others are faint. */
  at(zoom: number, language: string, selection: Selection | null): readonly Placing[] {
    if (!this.areFew) return this.#placed;
    const key = [rounded(zoom), language, selection?.kind, selection?.id].join(' ');
    if (key === this.#key) return this.#placed;
    this.#key = key;
    this.#placed = this.#find(zoom, language, selection).map(({ sides, rank }) => placingOf(sides, rank));
    return this.#placed;
  }

  /** How far the names of places reach from their points where they stand best; without those that have no room. */
  reachesAt(zoom: number, language: string, selection: Selection | null, places: ReadonlySet<Place>): readonly NamedPoint[] {
    return this.#find(zoom, language, selection).flatMap(({ place, rank, size, sides }) => {
      const isAsked = places.has(place) && (sides.clear > 0 || rank === 'home' || selection !== null);
      const side = isAsked ? offeredSides(sides, rank)[0] : undefined;
      return side === undefined ? [] : [{ lng: place.lng, lat: place.lat, ...reachOf(side, size) }];
    });
  }

  #find(zoom: number, language: string, selection: Selection | null) {
    const { links, network } = this.index;
    const counted = links.flatMap((link, i) => {
      const isLit = selection === null || (selection.kind === 'link' ? link.record.id === selection.id : link.first.id === selection.id || link.second.id === selection.id);
      return isLit ? [i] : [];
    });
    const named = network.places.map((place) => {
      const rank = standingOf(this.index, place);
      const size: NameSize = { width: measureName(labelOf(place, language).name, NAME_SIZE[rank], rank === 'home'), height: NAME_SIZE[rank] * LETTERS, radius: radiusOf(rank) };
      return { place, rank, size };
    });
    const found = nameSides(
      network.places,
      named.map(({ size }) => size),
      counted.flatMap((i) => links[i] ?? []),
      counted.map((i) => this.geometry.lanes.lane[i] ?? 0),
      rounded(zoom),
    );
    return named.map((one, i) => ({ ...one, sides: found[i] ?? { sides: [], clear: 0 } }));
  }
}

/** How far a name reaches from its point, and the point's disc with it. */
function reachOf({ anchor, x, y }: NameSide, { width, height, radius }: NameSize): Omit<NamedPoint, 'lng' | 'lat'> {
  const from = anchor.includes('left') ? x : anchor.includes('right') ? x - width : x - width / 2;
  const above = anchor.includes('top') ? y : anchor.includes('bottom') ? y - height : y - height / 2;
  return { left: Math.max(radius, -from), right: Math.max(radius, from + width), up: Math.max(radius, -above), down: Math.max(radius, above + height) };
}

/** More sides than this give MapLibre no better choice. */
const MOST_SIDES = 40;

/** Homes are always named, and so is what is asked for where no side is clear: where the name reads best, though a line crosses it. */
function offeredSides({ sides, clear }: NameSides, rank: Standing): readonly NameSide[] {
  if (rank !== 'home') return clear === 0 ? sides : sides.slice(0, clear);
  const own = sides.filter(({ mistaken }) => !mistaken).toSorted((a, b) => a.cost - b.cost);
  return own.length > 0 ? own : sides;
}

function placingOf(sides: NameSides, rank: Standing): Placing {
  const size = NAME_SIZE[rank];
  const offered = offeredSides(sides, rank).slice(0, MOST_SIDES);
  return { anchors: offered.flatMap(({ anchor, x, y }) => [anchor, [x / size, y / size] as const]), crossed: sides.clear === 0 };
}
