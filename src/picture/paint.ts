/**
 * Paints a view of a network as a picture, without a page and without graphics hardware: the same links in the same courses,
 * colours and dashes as the map at rest. The projection is Mercator's, also where the page shows a globe.
 */
import { boxOfFocus, type Camera, type Focus, type Insets } from '../domain/geo/focus.ts';
import type { Outline } from '../domain/geo/outline.ts';
import { yearOf } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Translator } from '../i18n/translator.ts';
import { DARK_BASEMAP, LIGHT_BASEMAP } from '../theme/basemap-palette.ts';
import { DARK_MAP, LIGHT_MAP } from '../theme/map-palette.ts';
import { picturePalette } from '../theme/picture-palette.ts';
import { countryNames } from './country-names.ts';
import { ground } from './ground.ts';
import type { Mark, Picture } from './mark.ts';
import { type LinePoint, namesOf } from './names.ts';
import { placeMarks, pointsOf, quietMarks } from './points.ts';
import { legendOf, type SheetText, sheetOf } from './sheet.ts';
import { copiesOfThread, type PictureView, type Thread, threadMarks, threadsOf } from './threads.ts';
import { cameraOn, type Rect, type Window, windowOn } from './window.ts';

export interface PaintOptions {
  readonly index: NetworkIndex;
  readonly view: PictureView;
  readonly words: Translator;
  readonly outline: Outline;
  /** CSS pixels; of the whole picture, or of the map alone where the map on the screen is to be met. */
  readonly size: { readonly width: number; readonly height: number; readonly of: 'picture' | 'map' };
  /** What the screen shows; without one, what is looked at is framed. */
  readonly camera?: Camera;
  /** What of the map something will cover, so that what is looked at is framed into the rest. */
  readonly insets?: Insets;
  /** Title, year, legend and credit around the map; false for the map alone. */
  readonly framed: boolean;
  /** Local names under names of another script, from the zoom on at which the map has them; not where no font for them is at hand. */
  readonly localNames?: boolean;
  /** Where the view is found, for the small print. */
  readonly address?: string;
  /** Under which the data may be used, for the small print; absent where that is not known. */
  readonly licence?: string;
  /** In place of the number of links and the year. */
  readonly subtitle?: string;
}

/** CSS pixels of height, below which the legend says only what the colours are. */
const LOW = 520;

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const focusOfView = ({ selection, network }: PictureView): Focus => selection ?? (typeof network === 'string' ? { kind: 'network', id: network } : { kind: 'all' });

/** The camera that frames what a view is about, as the map frames it when it is chosen. */
export function cameraOf(index: NetworkIndex, view: PictureView, size: { readonly width: number; readonly height: number }, insets: Insets = NO_INSETS): Camera {
  const box = boxOfFocus(index, view, focusOfView(view)) ?? boxOfFocus(index, view, { kind: 'all' });
  return box === null ? { lng: 0, lat: 30, zoom: 1 } : cameraOn(box, size, insets);
}

export function paint(options: PaintOptions): Picture {
  const { index, view, words, size, framed } = options;
  const threads = threadsOf(index, view, 0);
  const text = textOf(options, threads);
  // Of something selected the legend explains what is lit; the rest is there for orientation.
  const explained = view.selection === null ? threads : threads.filter(({ lit }) => lit);
  const legend = legendOf(explained, index.network.agreementTypes, view.moment, view.theme, picturePalette(view.theme).soft, words);
  const sheet = framed
    ? sheetOf(text, legend, picturePalette(view.theme), { width: size.width, low: size.height < LOW }, (header, footer) =>
        size.of === 'map' ? size.height : Math.max(1, size.height - header - footer),
      )
    : { header: 0, footer: 0, marks: [] };
  const bands = sheet.header + sheet.footer;
  const rect = { x: 0, y: sheet.header, width: size.width, height: size.of === 'map' ? size.height : Math.max(1, size.height - bands) };
  return {
    width: size.width,
    height: rect.height + bands,
    title: `${text.title}, ${text.year}`,
    description: `${text.subtitle}. ${legend.map((item) => item.text).join('; ')}`,
    language: words.language,
    marks: [{ kind: 'group', id: 'map', clip: rect, marks: mapMarks(options, rect) }, ...(framed ? [{ kind: 'group', id: 'sheet', marks: sheet.marks } as const] : [])],
  };
}

function mapMarks({ index, view, words, outline, camera, insets, localNames = true }: PaintOptions, rect: Rect): readonly Mark[] {
  const window = windowOn(camera ?? cameraOf(index, view, rect, insets), rect);
  const [map, base] = view.theme === 'dark' ? [DARK_MAP, DARK_BASEMAP] : [LIGHT_MAP, LIGHT_BASEMAP];
  const threads = threadsOf(index, view, window.zoom);
  const points = pointsOf(index, view, threads, window);
  const lines = linePoints(threads, window);
  const free = insets === undefined ? rect : within(rect, insets);
  const names = namesOf(points, lines, coursesOf(threads), { ...view, language: words.language, zoom: window.zoom, localNames }, map, free);
  const discs = points
    .filter(({ shown, rank }) => shown || rank === 'home')
    .map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const countries = countryNames(outline, words.country, words.language, [...names.map(({ box }) => box), ...discs], lines, base, window);
  return [
    { kind: 'group', id: 'ground', marks: ground(outline, window, base) },
    { kind: 'group', id: 'countries', marks: countries },
    { kind: 'group', id: 'other-places', marks: quietMarks(points, map) },
    { kind: 'group', id: 'links', marks: threadMarks(threads, view, map, window) },
    { kind: 'group', id: 'places', marks: placeMarks(points, view, map) },
    { kind: 'group', id: 'names', marks: names.flatMap(({ marks }) => marks) },
  ];
}

const within = ({ x, y, width, height }: Rect, { left, right, top, bottom }: Insets): Rect => ({
  x: x + left,
  y: y + top,
  width: width - left - right,
  height: height - top - bottom,
});

/** CSS pixels between the points by which lines are kept off names. */
const STEP = 5;

function linePoints(threads: readonly Thread[], window: Window): readonly LinePoint[] {
  const { rect } = window;
  return threads.flatMap((thread) =>
    copiesOfThread(thread, window).flatMap((copy) => {
      const count = Math.min(600, Math.ceil(thread.course.length / STEP));
      const all = Array.from({ length: count + 1 }, (_, i) => window.toPicture(thread.course.at(i / Math.max(1, count)), copy));
      return all.filter(({ x, y }) => x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height).map(({ x, y }) => ({ x, y, weight: thread.strength }));
    }),
  );
}

/** For each place the directions in which its drawn links leave. */
function coursesOf(threads: readonly Thread[]): (id: string) => readonly (readonly [number, number])[] {
  const courses = new Map<string, (readonly [number, number])[]>();
  const add = (id: string, dx: number, dy: number): void => {
    const length = Math.hypot(dx, dy);
    if (length > 0) courses.set(id, [...(courses.get(id) ?? []), [dx / length, dy / length]]);
  };
  for (const { link, course } of threads) {
    const [start, end] = [course.at(0), course.at(1)];
    add(link.first.id, start.dx, start.dy);
    add(link.second.id, -end.dx, -end.dy);
  }
  return (id) => courses.get(id) ?? [];
}

function textOf({ index, view, words, address, subtitle, licence }: PaintOptions, threads: readonly Thread[]): SheetText {
  const { t, local } = words;
  const { selection } = view;
  const year = yearOf(view.moment);
  const own =
    selection === null ? index.links : selection.kind === 'place' ? (index.linksOf.get(selection.id) ?? []) : [index.link.get(selection.id)].filter((link) => link !== undefined);
  const count = threads.filter(({ link }) => own.includes(link)).length;
  const place = selection?.kind === 'place' ? index.place.get(selection.id) : undefined;
  const link = selection?.kind === 'link' ? index.link.get(selection.id) : undefined;
  const whole = local(index.network.title);
  const title = place !== undefined ? local(place.names) : link !== undefined ? t('link.heading', { first: local(link.first.names), second: local(link.second.names) }) : whole;
  const counted = t(view.reading === 'new' ? 'table.countNew' : 'table.count', { count, year: String(year) });
  return {
    title,
    subtitle: subtitle ?? (title === whole ? counted : `${whole} · ${counted}`),
    year: String(year),
    credit: [...(licence === undefined ? [] : [t('picture.data', { title: whole, licence })]), t('picture.ground')].join(' '),
    address: address ?? null,
  };
}
