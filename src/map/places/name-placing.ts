/** Where the names of a network's places may stand at a zoom, for MapLibre to choose from: it knows names and points, but not our lines. */
import type { Selection } from '../../domain/choose/view.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import { type NameSides, type NameSize, nameSides } from '../../domain/geo/name-sides.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { labelOf } from '../../domain/network/place-label.ts';
import { type Standing, standingOf } from '../../domain/network/prominence.ts';
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

  /** In the order of `network.places`; the same objects until language, selection or zoom change. While something is selected, only its lines count: the others are faint. */
  at(zoom: number, language: string, selection: Selection | null): readonly Placing[] {
    const { links, network } = this.index;
    if (links.length > FEW) return this.#placed;
    const key = [rounded(zoom), language, selection?.kind, selection?.id].join(' ');
    if (key === this.#key) return this.#placed;
    this.#key = key;
    const counted = links.flatMap((link, i) => {
      const isLit = selection === null || (selection.kind === 'link' ? link.record.id === selection.id : link.first.id === selection.id || link.second.id === selection.id);
      return isLit ? [i] : [];
    });
    const ranks = network.places.map((place) => standingOf(this.index, place));
    const sizes = network.places.map((place, i): NameSize => {
      const rank = ranks[i] ?? 'partner';
      return { width: measureName(labelOf(place, language).name, NAME_SIZE[rank], rank === 'home'), height: NAME_SIZE[rank] * LETTERS, radius: radiusOf(rank) };
    });
    const lanes = counted.map((i) => this.geometry.lanes.lane[i] ?? 0);
    const found = nameSides(
      network.places,
      sizes,
      counted.flatMap((i) => links[i] ?? []),
      lanes,
      rounded(zoom),
    );
    this.#placed = found.map((sides, i) => placingOf(sides, ranks[i] ?? 'partner'));
    return this.#placed;
  }
}

/** More sides than this give MapLibre no better choice. */
const MOST_SIDES = 40;

function placingOf({ sides, clear }: NameSides, rank: Standing): Placing {
  const size = NAME_SIZE[rank];
  // Homes are always named, and so is what is asked for where no side is clear: where the name reads best, though a line crosses it.
  const own = sides.filter(({ mistaken }) => !mistaken).toSorted((a, b) => a.cost - b.cost);
  const offered = rank === 'home' && own.length > 0 ? own : clear === 0 || rank === 'home' ? sides : sides.slice(0, clear);
  return { anchors: offered.slice(0, MOST_SIDES).flatMap(({ anchor, x, y }) => [anchor, [x / size, y / size] as const]), crossed: clear === 0 };
}
