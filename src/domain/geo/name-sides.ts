/**
 * On which side of its point a name may stand so that no line runs through it, at one zoom of the flat map. Panning moves
 * names and lines alike, so only the zoom matters. CSS pixels.
 */
import { arcBetween, type LngLat } from './great-circle.ts';
import { flatCourse } from './link-course.ts';
import type { LinkGeometry } from './link-geometry.ts';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';

/** How large the name of a place is, and the disc that it stands beside. */
export interface NameSize {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** Where a name stands: which of its corners, edges or its middle lies at an offset from the point, x to the right and y down. */
export interface NameSide {
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
  /** Whether the name is read as another's there: it lies nearer to a disc as large as its own, or larger. */
  readonly mistaken: boolean;
  /** How badly it reads there: the less the better. */
  readonly cost: number;
}

export interface NameSides {
  /** All sides, those on which no line runs through the name first, and of these the one most away from the lines. */
  readonly sides: readonly NameSide[];
  /** How many of them are clear of lines. */
  readonly clear: number;
}

interface Ends {
  readonly first: LngLat;
  readonly second: LngLat;
}

/** Directions from the point, as unit vectors, all the way round. */
const DIRECTIONS = Array.from({ length: 32 }, (_, i) => [Math.cos((i * Math.PI) / 16), Math.sin((i * Math.PI) / 16)] as const);

/** Between disc and name. */
const GAPS = [3, 9, 18, 28] as const;

/**
 * Costs of a side: not level with the point, to the left, farther off, lying where its own lines go, read as another's, crossed
 * by a line and by each further one. A name that some line crosses anyway is better near its point than far off and crossed by one less.
 */
const COST = { slant: 2, left: 0.5, farther: 4, course: 8, mistaken: 24, crossed: 12, line: 3 } as const;

/** Between the points of a line that are looked at, and between a name and a line. */
const STEP = 3;
const APART = 1.5;

const CELL = 64;
const cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;

type Grid = ReadonlyMap<string, readonly (readonly [x: number, y: number, line: number])[]>;

/** Points along all lines, by cell. */
function gridOf(links: readonly Ends[], lanes: ArrayLike<number>, zoom: number): Grid {
  const world = worldPixels(zoom);
  const grid = new Map<string, (readonly [number, number, number])[]>();
  links.forEach(({ first, second }, i) => {
    const course = flatCourse(arcBetween(first, second), first, lanes[i] ?? 0, zoom);
    const count = Math.max(2, Math.ceil(course.length / STEP));
    for (let k = 0; k <= count; k += 1) {
      const at = course.at(k / count);
      const x = ((at.x % world) + world) % world;
      const key = cellOf(x, at.y);
      const cell = grid.get(key);
      if (cell === undefined) grid.set(key, [[x, at.y, i]]);
      else cell.push([x, at.y, i]);
    }
  });
  return grid;
}

/** 1 or -1 where the name lies wholly to one side of the point, between these where it is level with it. */
const lean = (d: number): number => Math.max(-1, Math.min(1, 1.6 * d));

function sideOf(dx: number, dy: number, away: number, { width, height }: NameSize): Omit<NameSide, 'mistaken' | 'cost'> {
  const [leanX, leanY] = [lean(dx), lean(dy)];
  const horizontal = leanX > 0.99 ? 'left' : leanX < -0.99 ? 'right' : '';
  const vertical = leanY > 0.99 ? 'top' : leanY < -0.99 ? 'bottom' : '';
  return {
    anchor: [vertical, horizontal].filter((part) => part !== '').join('-') || 'center',
    x: dx * away + (horizontal === '' ? (leanX * width) / 2 : 0),
    y: dy * away + (vertical === '' ? (leanY * height) / 2 : 0),
  };
}

/** The sides of each place's name; `links` are those that names have to keep clear of, with the lanes of the same order. */
export function nameSides(
  places: readonly LngLat[],
  sizes: readonly NameSize[],
  links: readonly Ends[],
  lanes: LinkGeometry['lanes']['lane'] | readonly number[],
  zoom: number,
): readonly NameSides[] {
  const world = worldPixels(zoom);
  const grid = gridOf(links, lanes, zoom);
  const points = places.map(({ lng, lat }) => [mercatorX(lng) * world, mercatorY(lat) * world] as const);
  return points.map(([px, py], i) => {
    const size = sizes[i] ?? { width: 0, height: 0, radius: 0 };
    const reach = size.width + size.radius + 2 * CELL;
    const rivals = points.flatMap(([x, y], k) =>
      k !== i && Math.abs(x - px) < reach && Math.abs(y - py) < reach && (sizes[k]?.radius ?? 0) >= size.radius ? [[x - px, y - py] as const] : [],
    );
    const near: (readonly [x: number, y: number, line: number])[] = [];
    for (let x = px - reach; x <= px + reach; x += CELL) {
      for (let y = py - 2 * CELL; y <= py + 2 * CELL; y += CELL) for (const [lx, ly, line] of grid.get(cellOf(x, y)) ?? []) near.push([lx - px, ly - py, line]);
    }
    // Where its own lines go: what lies around the point just outside its disc.
    const ways = near.filter(([x, y]) => Math.abs(Math.hypot(x, y) - size.radius - 12) < STEP).map(([x, y]) => [x / Math.hypot(x, y), y / Math.hypot(x, y)] as const);
    const rated = GAPS.flatMap((gap, step) =>
      DIRECTIONS.map(([dx, dy]) => {
        const away = size.radius + gap;
        const left = dx * away + (lean(dx) * size.width) / 2 - size.width / 2 - APART;
        const top = dy * away + (lean(dy) * size.height) / 2 - size.height / 2 - APART;
        const lines = new Set<number>();
        for (const [x, y, line] of near) if (x >= left && x <= left + size.width + 2 * APART && y >= top && y <= top + size.height + 2 * APART) lines.add(line);
        const crossed = lines.size === 0 ? 0 : COST.crossed + COST.line * (lines.size - 1);
        const towards = ways.reduce((sum, [wx, wy]) => sum + Math.max(0, wx * dx + wy * dy) ** 2, 0) / Math.max(1, ways.length);
        const distance = ([x, y]: readonly [x: number, y: number]): number => Math.hypot(Math.max(left - x, 0, x - left - size.width), Math.max(top - y, 0, y - top - size.height));
        const own = distance([0, 0]);
        const mistaken = rivals.some((rival) => distance(rival) < own);
        const cost = crossed + (mistaken ? COST.mistaken : 0) + COST.slant * (1 - Math.abs(dx)) + (dx < 0 ? COST.left : 0) + COST.farther * step + COST.course * towards;
        return { side: { ...sideOf(dx, dy, away, size), mistaken, cost }, crossed };
      }),
    ).toSorted((a, b) => Number(a.crossed > 0) - Number(b.crossed > 0) || a.side.cost - b.side.cost);
    return { sides: rated.map(({ side }) => side), clear: rated.filter(({ crossed }) => crossed === 0).length };
  });
}
