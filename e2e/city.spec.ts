import { GROUND } from '../src/theme/ground.ts';
import { AT_SEA } from './support/atlas.ts';
import { along, camera, hashOf, type Point } from './support/geometry.ts';
import { endsOf, existsIn, linkOf, placeOf, typeOf } from './support/network.ts';
import { difference, pictureOf, pixelsNear, rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test('a click on Rēzekne tells of its links and since when, and the district at the same point is one more click off', async ({ page, atlas, network }) => {
  await atlas.open('/#map=5/57/24');
  const { x, y } = atlas.at(placeOf(network, 'rezekne'));
  await page.mouse.click(x, y);
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await atlas.hasParameter('place', 'rezekne');
  await expect(atlas.details).toContainText('Latvia');
  const row = (partner: string) => atlas.details.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${partner} `) }) });
  await expect(row('Arendal').getByRole('button', { name: '1994', exact: true })).toBeVisible();
  await expect(row('Aust-Agder').getByRole('button', { name: '1996', exact: true })).toBeVisible();
  await expect(atlas.details).toContainText('8 partnerships');

  await atlas.details.getByRole('button', { name: 'Rēzekne District', exact: true }).click();
  await expect(atlas.heading('Rēzekne District')).toBeVisible();
  await expect(row('Arendal')).toHaveCount(1);
  await atlas.details.getByRole('button', { name: 'Rēzekne', exact: true }).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
});

test('choosing a city moves the camera so that the city and all its partners stand in the free part of the window', async ({ page, atlas, network }) => {
  await atlas.open();
  await atlas.button(/^Rēzekne.*links/).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  const ends = network.links.filter(({ places }) => places.includes('rezekne')).flatMap((link) => endsOf(network, link));
  const [panel, slider] = [await atlas.legend.boundingBox(), await atlas.slider.boundingBox()];
  if (panel === null || slider === null) throw new Error('the panel or the timeline is not on the screen');
  const isFree = ({ x, y }: Point) => x > panel.x + panel.width && x < atlas.window.width && y > 0 && y < slider.y - 60;
  await expect.poll(() => ends.filter((place) => !isFree(atlas.at(place))).map(({ id }) => id)).toEqual([]);
  const visible = page.getByRole('list', { name: 'Places on the map' });
  await expect(visible.getByRole('button', { name: /^Arendal/ })).toHaveCount(1);
});

test('the page of a link tells its whole story with the document behind it, leads back to the city, and a date there moves the slider', async ({ page, atlas }) => {
  await atlas.open(`/?place=rezekne${AT_SEA}`);
  await atlas.details.getByRole('button', { name: /^Arendal Norway/ }).click();
  await expect(atlas.heading('Rēzekne – Arendal')).toBeVisible();
  await atlas.hasParameter('link', 'rezekne--arendal');
  await atlas.hasParameter('place', null);
  await expect(atlas.details).toContainText('Cooperation agreement');
  await expect(atlas.details).toContainText('since 1994');
  await expect(atlas.details).toContainText('until 2015');
  const event = (year: string) => atlas.details.getByRole('listitem').filter({ has: page.getByRole('button', { name: year, exact: true }) });
  await expect(event('1996')).toContainText('Aust-Agder county joined the agreement of 1994.');
  await expect(event('2005').first()).toContainText('extended by ten years');
  await expect(event('2004').or(event('June 2004')).first()).toContainText('democracy');
  await expect(atlas.details).toContainText('Rēzeknes sadraudzības pilsētas un starptautiskā sadarbība');
  await expect(atlas.details.getByRole('link', { name: 'Open the document' })).toHaveAttribute('href', 'http://www.rezekne.lv/dome/starptautiska-sadarbiba/');
  await expect(atlas.details).toContainText('12 August 2011');

  await atlas.details.getByRole('heading', { level: 2 }).getByRole('button', { name: 'Rēzekne' }).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();

  await atlas.details.getByRole('button', { name: '1995', exact: true }).click();
  await atlas.showsYear(1995);
  await atlas.hasParameter('year', '1995');
  await expect(atlas.details).toContainText('In 1995');
  await expect(atlas.details.getByRole('heading', { name: 'After 1995' })).toBeVisible();
});

test('Close, Escape and a click on empty map each end the selection', async ({ page, atlas }) => {
  await atlas.open('/?place=rezekne#map=7/56.5/20');
  const opened = async () => {
    await atlas.button(/^Rēzekne.*links/).click();
    await expect(atlas.heading('Rēzekne')).toBeVisible();
    await atlas.hasParameter('place', 'rezekne');
  };
  const ended = async () => {
    await expect(atlas.details).toHaveCount(0);
    await atlas.hasParameter('place', null);
  };
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await atlas.details.getByRole('button', { name: 'Close' }).click();
  await ended();
  await opened();
  await page.keyboard.press('Escape');
  await ended();
  await opened();
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
  await expect.poll(() => strength('own')).toBeGreaterThan(0.9);
  await expect.poll(() => strength('other')).toBeLessThan(0.4);
  expect(await strength('other')).toBeGreaterThan(0.05);
  await atlas.details.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => strength('other')).toBeGreaterThan(0.9);
  expect(await strength('own')).toBeGreaterThan(0.9);
});
