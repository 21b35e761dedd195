import { AT_SEA } from './support/atlas.ts';
import { along, camera, crossing, hashOf } from './support/geometry.ts';
import { endsOf, linkOf, nameOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

test('a click on a line at sea, also some pixels beside it, opens its link; a click far from it does not', async ({ page, atlas, network }) => {
  const link = linkOf(network, 'valmiera--solna');
  const [first, second] = endsOf(network, link);
  const here = camera(7, along(first, second, 0.6));
  await atlas.open(`/${hashOf(here)}`);
  const ahead = atlas.at(along(first, second, 0.62), here);
  const length = Math.hypot(ahead.x - atlas.middle.x, ahead.y - atlas.middle.y);
  /** The point some pixels beside the line. */
  const beside = (pixels: number): [number, number] => [
    atlas.middle.x - ((ahead.y - atlas.middle.y) / length) * pixels,
    atlas.middle.y + ((ahead.x - atlas.middle.x) / length) * pixels,
  ];

  await page.mouse.click(...beside(16));
  await atlas.slider.press('ArrowLeft');
  await atlas.hasParameter('year', '2021');
  await expect(atlas.details, '16 px beside the line').toHaveCount(0);
  expect(atlas.parameter('link')).toBeNull();
  for (const pixels of [0, 7, -7]) {
    await atlas.look(here);
    await page.mouse.click(...beside(pixels));
    await expect(atlas.heading(nameOf(network, link)), `${pixels} px beside the line`).toBeVisible();
    await atlas.hasParameter('link', link.id);
    await page.keyboard.press('Escape');
    await atlas.hasParameter('link', null);
  }
});

test('where lines cross a click offers the choice between them', async ({ page, atlas, network }) => {
  const [one, other] = [linkOf(network, 'akmene--bocholt'), linkOf(network, 'valmiera--gutersloh')];
  await atlas.open(`/${hashOf(camera(9, crossing(endsOf(network, one), endsOf(network, other))))}`);
  await page.mouse.click(atlas.middle.x, atlas.middle.y);
  await expect(atlas.heading('Several links here')).toBeVisible();
  const choices = atlas.details.getByRole('listitem');
  await expect(choices).toHaveCount(2);
  await expect(choices.filter({ hasText: nameOf(network, one) })).toContainText('Friendship treaty');
  await page.keyboard.press('Escape');
  await expect(atlas.details).toHaveCount(0);
  await page.mouse.click(atlas.middle.x, atlas.middle.y);
  await atlas.details.getByRole('button', { name: nameOf(network, other) }).click();
  await expect(atlas.heading(nameOf(network, other))).toBeVisible();
});

test('a label says what is under the pointer: a line with its type, a city with its country, nothing on empty map', async ({ page, atlas, network }) => {
  const link = linkOf(network, 'valmiera--solna');
  const [first, second] = endsOf(network, link);
  await atlas.open(`/${hashOf(camera(5.5, along(first, second, 0.6)))}`);
  const label = page.getByText(`${nameOf(network, link)} · Cooperation agreement`, { exact: true });
  await page.mouse.move(atlas.middle.x, atlas.middle.y);
  await expect(label).toBeVisible();
  await page.mouse.move(atlas.middle.x, atlas.middle.y + 120);
  await expect(label).toBeHidden();
  const city = atlas.at(second);
  await page.mouse.move(city.x, city.y);
  await expect(page.getByText('Solna, Sweden', { exact: true })).toBeVisible();
});

test('a link of unknown start says that its start is not known, and what the document tells instead', async ({ page, atlas, network }) => {
  await atlas.open(`/?link=zhytomyr--plock&year=1995${AT_SEA}`);
  await expect(atlas.heading(nameOf(network, linkOf(network, 'zhytomyr--plock')))).toBeVisible();
  await expect(atlas.details).toContainText('Partnership, document not stated');
  await expect(atlas.details).toContainText('not later than 11 November 2016');
  await expect(atlas.details).toContainText('does not say when it began');
  await expect(atlas.details.getByRole('list', { name: 'People' }).first()).toContainText('Дмитро Ткачук');
  await atlas.details.getByRole('heading', { level: 2 }).getByRole('button', { name: 'Zhytomyr' }).click();
  await expect(atlas.details.getByRole('heading', { name: 'Start not known' })).toBeVisible();
  await expect(atlas.details.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Płock Poland/ }) })).toContainText('not later than 11 November 2016');
});
