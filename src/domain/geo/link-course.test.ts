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

it('over the antimeridian longitude runs on, and nothing jumps', () => {
  const course = courseOf(mukawa, apia, 0, 0);
  expect(course.at(1).x / worldPixels(0)).toBeCloseTo(mercatorX(apia.lng) + 1, 9);
  for (let i = 1; i <= 50; i += 1) expect(Math.abs(course.at(i / 50).x - course.at((i - 1) / 50).x)).toBeLessThan(10);
});
