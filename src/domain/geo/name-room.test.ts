import { describe, expect, it } from 'vitest';
import { framePadding } from './focus.ts';
import { mercatorY, worldPixels } from './mercator.ts';
import { type NamedPoint, paddingWithNames } from './name-room.ts';

const box = { west: 8, east: 38, south: 50, north: 60 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const named = (lng: number, lat: number, reach: Partial<NamedPoint>): NamedPoint => ({ lng, lat, left: 4, right: 4, up: 4, down: 4, ...reach });

/** Where a name begins and ends on the screen once the box is fitted into the padding. */
function standsAt(name: NamedPoint, padding: typeof none, width: number, height: number) {
  const down = mercatorY(box.south) - mercatorY(box.north);
  const zoom = Math.log2(Math.min((width - padding.left - padding.right) / (30 / 360), (height - padding.top - padding.bottom) / down) / 512);
  const x = (padding.left + width - padding.right) / 2 + ((name.lng - 23) / 360) * worldPixels(zoom);
  return { from: x - name.left, to: x + name.right };
}

describe('what the camera frames', () => {
  const west = named(8, 58, { left: 70 });
  const east = named(38, 56, { right: 120 });
  const free = { width: 390, height: 380 };

  it('has its names in the picture, on a phone as well', () => {
    const padding = paddingWithNames(box, none, framePadding(none, 390, 380), free, () => [west, east]);
    expect(standsAt(west, padding, 390, 380).from).toBeGreaterThanOrEqual(4);
    expect(standsAt(east, padding, 390, 380).to).toBeLessThanOrEqual(386);
    // What the margins left before.
    const bare = framePadding(none, 390, 380);
    expect(standsAt(west, bare, 390, 380).from).toBeLessThan(0);
  });

  it('has no name under a panel', () => {
    const panel = { ...none, left: 396 };
    const padding = paddingWithNames(box, panel, framePadding(panel, 1024, 768), { width: 1024, height: 768 }, () => [named(8, 58, { left: 200 })]);
    expect(standsAt(named(8, 58, { left: 200 }), padding, 1024, 768).from).toBeGreaterThanOrEqual(396);
  });

  it('has nothing behind the captions, and all the height beside them', () => {
    const window = { width: 1440, height: 900 };
    const captions = { ...none, bottom: 140, ledge: { from: 400, to: 850, height: 90 } };
    const padding = (lng: number) => paddingWithNames(box, captions, framePadding(captions, 1440, 900, 20), window, () => [named(lng, 50, {})]).bottom;
    expect(padding(20)).toBeGreaterThan(140 + 90);
    expect(padding(36)).toBe(160);
  });

  it('is framed as before where all names find room', () => {
    const bare = framePadding(none, 1440, 900);
    expect(paddingWithNames(box, none, bare, { width: 1440, height: 900 }, () => [named(8, 58, { left: 30 })])).toEqual(bare);
  });

  it('is not made small for names that are longer than the window', () => {
    const padding = paddingWithNames(box, none, framePadding(none, 320, 290), { width: 320, height: 290 }, () => [named(8, 58, { left: 900 }), named(38, 58, { right: 900 })]);
    expect(320 - padding.left - padding.right).toBeGreaterThan(100);
  });
});
