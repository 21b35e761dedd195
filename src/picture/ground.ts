/** Sea, land, lakes and borders of a picture. */
import type { WorldPoint } from '../domain/geo/link-course.ts';
import { worldPixels } from '../domain/geo/mercator.ts';
import type { Outline, Shape } from '../domain/geo/outline.ts';
import type { BasemapPalette } from '../theme/basemap-palette.ts';
import { type Bounds, clipLine, clipRing } from './clip.ts';
import type { Mark, PathMark } from './mark.ts';
import type { Window } from './window.ts';

/** CSS pixels: what is cut at the window's edge is cut this far outside. */
const BEYOND = 8;
/** CSS pixels between neighbouring points of an outline, below which the next one adds nothing to see. */
const CLOSE = 0.8;
/** CSS pixels across, below which an island or lake is a speck. */
const SPECK = 2.5;

/** A border's width grows with the zoom as on the map. */
const borderWidth = (zoom: number): number => 0.5 + (0.6 * Math.max(0, Math.min(7, zoom - 2))) / 7;

export function ground(outline: Outline, window: Window, palette: BasemapPalette): readonly Mark[] {
  const { rect, zoom } = window;
  const fill = (shapes: readonly Shape[], color: string): readonly PathMark[] => {
    const d = rings(shapes, outline.units, window);
    return d === '' ? [] : [{ kind: 'path', d, fill: color }];
  };
  const stroke = (shapes: readonly Shape[], dash?: readonly [number, number]): readonly PathMark[] => {
    const d = lines(shapes, outline.units, window);
    return d === '' ? [] : [{ kind: 'path', d, stroke: palette.border, width: borderWidth(zoom), ...(dash === undefined ? {} : { dash }) }];
  };
  const dash = 3 * borderWidth(zoom);
  return [
    { kind: 'rect', ...rect, fill: palette.sea },
    ...fill(outline.land, palette.land),
    ...fill(outline.lakes, palette.sea),
    ...stroke(outline.borders),
    ...stroke(outline.disputed, [dash, dash]),
  ];
}

const boundsOf = ({ rect }: Window): Bounds => ({ left: rect.x - BEYOND, top: rect.y - BEYOND, right: rect.x + rect.width + BEYOND, bottom: rect.y + rect.height + BEYOND });

/** A shape's points and how far they reach, in units of its outline. */
interface Reach {
  readonly points: readonly WorldPoint[];
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** The build paints hundreds of pictures from one outline, and most shapes lie outside of most of them. */
const reaches = new WeakMap<Shape, Reach>();

function reachOf(shape: Shape): Reach {
  const known = reaches.get(shape);
  if (known !== undefined) return known;
  const points: WorldPoint[] = [];
  let [x, y, west, east, north, south] = [0, 0, Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i + 1 < shape.length; i += 2) {
    x += shape[i] ?? 0;
    y += shape[i + 1] ?? 0;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
    points.push({ x, y });
  }
  const reach = { points, west, east, north, south };
  reaches.set(shape, reach);
  return reach;
}

/** The points of a shape in each copy of the world that the window shows. */
function* placed(shapes: readonly Shape[], units: number, window: Window): Generator<readonly WorldPoint[]> {
  const scale = worldPixels(window.zoom) / units;
  const { top, bottom } = boundsOf(window);
  for (const shape of shapes) {
    const { points, west, east, north, south } = reachOf(shape);
    const down = (y: number) => window.toPicture({ x: 0, y: y * scale }, 0).y;
    if (down(south) < top || down(north) > bottom) continue;
    for (const copy of window.copiesOf(west * scale - BEYOND, east * scale + BEYOND)) {
      yield points.map(({ x, y }) => window.toPicture({ x: x * scale, y: y * scale }, copy));
    }
  }
}

function rings(shapes: readonly Shape[], units: number, window: Window): string {
  const bounds = boundsOf(window);
  let d = '';
  for (const points of placed(shapes, units, window)) {
    const ring = thinned(clipRing(points, bounds));
    if (ring.length > 2 && spread(ring) >= SPECK) d += `${pathOf(ring)}z`;
  }
  return d;
}

function lines(shapes: readonly Shape[], units: number, window: Window): string {
  const bounds = boundsOf(window);
  let d = '';
  for (const points of placed(shapes, units, window)) for (const piece of clipLine(points, bounds)) d += pathOf(thinned(piece));
  return d;
}

/** Without points that lie next to the last one kept; the last point of all stays. */
function thinned(points: readonly WorldPoint[]): readonly WorldPoint[] {
  const kept: WorldPoint[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    if (last === undefined || i === points.length - 1 || Math.hypot(point.x - last.x, point.y - last.y) >= CLOSE) kept.push(point);
  });
  return kept;
}

const spread = (points: readonly WorldPoint[]): number => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
};

/** Steps in tenths of a pixel, counted from the rounded point before, so that roundings do not add up. */
function pathOf(points: readonly WorldPoint[]): string {
  let [x, y] = [0, 0];
  let d = '';
  points.forEach((point, i) => {
    const [px, py] = [Math.round(10 * point.x), Math.round(10 * point.y)];
    if (i > 0 && px === x && py === y) return;
    const [dx, dy] = [(px - x) / 10, (py - y) / 10];
    d += i === 0 ? `M${dx} ${dy}l` : `${dx} ${dy} `;
    [x, y] = [px, py];
  });
  // A single point leaves a line without a step, which is no path.
  return d.endsWith('l') ? '' : d.trimEnd();
}
