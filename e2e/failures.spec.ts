import { GROUND } from '../src/theme/ground.ts';
import { along, camera, hashOf } from './support/geometry.ts';
import { endsOf, linkOf, spokenYear, typeOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

/** A pixel in the middle of land at the camera of these tests. */
const LAND = { x: 860, y: 250 };
const DATA = '**/data/network.json';

test('while the data are on their way the basemap is there; when they are missing the page says so, and "Try again" works once they are back', async ({ page, atlas, network }) => {
  let deliver = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(DATA, async (route) => {
    await asked;
    await route.fulfill({ status: 404, body: 'Not found' });
  });
  await page.goto('/#map=6/52/20');
  await expect(atlas.map).toHaveCount(1);
  await expect.poll(() => atlas.distanceTo(GROUND.light.paper, LAND, 0), { message: 'the basemap' }).toBeLessThan(12);
  await expect(page.locator('[aria-busy="true"]')).not.toHaveCount(0);
  await expect(atlas.slider).toHaveCount(0);
  deliver();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The data could not be loaded');
  await expect(alert).toContainText('404');
  await expect(atlas.map).toHaveCount(1);
  await expect.poll(() => atlas.distanceTo(GROUND.light.paper, LAND, 0), { message: 'the basemap' }).toBeLessThan(12);

  const second = page.waitForRequest(DATA);
  await atlas.button('Try again').click();
  await second;
  await expect(alert).toContainText('404');
  await page.unroute(DATA);
  await atlas.button('Try again').click();
  await expect(alert).toHaveCount(0);
  await atlas.settled();
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(network.links, 2022));
});

test('a browser without WebGL 2 gets a reason and a list of all places that opens each of them; slider and legend work', async ({ page, atlas, network }) => {
  await atlas.openWithoutGraphics('/?year=2004');
  await expect(page.getByText('WebGL 2')).toBeVisible();
  const places = page.getByRole('region', { name: 'Places on the map' });
  await expect(places.getByRole('listitem')).toHaveCount(network.places.length);
  await page.getByRole('searchbox', { name: 'Find in the list' }).fill('rezekne');
  await expect(places.getByRole('listitem')).toHaveText(['Rēzekne', 'Rēzekne District']);
  await places.getByRole('button', { name: 'Rēzekne', exact: true }).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await expect(atlas.details).toContainText('Arendal');
  await page.getByRole('searchbox', { name: 'Find in the list' }).fill('xyz');
  await expect(places).toContainText('No place has that name.');

  const ofRezekne = network.links.filter(({ places: ends }) => ends.includes('rezekne'));
  await atlas.slider.press('ArrowRight');
  const told = `${spokenYear(ofRezekne, 2005)}, Rēzekne`;
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', told);
  await atlas.type('Cooperation agreement').press('Space');
  await expect(atlas.slider).not.toHaveAttribute('aria-valuetext', told);
});

test('when the map cannot get its worker the list of places stands in, and nothing is busy', async ({ page, atlas, network }) => {
  await page.route(/maplibre-gl-worker/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/?year=2004');
  await expect(page.getByRole('region', { name: 'Places on the map' }).getByRole('listitem')).toHaveCount(network.places.length);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await atlas.showsYear(2004);
});

test('when the graphics context is lost the page says so, and the map comes back with its lines', async ({ page, atlas, network }) => {
  const link = linkOf(network, 'akmene--bocholt');
  const { color } = typeOf(network, 'friendship-treaty');
  // A year for which a document confirms the link: later it is pale.
  await atlas.open(`/?year=2020${hashOf(camera(7, along(...endsOf(network, link), 0.5)))}`);
  await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'the line' }).toBeLessThan(12);

  const extension = await page.locator('canvas').evaluateHandle((canvas) => (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'));
  await extension.evaluate((found) => found?.loseContext());
  const message = page.getByRole('status').filter({ hasText: 'graphics' });
  await expect(message).toBeVisible();
  await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'nothing is drawn' }).toBeGreaterThan(60);
  await atlas.slider.press('ArrowLeft');
  await atlas.showsYear(2019);

  await extension.evaluate((found) => found?.restoreContext());
  await expect(message).toHaveCount(0);
  await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'the line is back' }).toBeLessThan(12);
  await atlas.slider.fill('1999');
  await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'the map follows the slider again' }).toBeGreaterThan(60);
});
