import { expect, it } from 'vitest';
import { boxOfBulk } from '../../src/domain/geo/framing.ts';
import { arcBetween } from '../../src/domain/geo/great-circle.ts';
import { flatCourse } from '../../src/domain/geo/link-course.ts';
import { linkLanes } from '../../src/domain/geo/link-geometry.ts';
import { mercatorX, mercatorY, worldPixels } from '../../src/domain/geo/mercator.ts';
import { type NameSide, type NameSize, nameSides } from '../../src/domain/geo/name-sides.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { labelOf } from '../../src/domain/network/place-label.ts';
import { prominenceRank, standingOf } from '../../src/domain/network/prominence.ts';
import { textWidth } from '../../src/picture/text-width.ts';
import { buildNetwork } from './build.ts';

/** Zoom of the first view in a window of 1440 by 900, where the network is as wide as the free part without the margins: to an eighth, as names are placed. */
const FREE_WIDTH = 845;

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const meet = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const around = ([x, y]: readonly [number, number], reach: number): Rect => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });

it("at the first view nearly all places are named; no line crosses a partner's name, and no more than three homes', which stand beside their discs and part the lines", () => {
  const index = indexNetwork(buildNetwork(process.cwd()));
  const { links } = index;
  const box = boxOfBulk(index.network.places.filter(({ id, home }) => home || index.linksOf.has(id)));
  const zoom = Math.round(8 * Math.log2(FREE_WIDTH / ((512 * ((box?.east ?? 0) - (box?.west ?? 0))) / 360))) / 8;
  const places = index.network.places.filter((place) => standingOf(index, place) !== 'mentioned').toSorted((a, b) => prominenceRank(index, b) - prominenceRank(index, a));
  const sizes = places.map((place): NameSize => {
    const home = standingOf(index, place) === 'home';
    const size = home ? 14 : 13;
    return { width: textWidth(labelOf(place, 'en').name, size, home ? 600 : 400), height: size * 0.95, radius: home ? 7 : 4.25 };
  });
  const lanes = linkLanes(links).lane;
  const sides = nameSides(places, sizes, links, lanes, zoom);
  const world = worldPixels(zoom);
  const points = places.map(({ lng, lat }) => [mercatorX(lng) * world, mercatorY(lat) * world] as const);
  const courses = links.map((link, i) => {
    const course = flatCourse(arcBetween(link.first, link.second), link.first, lanes[i] ?? 0, zoom);
    return Array.from({ length: Math.ceil(course.length) + 1 }, (_, k) => course.at(k / Math.ceil(course.length)));
  });
  const rectOf = (i: number, { anchor, x, y }: NameSide): Rect => {
    const [{ width, height }, [px, py]] = [sizes[i] as NameSize, points[i] as readonly [number, number]];
    const left = px + x - (anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2);
    const top = py + y - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
    return { left, top, right: left + width, bottom: top + height };
  };

  // As the map places them: homes first and always, then the others by prominence, each where it meets neither name nor disc.
  const isHome = (i: number): boolean => standingOf(index, places[i] as (typeof places)[number]) === 'home';
  const order = [...places.keys()].toSorted((a, b) => Number(isHome(b)) - Number(isHome(a)) || a - b);
  const names: { readonly rect: Rect; readonly i: number }[] = [];
  for (const i of order) {
    const { sides: all, clear } = sides[i] ?? { sides: [], clear: 0 };
    const own = all.filter(({ mistaken }) => !mistaken).toSorted((a, b) => a.cost - b.cost);
    const offered = isHome(i) ? own : all.slice(0, clear);
    const discs = order.filter((k) => isHome(k) || !isHome(i)).map((k) => around(points[k] as readonly [number, number], isHome(k) ? 6 : 3.5));
    const free = offered.map((side) => rectOf(i, side)).find((rect) => ![...names.map((name) => name.rect), ...discs].some((other) => meet(other, rect)));
    const rect = free ?? (isHome(i) && offered[0] !== undefined ? rectOf(i, offered[0]) : undefined);
    if (rect !== undefined) names.push({ rect, i });
  }

  const crossed = names.filter(({ rect }) => courses.some((course) => course.some(({ x, y }) => meet(rect, { left: x, top: y - 1, right: x, bottom: y + 1 }))));
  expect(names.length).toBeGreaterThanOrEqual(38);
  expect(crossed.filter(({ i }) => !isHome(i)).map(({ i }) => places[i]?.id)).toEqual([]);
  expect(crossed.length).toBeLessThanOrEqual(3);
  for (const { rect, i } of names.filter((name) => isHome(name.i))) {
    const [x, y] = points[i] as readonly [number, number];
    expect(Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom))).toBeLessThanOrEqual(26);
  }
});
