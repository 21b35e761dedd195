import { GROUND } from '../src/theme/ground.ts';
import { along, camera, hashOf, type Point } from './support/geometry.ts';
import { endsOf, existsIn, linkOf, placeOf, typeOf } from './support/network.ts';
import { difference, pictureOf, pixelsNear, rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test('a click on a city opens it and brings it and all its partners into the free part of the window; Escape and a click on empty map end that', async ({
  page,
  atlas,
  network,
}) => {
  await atlas.open('/#map=5/57/24');
  const { x, y } = atlas.at(placeOf(network, 'rezekne'));
  await page.mouse.click(x, y);
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await atlas.hasParameter('place', 'rezekne');
  const ended = async () => {
    await expect(atlas.details).toHaveCount(0);
    await atlas.hasParameter('place', null);
  };
  await page.keyboard.press('Escape');
  await ended();

  await atlas.button(/^Rēzekne.*links/).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  const ends = network.links.filter(({ places }) => places.includes('rezekne')).flatMap((link) => endsOf(network, link));
  const [panel, slider] = [await atlas.legend.boundingBox(), await atlas.slider.boundingBox()];
  if (panel === null || slider === null) throw new Error('the panel or the timeline is not on the screen');
  const isFree = (at: Point) => at.x > panel.x + panel.width && at.x < atlas.window.width && at.y > 0 && at.y < slider.y - 60;
  await expect.poll(() => ends.filter((place) => !isFree(atlas.at(place))).map(({ id }) => id)).toEqual([]);
  const visible = page.getByRole('list', { name: 'Places on the map' });
  await expect(visible.getByRole('button', { name: /^Arendal/ })).toHaveCount(1);

  await atlas.look({ zoom: 9, lat: 60, lng: 12.5 });
  await page.mouse.click(1000, 200);
  await ended();
});

test('while a city is selected its own lines stay strong and all others step back, but not to nothing', async ({ atlas, network }) => {
  const lines = { own: linkOf(network, 'valmiera--zdunska-wola'), other: linkOf(network, 'akmene--kalundborg') };
  const colors = { own: typeOf(network, 'cooperation-agreement').color, other: typeOf(network, 'ties').color };
  const strength = async (which: 'own' | 'other'): Promise<number> => {
    const at = atlas.at(along(...endsOf(network, lines[which]), 0.5));
    const picture = await pictureOf(atlas.page, { x: at.x - 4, y: at.y - 4, width: 9, height: 9 });
    const full = rgb(colors[which]);
    const grounds = [rgb(GROUND.light.paper), rgb(GROUND.light.sea)];
    // 1 is the line's own colour, 0 the bare ground.
    return Math.max(...pixelsNear(picture, at, 3).map((pixel) => Math.min(...grounds.map((ground) => 1 - difference(pixel, full) / difference(ground, full)))));
  };
  expect([lines.own, lines.other].every((link) => existsIn(link, 2022))).toBe(true);
  await atlas.open(`/?place=zdunska-wola${hashOf(camera(5, along(...endsOf(network, lines.other), 0.5)))}`);
  await expect.poll(() => strength('own')).toBeGreaterThan(0.3);
  // Neither is confirmed for the last year, so both are pale at their best.
  await expect.poll(() => strength('other')).toBeLessThan(0.25);
  expect(await strength('other')).toBeGreaterThan(0.02);
  await atlas.details.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => strength('other')).toBeGreaterThan(0.3);
  expect(await strength('own')).toBeGreaterThan(0.3);
});
