/** The links of a picture: each as the map draws it at rest, in its colour, dash, lane and strength. */
import { type ShownLink, shownAt } from '../domain/choose/filter.ts';
import type { Filters, Reading, Selection } from '../domain/choose/view.ts';
import { arcBetween } from '../domain/geo/great-circle.ts';
import { bowOf } from '../domain/geo/lane-bow.ts';
import { type Course, type CoursePoint, flatCourse } from '../domain/geo/link-course.ts';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import { CLEAR, type Pass } from '../domain/geo/passes.ts';
import type { Moment } from '../domain/network/date.ts';
import type { IndexedLink, NetworkIndex } from '../domain/network/network-index.ts';
import { certaintyOf, isConfirmedAt, isTermOverAt } from '../domain/time/certainty.ts';
import type { MapPalette } from '../theme/map-palette.ts';
import { type Theme, typeColor } from '../theme/theme.ts';
import { CASING, DOT, DOT_EXTRA, HALF_WIDTH, PALE, STEPPED_BACK, TICK } from '../theme/thread-look.ts';
import type { Mark, PathMark } from './mark.ts';
import type { Window } from './window.ts';

/** What a picture shows of a network, whatever its size and place. */
export interface PictureView {
  readonly moment: Moment;
  readonly reading: Reading;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** Id of a city network whose members are ringed. */
  readonly network?: string | null;
  readonly theme: Theme;
}

export interface Thread extends ShownLink {
  /** It is what is selected, or leads to it; without a selection none is. */
  readonly lit: boolean;
  /** 1, or less for what steps back. */
  readonly strength: number;
  readonly course: Course;
  /** Others lie beside it. */
  readonly bundled: boolean;
  /** Radians. */
  readonly angle: number;
  /** Stretches left out beside foreign discs, as fractions of the link, in their order. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
}

/** The stretches of a line that lie within the clearance of discs that it passes, but for its own ends. */
function gapsOf(passes: readonly Pass[], angle: number, { length }: Course, lane: number): Thread['gaps'] {
  if (length <= 2 * CLEAR.ends) return [];
  return passes.flatMap(({ along, aside }): Thread['gaps'] => {
    const at = along / angle;
    const across = (aside * length) / angle - bowOf(lane, at, length);
    const half = Math.sqrt(Math.max(0, CLEAR.around ** 2 - across ** 2)) / length;
    const [from, to] = [Math.max(CLEAR.ends / length, at - half), Math.min(1 - CLEAR.ends / length, at + half)];
    return half > 0 && from < to ? [[from, to]] : [];
  });
}

const isLit = ({ record: { id }, first, second }: IndexedLink, selection: Selection | null): boolean =>
  selection !== null && (selection.kind === 'link' ? id === selection.id : first.id === selection.id || second.id === selection.id);

/** In the order of drawing: what steps back first, and long links before short ones, which lie on top. */
export function threadsOf(index: NetworkIndex, view: PictureView, zoom: number): readonly Thread[] {
  const { lanes, passes } = linkGeometry(index.links);
  const emphasis = view.selection !== null || (view.network ?? null) !== null;
  return shownAt(index.links, view.filters, view.moment, view.reading)
    .map((shown): Thread => {
      const { index: i, first, second } = shown.link;
      const arc = arcBetween(first, second);
      const course = flatCourse(arc, first, lanes.lane[i] ?? 0, zoom);
      const lit = isLit(shown.link, view.selection);
      return {
        ...shown,
        lit,
        strength: emphasis && !lit ? STEPPED_BACK[view.theme].selected : 1,
        course,
        bundled: lanes.bundled[i] === 1,
        angle: arc.angle,
        gaps: gapsOf(passes[i] ?? [], arc.angle, course, lanes.lane[i] ?? 0),
      };
    })
    .sort((a, b) => Number(a.lit) - Number(b.lit) || b.angle - a.angle);
}

/** Copies of the world in which a link shows. */
export function copiesOfThread({ course }: Thread, window: Window): readonly number[] {
  const [west, east] = [course.at(0).x, course.at(1).x].sort((a, b) => a - b);
  // The bow to a lane stays within a few pixels; the way over a pole is wide, but lies between its ends.
  return window.copiesOf((west ?? 0) - 20, (east ?? 0) + 20);
}

export function threadMarks(threads: readonly Thread[], view: PictureView, palette: MapPalette, window: Window): readonly Mark[] {
  return threads.flatMap((thread) => copiesOfThread(thread, window).flatMap((copy) => marksOf(thread, view, palette, window, copy)));
}

function marksOf(thread: Thread, view: PictureView, palette: MapPalette, window: Window, copy: number): readonly PathMark[] {
  const { course, stage, undated, lit, strength } = thread;
  const { length } = course;
  const path = (from: number, to: number): string => pathOf(thread, from, to, window, copy);
  const halfWidth = (lit ? HALF_WIDTH.lit : HALF_WIDTH.rest) + (undated ? DOT_EXTRA : 0);
  const sure = certaintyOf(thread.link);
  const pattern: readonly [number, number] | null = undated ? [DOT.length, view.moment < sure.knownBy ? DOT.openGap : DOT.gap] : stage.type.dash;
  const opacity = strength === 1 && !isConfirmedAt(sure, view.moment) ? PALE : strength;
  const stroke = typeColor(stage.type, view.theme);
  const line = { kind: 'path', stroke, width: 2 * halfWidth, ...(opacity < 1 ? { opacity } : {}) } as const;
  const pieces = piecesOf(thread.gaps);
  const whole = pieces.map(([from, to]) => path(from, to)).join('');

  const marks: PathMark[] = [];
  // Towards the ends, where many links meet, the casing gives way; so it does along a bundle until its lanes are apart.
  const margin = Math.max((CASING.from + CASING.full) / 2 / Math.max(1, length), thread.bundled ? 0.25 : 0);
  if (strength === 1 && margin < 0.5) {
    marks.push({ kind: 'path', d: path(margin, 1 - margin), stroke: palette.casing, width: 2 * (halfWidth + CASING.beyond), opacity: CASING.strength });
  }
  if (!undated && isTermOverAt(sure, view.moment) && length > TICK.shortest) {
    marks.push({ kind: 'path', d: tickOf(thread, window, copy), stroke, width: 2 * TICK.half, cap: 'round', ...(strength < 1 ? { opacity: strength } : {}) });
  }
  if (pattern !== null) {
    // The ends of a dash are round within its length.
    const dash = Math.max(0.01, pattern[0] - 2 * halfWidth);
    const gap = pattern[0] + pattern[1] - dash;
    return [...marks, { ...line, d: whole, dash: [dash, gap], dashOffset: -(pattern[0] - dash) / 2, cap: 'round' }];
  }
  return [...marks, { ...line, d: whole }];
}

/** What gaps leave of a line, as fractions. */
function piecesOf(gaps: Thread['gaps']): readonly (readonly [from: number, to: number])[] {
  const starts = [0, ...gaps.map(([, to]) => to)];
  const ends = [...gaps.map(([from]) => from), 1];
  return starts.flatMap((from, i): readonly (readonly [number, number])[] => ((ends[i] ?? 1) > from ? [[from, ends[i] ?? 1]] : []));
}

/** A short stroke across the line near its far end. */
function tickOf({ course }: Thread, window: Window, copy: number): string {
  const { x, y, dx, dy } = course.at(1 - TICK.at / course.length);
  const speed = Math.max(1e-9, Math.hypot(dx, dy));
  const text = (side: number): string => {
    const at = window.toPicture({ x: x - (side * TICK.reach * dy) / speed, y: y + (side * TICK.reach * dx) / speed }, copy);
    return `${Math.round(100 * at.x) / 100} ${Math.round(100 * at.y) / 100}`;
  };
  return `M${text(-1)}L${text(1)}`;
}

/** Radians of a stretch that one curve follows to a hundredth of a pixel. */
const STRETCH = 0.08;

/** A stretch of the link as cubic curves, each of which has the course's direction at its ends. */
function pathOf({ course, angle }: Thread, from: number, to: number, window: Window, copy: number): string {
  const count = Math.max(2, Math.ceil((angle * (to - from)) / STRETCH));
  const third = (to - from) / count / 3;
  const text = (point: CoursePoint, ahead: number): string => {
    const { x, y } = window.toPicture({ x: point.x + point.dx * ahead, y: point.y + point.dy * ahead }, copy);
    return `${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100}`;
  };
  let before = course.at(from);
  let d = `M${text(before, 0)}`;
  for (let i = 1; i <= count; i += 1) {
    const point = course.at(from + 3 * third * i);
    d += `C${text(before, third)} ${text(point, -third)} ${text(point, 0)}`;
    before = point;
  }
  return d;
}
