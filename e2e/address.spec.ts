import { GROUND } from '../src/theme/ground.ts';
import { AT_SEA } from './support/atlas.ts';
import { placeOf, spokenYear, typeIn } from './support/network.ts';
import { around, difference, rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test('an address with year, reading, types, undated and appearance opens as it was shared', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=2005&reading=new&types=cooperation-agreement,ties&undated=0&theme=dark${AT_SEA}`);
  await atlas.showsYear(2005);
  await expect(page.getByRole('radio', { name: 'New this year' })).toBeChecked();
  for (const { id, label } of network.agreementTypes) await expect(atlas.type(label['en'] ?? '')).toBeChecked({ checked: ['cooperation-agreement', 'ties'].includes(id) });
  await expect(atlas.type('Undated links')).not.toBeChecked();
  const picture = await around(page, { x: 900, y: 600 }, 3);
  expect(Math.min(...Object.values(GROUND.dark).map((ground) => difference(picture.at(900, 600), rgb(ground)))), 'dark ground').toBeLessThan(12);
  const passing = network.links.filter((link) => ['cooperation-agreement', 'ties'].includes(typeIn(link, 2005) ?? ''));
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(passing, 2005));
});

test('an address with countries, areas, municipality and language opens as it was shared', async ({ page, atlas }) => {
  await atlas.open(`/?countries=PL,DE&areas=culture&homes=rezekne,valmiera&lang=en${AT_SEA}`);
  for (const [facet, values] of [
    ['Partner country', ['Germany', 'Poland']],
    ['Area of cooperation', ['Culture']],
    ['Municipality', ['Rēzekne', 'Valmiera']],
  ] as const) {
    await atlas.button(new RegExp(`^${facet}`)).click();
    const checked = page.getByRole('group', { name: facet }).getByRole('checkbox', { checked: true });
    await expect(checked).toHaveCount(values.length);
    for (const value of values) await expect(page.getByRole('group', { name: facet }).getByRole('checkbox', { name: new RegExp(`^${value}`) })).toBeChecked();
  }
});

test('a place or a link in the address is opened and shown, unless the address brings its own camera', async ({ page, atlas, network }) => {
  const mukawa = placeOf(network, 'mukawa');
  const isSeen = (): boolean => {
    const { x, y } = atlas.at(mukawa);
    return x > 390 && x < atlas.window.width && y > 0 && y < 660;
  };
  await atlas.open('/?link=akmene--mukawa');
  await expect(atlas.heading('Akmenė – Mukawa')).toBeVisible();
  await expect.poll(isSeen).toBe(true);
  await page.goto('about:blank');
  await atlas.open('/?place=mukawa#map=6/57/25');
  await expect(atlas.heading('Mukawa')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Places on the map' }).getByRole('button', { name: /^Valmiera/ })).toHaveCount(1);
  expect(atlas.camera).toEqual({ zoom: 6, lat: 57, lng: 25 });
});

test('what is wrong in an address is named and ignored, the rest is used', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=1850&place=atlantis&types=ties,alliance&lang=xx&theme=pink&reading=old&undated=5&countries=XX#map=99/abc/400`);
  const notice = page.getByRole('status').filter({ hasText: 'not understood' });
  for (const part of ['year=1850', 'place=atlantis', 'types=alliance', 'lang=xx', 'theme=pink', 'reading=old', 'undated=5', 'countries=XX'])
    await expect(notice).toContainText(part);
  await expect(notice).not.toContainText('ties');
  await atlas.showsYear(2022);
  await expect(atlas.type('Ties established')).toBeChecked();
  await expect(atlas.type('Contacts only')).not.toBeChecked();
  await expect(atlas.details).toHaveCount(0);
  await atlas.button('Dismiss').click();
  await expect(notice).toHaveCount(0);
  const akmene = placeOf(network, 'akmene');
  await expect.poll(() => atlas.at(akmene).x, { message: 'the network is framed all the same' }).toBeGreaterThan(400);
  expect(atlas.at(akmene).x).toBeLessThan(atlas.window.width);
});

test('Back and Forward step through the places and links that were opened', async ({ page, atlas }) => {
  await atlas.open('/#map=5/57/24');
  await atlas.button(/^Rēzekne.*links/).click();
  await atlas.hasParameter('place', 'rezekne');
  await atlas.details.getByRole('button', { name: /^Vitebsk / }).click();
  await atlas.hasParameter('link', 'rezekne--vitebsk');
  await atlas.details.getByRole('heading', { level: 2 }).getByRole('button', { name: 'Vitebsk' }).click();
  await atlas.hasParameter('place', 'vitebsk');
  for (const name of ['Rēzekne – Vitebsk', 'Rēzekne']) {
    await page.goBack();
    await expect(atlas.heading(name)).toBeVisible();
  }
  await page.goBack();
  await expect(atlas.details).toHaveCount(0);
  for (const name of ['Rēzekne', 'Rēzekne – Vitebsk', 'Vitebsk']) {
    await page.goForward();
    await expect(atlas.heading(name)).toBeVisible();
  }
});

test('Back also brings the map back to where it was', async ({ page, atlas }) => {
  await atlas.open('/#map=5/57/24');
  await atlas.button(/^Rēzekne.*links/).click();
  await atlas.hasParameter('place', 'rezekne');
  await expect.poll(() => atlas.camera.zoom).not.toBe(5);
  await page.goBack();
  await atlas.hasParameter('place', null);
  await expect.poll(() => atlas.camera).toEqual({ zoom: 5, lat: 57, lng: 24 });
});
