import { expect, it } from 'vitest';
import { arcBetween, pointOnArc } from './great-circle.ts';
import { HALF_LANE } from './lane-bow.ts';
import { flatCourse } from './link-course.ts';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';

const rezekne = { lng: 27.33, lat: 56.51 };
const mukawa = { lng: 141.93, lat: 42.57 };
const apia = { lng: -171.76, lat: -13.83 };

const courseOf = (a: typeof rezekne, b: typeof rezekne, lane = 0, zoom = 4) => flatCourse(arcBetween(a, b), a, lane, zoom);

it('a link alone runs along its great circle', () => {
  const arc = arcBetween(rezekne, mukawa);
  const course = courseOf(rezekne, mukawa);
  for (const fraction of [0, 0.2, 0.5, 0.9, 1]) {
    const { lng, lat } = pointOnArc(arc, fraction);
    const { x, y } = course.at(fraction);
    expect([x, y].map((value) => value / worldPixels(4))).toEqual([expect.closeTo(mercatorX(lng), 9), expect.closeTo(mercatorY(lat), 9)]);
  }
});

it('a lane keeps its ends and is half a lane aside in the middle, to the right of the way', () => {
  const [alone, right] = [courseOf(rezekne, mukawa), courseOf(rezekne, mukawa, 1)];
  for (const end of [0, 1]) expect(right.at(end)).toMatchObject({ x: expect.closeTo(alone.at(end).x, 9), y: expect.closeTo(alone.at(end).y, 9) });
  const [on, beside] = [alone.at(0.5), right.at(0.5)];
  expect(Math.hypot(beside.x - on.x, beside.y - on.y)).toBeCloseTo(HALF_LANE, 9);
  expect(on.dx * (beside.y - on.y) - on.dy * (beside.x - on.x)).toBeGreaterThan(0);
});

it('the direction is that in which the next point lies', () => {
  const course = courseOf(rezekne, mukawa, 3);
  for (const fraction of [0.1, 0.4, 0.8]) {
    const [a, b, { dx, dy }] = [course.at(fraction - 1e-4), course.at(fraction + 1e-4), course.at(fraction)];
    expect(Math.atan2(b.y - a.y, b.x - a.x)).toBeCloseTo(Math.atan2(dy, dx), 2);
  }
});

it('the change by the fraction is what the next point differs by, in length too, in a lane and out of it', () => {
  for (const lane of [0, 3, -2]) {
    const course = courseOf(rezekne, mukawa, lane);
    for (const fraction of [0.1, 0.5, 0.8]) {
      const [a, b, { dx, dy }] = [course.at(fraction - 1e-4), course.at(fraction + 1e-4), course.at(fraction)];
      expect((b.x - a.x) / 2e-4 / dx).toBeCloseTo(1, 1);
      expect(Math.abs((b.y - a.y) / 2e-4 - dy)).toBeLessThan(15);
    }
  }
});

it('its length is that of the way on the screen', () => {
  const course = courseOf(rezekne, mukawa);
  const way = Array.from({ length: 400 }, (_, i) => [course.at(i / 400), course.at((i + 1) / 400)] as const);
  expect(course.length / way.reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0)).toBeCloseTo(1, 2);
});

it('a lane lies to the south of a course to the east and to the north of the way back', () => {
  const [west, east] = [
    { lng: 0, lat: 0 },
    { lng: 20, lat: 0 },
  ];
  const middle = (a: typeof west, b: typeof west) => courseOf(a, b, 2).at(0.5).y - courseOf(a, b).at(0.5).y;
  expect([middle(west, east), middle(east, west)]).toEqual([expect.closeTo(2 * HALF_LANE, 6), expect.closeTo(-2 * HALF_LANE, 6)]);
});

it('over a pole it runs to one side all its way, and a link of no length stays where it is', () => {
  for (const lng of [179.9, -179.9]) {
    const course = courseOf({ lng: 0, lat: 60 }, { lng, lat: 60 }, 0, 0);
    const xs = Array.from({ length: 101 }, (_, i) => course.at(i / 100).x);
    const steps = xs.slice(1).map((x, i) => Math.sign(x - (xs[i] as number)));
    expect(new Set(steps.filter((step) => step !== 0))).toEqual(new Set([Math.sign(lng)]));
    expect(Math.abs((xs.at(-1) as number) - (xs[0] as number))).toBeCloseTo((179.9 / 360) * worldPixels(0), 1);
  }
  const still = courseOf(rezekne, rezekne, 2);
  expect([still.at(0), still.at(1)].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

it('over the antimeridian longitude runs on, and nothing jumps', () => {
  const course = courseOf(mukawa, apia, 0, 0);
  expect(course.at(1).x / worldPixels(0)).toBeCloseTo(mercatorX(apia.lng) + 1, 9);
  for (let i = 1; i <= 50; i += 1) expect(Math.abs(course.at(i / 50).x - course.at((i - 1) / 50).x)).toBeLessThan(10);
});
