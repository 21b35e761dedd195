import { DARK_MAP, LIGHT_MAP } from '../src/theme/map-palette.ts';
import type { Atlas } from './support/atlas.ts';
import { placeOf } from './support/network.ts';
import { around, nearestTo } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** Pixels from the point of a home municipality to the ring around it as a member: well outside its own disc. */
const RING = 9;

/** How near the pixels on a circle around a place come to a colour, at eight of its points, from the nearest to the farthest. */
async function onCircle(atlas: Atlas, at: { x: number; y: number }, color: string): Promise<readonly number[]> {
  const picture = await around(atlas.page, at, RING + 4);
  return Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)
    .map((turn) => nearestTo(picture, { x: at.x + RING * Math.cos(turn), y: at.y + RING * Math.sin(turn) }, 2, color))
    .sort((a, b) => a - b);
}

test('a city network opened from the overview is framed, its members wear rings, its list leads to them, and Escape ends it', async ({ page, atlas, network }) => {
  await atlas.open('/#map=5/57/24');
  const [union] = network.networks.filter(({ members }) => members.some(({ place }) => placeOf(network, place).home));
  if (union === undefined) throw new Error('no network has a home municipality among its members');
  const name = union.names['en'] ?? '';
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(atlas.heading(name)).toBeVisible();
  await atlas.hasParameter('network', union.id);
  const home = union.members.map(({ place }) => placeOf(network, place)).find((place) => place.home);
  if (home === undefined) throw new Error('no member is a home municipality');
  const ringed = async (color: string) => (await onCircle(atlas, atlas.at(home), color))[3] ?? Number.POSITIVE_INFINITY;
  await expect.poll(() => ringed(LIGHT_MAP.ring), { message: 'a ring around a member' }).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ringed(DARK_MAP.ring), { message: 'a ring on dark' }).toBeLessThan(60);

  await page.keyboard.press('Escape');
  await expect(atlas.details).toHaveCount(0);
  await atlas.hasParameter('network', null);
  await expect.poll(() => ringed(DARK_MAP.ring), { message: 'no ring any more' }).toBeGreaterThan(60);
});
