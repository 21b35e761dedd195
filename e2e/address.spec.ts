import { GROUND } from '../src/theme/ground.ts';
import { placeOf } from './support/network.ts';
import { around, nearestTo } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test('an address opens on its own ground, what is opened is framed, and Back brings the map back to where it was', async ({ page, atlas, network }) => {
  await atlas.open('/?theme=dark#map=5/57/24');
  const at = { x: 900, y: 600 };
  const picture = await around(page, at, 20);
  expect(Math.min(...Object.values(GROUND.dark).map((ground) => nearestTo(picture, at, 20, ground))), 'dark ground').toBeLessThan(12);

  const mukawa = placeOf(network, 'mukawa');
  await page.getByRole('combobox', { name: 'Search places' }).fill('mukawa');
  await page.getByRole('option', { name: /^Mukawa/ }).click();
  await expect(atlas.heading('Mukawa')).toBeVisible();
  await expect
    .poll(() => {
      const { x, y } = atlas.at(mukawa);
      return x > 390 && x < atlas.window.width && y > 0 && y < 660;
    })
    .toBe(true);
  await page.goBack();
  await atlas.hasParameter('place', null);
  await expect.poll(() => atlas.camera).toEqual({ zoom: 5, lat: 57, lng: 24 });
});

test('a place in an address is opened where the camera of the address looks', async ({ page, atlas }) => {
  await atlas.open('/?place=mukawa#map=6/57/25');
  await expect(atlas.heading('Mukawa')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Places on the map' }).getByRole('button', { name: /^Valmiera/ })).toHaveCount(1);
  expect(atlas.camera).toEqual({ zoom: 6, lat: 57, lng: 25 });
});
