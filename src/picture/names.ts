/** Where the names of places stand: each beside its point, on the side away from its lines, and none on another or on a point. */
import { labelOf } from '../domain/network/place-label.ts';
import type { MapPalette } from '../theme/map-palette.ts';
import { BoxGrid, type TextBox } from './box-grid.ts';
import type { Mark } from './mark.ts';
import type { PlacePoint } from './points.ts';
import { textWidth } from './text-width.ts';
import type { PictureView } from './threads.ts';
import type { Rect } from './window.ts';

export interface Name {
  readonly box: TextBox;
  readonly marks: readonly Mark[];
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

const SIZE = { home: 14, partner: 13, mentioned: 12 } as const;
const LOCAL_SHARE = 0.86;
const LINE_HEIGHT = 1.15;
/** Share of the type size from the top of a line to where its letters stand. */
const ASCENT = 0.87;

/** CSS pixels between names, and from the edge of the map. */
const BETWEEN = 2;
const EDGE = 4;

/** More would not be read. */
const MOST = 400;

/** Directions from the point in which a name may stand, as unit vectors: sixteen, all the way round. */
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = Array.from({ length: 16 }, (_, i) => [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)]);

/** CSS pixels between disc and name: beside the disc, and where no room is there, farther off, tied to it by a hair. */
const GAPS = { home: [3, 12, 26, 44, 66], other: [3, 9] } as const;
const HAIR_FROM = 10;

/** Costs of a position: not level with the point, to the left, steps away squared, each point of line under it, lying where the lines go. */
const COST = { slant: 2, left: 0.5, step: 9, line: 4, course: 8 } as const;

/** The lower, the earlier a name is placed: what is selected, then where it leads, then the most prominent. */
const priority = ({ selected, focus, prominence }: PlacePoint): number => prominence - (selected ? 2e6 : focus ? 1e6 : 0);

interface Obstacle extends TextBox {
  readonly weight: number;
}

interface Taken extends TextBox {
  readonly point?: PlacePoint;
}

interface NameView extends PictureView {
  readonly language: string;
  readonly zoom: number;
  readonly localNames: boolean;
}

interface Surroundings {
  readonly taken: BoxGrid<Taken>;
  readonly ink: BoxGrid<Obstacle>;
  readonly courses: (id: string) => readonly (readonly [x: number, y: number])[];
  readonly view: NameView;
  readonly palette: MapPalette;
  readonly rect: Rect;
}

const around = ({ x, y, radius }: PlacePoint): TextBox => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** What a name must not touch: discs of what is looked at. Other points and lines it had better not. */
function surroundings(points: readonly PlacePoint[], lines: readonly LinePoint[], emphasis: boolean, rest: Omit<Surroundings, 'taken' | 'ink'>): Surroundings {
  const taken = new BoxGrid<Taken>();
  const ink = new BoxGrid<Obstacle>();
  for (const { x, y, weight } of lines) ink.add({ left: x, right: x, top: y, bottom: y, weight });
  for (const point of points) {
    if (point.rank === 'home' || point.member || (point.shown && (!emphasis || point.focus))) taken.add({ ...around(point), point });
    else ink.add({ ...around(point), weight: emphasis ? 0.3 : 1 });
  }
  return { taken, ink, ...rest };
}

/** `courses` are the directions, as unit vectors, in which a place's lines leave. Where something is selected, only its places and homes are named. */
export function namesOf(
  points: readonly PlacePoint[],
  lines: readonly LinePoint[],
  courses: Surroundings['courses'],
  view: NameView,
  palette: MapPalette,
  rect: Rect,
): readonly Name[] {
  const emphasis = view.selection !== null;
  const isDue = ({ shown, focus, member, rank }: PlacePoint): boolean =>
    rank === 'home' || focus || member || (!emphasis && (shown || (rank === 'mentioned' && view.zoom >= MENTIONED_FROM)));
  const where = surroundings(points, lines, emphasis, { courses, view, palette, rect });
  const names: Name[] = [];
  for (const point of points
    .filter(isDue)
    .toSorted((a, b) => priority(a) - priority(b))
    .slice(0, MOST)) {
    const name = nameBeside(point, !emphasis || point.focus ? 1 : 0.55, where);
    if (name === null) continue;
    where.taken.add(name.box);
    names.push(name);
  }
  return names;
}

/** The name where it stands best; null where there is no room. */
function nameBeside(point: PlacePoint, opacity: number, { taken, ink, courses, view, palette, rect }: Surroundings): Name | null {
  const { rank, place } = point;
  const label = labelOf(place, view.language);
  const size = SIZE[rank];
  const weight = rank === 'home' ? 600 : 400;
  const local = view.localNames && view.zoom >= LOCAL_FROM ? label.local : null;
  const localSize = size * LOCAL_SHARE;
  const width = Math.max(textWidth(label.name, size, weight), local === null ? 0 : textWidth(local, localSize, 400));
  const height = size * LINE_HEIGHT + (local === null ? 0 : localSize * LINE_HEIGHT);
  const ways = courses(place.id);
  // Places at the same point have one disc, the largest of theirs.
  const same = taken.within({ left: point.x, right: point.x, top: point.y, bottom: point.y }, 2).flatMap((box) => box.point ?? []);
  const radius = Math.max(point.radius, ...same.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 3).map((other) => other.radius));

  let best: Position | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, gap] of (rank === 'home' || point.focus ? GAPS.home : GAPS.other).entries()) {
    for (const [dx, dy] of DIRECTIONS) {
      const box = boxBeside(point, dx, dy, radius + gap, width, height);
      if (box.left < rect.x + EDGE || box.top < rect.y + EDGE || box.right > rect.x + rect.width - EDGE || box.bottom > rect.y + rect.height - EDGE) continue;
      if (taken.within(box, BETWEEN).some((other) => other.point !== point)) continue;
      if (gap >= HAIR_FROM && hairMeets(point, dx, dy, radius, gap, taken)) continue;
      const crossed = ink.within(box, 1).reduce((sum, line) => sum + line.weight, 0);
      const towards = ways.reduce((sum, [wx, wy]) => sum + Math.max(0, wx * dx + wy * dy) ** 2, 0) / Math.max(1, ways.length);
      const cost = COST.slant * (1 - Math.abs(dx)) + (dx < 0 ? COST.left : 0) + COST.step * step * step + COST.line * crossed + COST.course * towards;
      if (cost < least) [best, least] = [{ box, dx, dy, gap }, cost];
    }
  }
  if (best === null) return null;
  const { box, dx, dy, gap } = best;
  const anchor = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  const fill = rank === 'home' ? palette.homeLabel : rank === 'partner' ? palette.partnerLabel : palette.quietLabel;
  const common = { kind: 'text', x, anchor, halo: palette.halo, ...(opacity < 1 ? { opacity } : {}) } as const;
  const marks: Mark[] = [];
  if (gap >= HAIR_FROM) {
    const tie = (away: number): string => `${Math.round(10 * (point.x + dx * away)) / 10} ${Math.round(10 * (point.y + dy * away)) / 10}`;
    marks.push({ kind: 'path', d: `M${tie(radius + 1)}L${tie(radius + gap - 1)}`, stroke: fill, width: 0.75, opacity: 0.7 });
  }
  marks.push({ ...common, text: label.name, y: box.top + size * ASCENT, size, weight, fill });
  if (local !== null) marks.push({ ...common, text: local, y: box.top + size * LINE_HEIGHT + localSize * ASCENT, size: localSize, weight: 400, fill: palette.localLabel });
  return { box, marks };
}

/** Whether the hair that would tie a name to its point runs over another point or name: then nobody could say whose it is. */
function hairMeets({ x, y }: PlacePoint, dx: number, dy: number, radius: number, gap: number, taken: BoxGrid<Taken>): boolean {
  for (let away = radius + 2; away < radius + gap; away += 3) {
    const at = { left: x + dx * away, right: x + dx * away, top: y + dy * away, bottom: y + dy * away };
    if (taken.within(at, 1).some(({ point }) => point === undefined || Math.hypot(point.x - x, point.y - y) >= 3)) return true;
  }
  return false;
}

interface Position {
  readonly box: TextBox;
  readonly dx: number;
  readonly dy: number;
  readonly gap: number;
}

/** A box whose nearest side or corner lies at a distance from a point, in a direction. */
function boxBeside({ x, y }: PlacePoint, dx: number, dy: number, away: number, width: number, height: number): TextBox {
  const lean = (d: number): number => Math.max(-1, Math.min(1, 1.6 * d));
  const left = x + dx * away + (lean(dx) * width) / 2 - width / 2;
  const top = y + dy * away + (lean(dy) * height) / 2 - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
