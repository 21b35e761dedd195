import { expect, it } from 'vitest';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';
import { refit } from './refit.ts';

const camera = { zoom: 4, lng: 22, lat: 54 };
const size = { width: 1200, height: 800 };

it('a window of the same size with nothing over it shows the same', () => {
  const same = refit(camera, size, size);
  expect([same.zoom, same.lng, same.lat]).toEqual([4, expect.closeTo(22, 9), expect.closeTo(54, 9)]);
});

it('what stands in the middle of the free part stands in the middle of the other window, and all of the part is in it', () => {
  const covered = { left: 400, right: 60, top: 50, bottom: 120 };
  const other = { width: 720, height: 390 };
  const refitted = refit(camera, size, other, covered);
  // The middle of the free part, in pixels from the middle of the whole.
  const world = worldPixels(camera.zoom);
  expect(mercatorX(refitted.lng) - mercatorX(camera.lng)).toBeCloseTo(170 / world, 9);
  expect(mercatorY(refitted.lat) - mercatorY(camera.lat)).toBeCloseTo(-35 / world, 9);
  const scale = 2 ** (refitted.zoom - camera.zoom);
  expect(740 * scale).toBeLessThanOrEqual(720 + 1e-9);
  expect(630 * scale).toBeCloseTo(390, 6);
});
