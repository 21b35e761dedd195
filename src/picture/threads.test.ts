import { expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { laneDistance } from '../domain/geo/lane-bow.ts';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import { mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { drawn } from '../map/links/testing/drawn.ts';
import { LIGHT_MAP } from '../theme/map-palette.ts';
import type { PathMark } from './mark.ts';
import { type PictureView, threadMarks, threadsOf } from './threads.ts';
import { windowOn } from './window.ts';

const places = {
  a: { lng: 27.33, lat: 56.51 },
  b: { lng: 8.77, lat: 58.46 },
  c: { lng: 141.93, lat: 42.57 },
  d: { lng: -171.76, lat: -13.83 },
  a2: { lng: 27.331, lat: 56.51, home: true },
};
const index = indexOf(
  [
    link('a--b', 'treaty 1994', { termEnds: '1999' }),
    link('a2--b', 'agreement 1996'),
    link('a--c', 'contacts 2001'),
    link('c--d', 'protocol 2003, agreement 2004-03'),
    link('a--d', 'treaty ?'),
  ],
  places,
);
const view: PictureView = { moment: 2006.5, reading: 'so-far', filters: NO_FILTERS, selection: null, theme: 'light' };
const zoom = 4;
const window = windowOn({ zoom, lng: 100, lat: 40 }, { x: 0, y: 0, width: worldPixels(zoom), height: worldPixels(zoom) });

/** Points along path data of absolute M and C. */
function pointsAlong(d: string): readonly { readonly x: number; readonly y: number }[] {
  return d
    .split('M')
    .slice(1)
    .flatMap((piece) => {
      const numbers = piece.split(/[C ]/).map(Number);
      const at = (i: number) => ({ x: numbers[2 * i] as number, y: numbers[2 * i + 1] as number });
      return Array.from({ length: (numbers.length / 2 - 1) / 3 }, (_, k) =>
        [0, 0.3, 0.5, 0.8, 1].map((t) =>
          mixOf(
            [0, 1, 2, 3].map((i) => at(3 * k + i)),
            t,
          ),
        ),
      ).flat();
    });
}

function mixOf(points: readonly { readonly x: number; readonly y: number }[], t: number) {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const sum = (axis: 'x' | 'y') => points.reduce((total, point, i) => total + point[axis] * (weights[i] as number), 0);
  return { x: sum('x'), y: sum('y') };
}

it('a link runs where the map lets a click find it, in its lane, within half a pixel', () => {
  const { arcs, lanes } = linkGeometry(index.links);
  const world = worldPixels(zoom);
  const shift = window.toPicture({ x: 0, y: 0 }, 0);
  let tested = 0;
  for (const thread of threadsOf(index, view, zoom)) {
    const i = thread.link.index;
    const laned = { from: arcs.from.slice(3 * i, 3 * i + 3), tangent: arcs.tangent.slice(3 * i, 3 * i + 3), angle: arcs.angle[i] ?? 0, lane: lanes.lane[i] ?? 0 };
    const marks = threadMarks([thread], view, LIGHT_MAP, window) as readonly PathMark[];
    for (const point of pointsAlong(marks.at(-1)?.d ?? '')) {
      const x = (point.x - shift.x) / world;
      const y = (point.y - shift.y) / world;
      const near = { lng: (x - 0.5) * 360, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI };
      // The copy of the world in which the picture has it.
      const project = ({ lng, lat }: { readonly lng: number; readonly lat: number }) => {
        const turns = Math.round((near.lng - lng) / 360);
        return { x: mercatorX(lng + 360 * turns) * world + shift.x, y: mercatorY(lat) * world + shift.y };
      };
      expect(laneDistance(laned, point, near, project)).toBeLessThan(0.5);
      tested += 1;
    }
  }
  expect(tested).toBeGreaterThan(100);
});

it('the picture has the links that the map has, each in its colour and dash, lit or stepped back alike', () => {
  for (const selection of [null, { kind: 'place', id: 'c' }, { kind: 'link', id: 'a--b' }] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const looked = { ...view, selection, theme };
      const map = drawn(index, { ...looked, language: 'en', projection: 'mercator', growth: false });
      const said = (id: string, color: string, lit: boolean, strength: number) => `${id} ${color} ${lit} ${strength.toFixed(3)}`;
      const types = index.network.agreementTypes;
      const ofMap = map.map(({ link: one, record, lit, strength }) => said(one.record.id, types[record.type]?.[theme === 'dark' ? 'colorDark' : 'color'] ?? '', lit, strength));
      const ofPicture = threadsOf(index, looked, zoom).map((thread) => {
        const mark = (threadMarks([thread], looked, LIGHT_MAP, window) as readonly PathMark[]).at(-1);
        return said(thread.link.record.id, mark?.stroke ?? '', thread.lit, mark?.opacity ?? 1);
      });
      expect(ofPicture.toSorted()).toEqual(ofMap.toSorted());
    }
  }
});

it('a dash is as long, caps and all, as the type says; unknown starts are dotted', () => {
  const markOf = (id: string) => {
    const thread = threadsOf(index, view, zoom).find((one) => one.link.record.id === id);
    return (threadMarks(thread === undefined ? [] : [thread], view, LIGHT_MAP, window) as readonly PathMark[]).at(-1);
  };
  const contacts = markOf('a--c');
  expect((contacts?.dash?.[0] ?? 0) + (contacts?.width ?? 0)).toBeCloseTo(4, 6);
  expect((contacts?.dash?.[0] ?? 0) + (contacts?.dash?.[1] ?? 0)).toBeCloseTo(7, 6);
  expect(markOf('a--d')?.dash?.[0]).toBe(0.01);
  expect(markOf('c--d')?.dash).toBeUndefined();
});

it('a link past its stated term has a tick across its end, one that runs has none', () => {
  const strokes = (id: string) => {
    const thread = threadsOf(index, view, zoom).find((one) => one.link.record.id === id);
    return (threadMarks(thread === undefined ? [] : [thread], view, LIGHT_MAP, window) as readonly PathMark[]).filter(({ stroke }) => stroke !== LIGHT_MAP.casing).length;
  };
  expect([strokes('a--b'), strokes('a2--b')]).toEqual([2, 1]);
});

it('a link over the antimeridian is drawn once in each copy of the world that is in sight, and never across the map', () => {
  const narrow = windowOn({ zoom: 2, lng: 180, lat: 10 }, { x: 0, y: 0, width: 800, height: 600 });
  const marks = threadMarks(
    threadsOf(index, { ...view, selection: { kind: 'link', id: 'c--d' } }, 2).filter(({ lit }) => lit),
    view,
    LIGHT_MAP,
    narrow,
  ) as readonly PathMark[];
  expect(marks.filter(({ opacity }) => opacity === undefined)).toHaveLength(1);
  const xs = pointsAlong(marks.at(-1)?.d ?? '').map(({ x }) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(300);
});
