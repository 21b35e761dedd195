/** Where the names of places stand: each beside its point, on the side away from its lines, and none on another or on a point. */
import { labelOf } from '../domain/network/place-label.ts';
import type { MapPalette } from '../theme/map-palette.ts';
import { BoxGrid, type TextBox } from './box-grid.ts';
import type { TextMark } from './mark.ts';
import type { PlacePoint } from './points.ts';
import { textWidth } from './text-width.ts';
import type { PictureView } from './threads.ts';
import type { Rect } from './window.ts';

export interface Name {
  readonly box: TextBox;
  readonly marks: readonly TextMark[];
}

/** A point of a thread, as an obstacle; what steps back weighs little. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** From this zoom on the local name stands under the name, and places that no link leads to are named. */
const LOCAL_FROM = 6;
const MENTIONED_FROM = 5;

const SIZE = { home: 15, partner: 13, mentioned: 12 } as const;
const LOCAL_SHARE = 0.86;
const LINE_HEIGHT = 1.15;
/** Share of the type size from the top of a line to where its letters stand. */
const ASCENT = 0.87;

/** CSS pixels between a disc and its name, between names, and from the edge of the map. */
const GAP = 3;
const BETWEEN = 2;
const EDGE = 4;

/** More would not be read. */
const MOST = 400;

type Side = -1 | 0 | 1;

/** Sides of the point on which a name may stand, in order of preference: east, west, south, north, then the corners. */
const SIDES: readonly (readonly [x: Side, y: Side])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

/** Costs of a side: for each step down the preference, a point of line under it, and lying where the lines go. */
const COST = { preference: 1, line: 4, course: 10 } as const;

const priority = ({ selected, focus, rank, degree }: PlacePoint): number =>
  -(selected ? 4e5 : 0) - (focus ? 2e5 : 0) - (rank === 'home' ? 1e5 : rank === 'partner' ? 1e4 : 0) - Math.min(degree, 9e3);

/** `courses` are the directions, as unit vectors, in which a place's lines leave. */
export function namesOf(
  points: readonly PlacePoint[],
  lines: readonly LinePoint[],
  courses: (id: string) => readonly (readonly [x: number, y: number])[],
  view: PictureView & { readonly language: string; readonly zoom: number; readonly localNames: boolean },
  palette: MapPalette,
  rect: Rect,
): readonly Name[] {
  const taken = new BoxGrid<TextBox>();
  const ink = new BoxGrid<TextBox & { readonly weight: number }>();
  for (const { x, y, weight } of lines) ink.add({ left: x, right: x, top: y, bottom: y, weight });
  for (const { x, y, radius, shown, rank, member } of points) {
    if (shown || rank === 'home' || member) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const emphasis = view.selection !== null;
  const due = points.filter(({ shown, focus, member, rank }) => shown || focus || member || rank === 'home' || (rank === 'mentioned' && view.zoom >= MENTIONED_FROM));
  const names: Name[] = [];
  for (const point of due.toSorted((a, b) => priority(a) - priority(b)).slice(0, MOST)) {
    const name = nameBeside(point, { taken, ink, courses, view, palette, rect, opacity: !emphasis || point.focus ? 1 : point.rank === 'home' ? 0.55 : 0.35 });
    if (name === null) continue;
    taken.add(name.box);
    names.push(name);
  }
  return names;
}

interface Surroundings {
  readonly taken: BoxGrid<TextBox>;
  readonly ink: BoxGrid<TextBox & { readonly weight: number }>;
  readonly courses: (id: string) => readonly (readonly [number, number])[];
  readonly view: { readonly language: string; readonly zoom: number; readonly localNames: boolean };
  readonly palette: MapPalette;
  readonly rect: Rect;
  readonly opacity: number;
}

/** The name on its best side; null where none is free. */
function nameBeside(point: PlacePoint, { taken, ink, courses, view, palette, rect, opacity }: Surroundings): Name | null {
  const { rank, radius, place } = point;
  const label = labelOf(place.names, view.language);
  const size = SIZE[rank];
  const weight = rank === 'home' ? 600 : 400;
  const local = view.localNames && view.zoom >= LOCAL_FROM ? label.local : null;
  const localSize = size * LOCAL_SHARE;
  const width = Math.max(textWidth(label.name, size, weight), local === null ? 0 : textWidth(local, localSize, 400));
  const height = size * LINE_HEIGHT + (local === null ? 0 : localSize * LINE_HEIGHT);
  const ways = courses(place.id);

  let [best, cost] = [null as { side: readonly [Side, Side]; box: TextBox } | null, Number.POSITIVE_INFINITY];
  SIDES.forEach((side, i) => {
    const [sx, sy] = side;
    // On a corner the name comes nearer, as the disc is round.
    const away = (sx !== 0 && sy !== 0 ? 0.6 : 1) * (radius + GAP);
    const left = sx === 0 ? point.x - width / 2 : sx === 1 ? point.x + away : point.x - away - width;
    const top = sy === 0 ? point.y - height / 2 : sy === 1 ? point.y + away - 2 : point.y - away - height + 2;
    const box = { left, top, right: left + width, bottom: top + height };
    if (left < rect.x + EDGE || top < rect.y + EDGE || box.right > rect.x + rect.width - EDGE || box.bottom > rect.y + rect.height - EDGE) return;
    const own = (other: TextBox): boolean => other.left <= point.x && other.right >= point.x && other.top <= point.y && other.bottom >= point.y;
    if (taken.within(box, BETWEEN).some((other) => !own(other))) return;
    const length = Math.hypot(sx, sy);
    const crossed = ink.within(box, 1).reduce((sum, line) => sum + line.weight, 0);
    const towards = ways.reduce((sum, [wx, wy]) => sum + Math.max(0, (wx * sx + wy * sy) / length) ** 2, 0) / Math.max(1, ways.length);
    const sum = COST.preference * i + COST.line * crossed + COST.course * towards;
    if (sum < cost) [best, cost] = [{ side, box }, sum];
  });
  if (best === null) return null;
  const { side, box } = best as { side: readonly [Side, Side]; box: TextBox };
  const anchor = side[0] === 1 ? 'start' : side[0] === -1 ? 'end' : 'middle';
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : point.x;
  const fill = rank === 'home' ? palette.homeLabel : rank === 'partner' ? palette.partnerLabel : palette.quietLabel;
  const common = { kind: 'text', x, anchor, halo: palette.halo, ...(opacity < 1 ? { opacity } : {}) } as const;
  const marks: TextMark[] = [{ ...common, text: label.name, y: box.top + size * ASCENT, size, weight, fill }];
  if (local !== null) marks.push({ ...common, text: local, y: box.top + size * LINE_HEIGHT + localSize * ASCENT, size: localSize, weight: 400, fill: palette.localLabel });
  return { box, marks };
}
