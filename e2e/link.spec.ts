import { along, camera, crossing, hashOf } from './support/geometry.ts';
import { endsOf, linkOf, nameOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

test('a click on a line, also some pixels beside it, opens its link, farther off it does not, and where lines cross it offers a choice; a label says what is under the pointer', async ({
  page,
  atlas,
  network,
}) => {
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

  const [one, other] = [linkOf(network, 'akmene--bocholt'), linkOf(network, 'valmiera--gutersloh')];
  await atlas.look(camera(9, crossing(endsOf(network, one), endsOf(network, other))));
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
  await page.keyboard.press('Escape');

  await atlas.look(camera(5.5, along(first, second, 0.6)));
  const label = page.getByText(`${nameOf(network, link)} · Cooperation agreement since 1991`, { exact: true });
  await page.mouse.move(atlas.middle.x, atlas.middle.y);
  await expect(label).toBeVisible();
  await page.mouse.move(atlas.middle.x, atlas.middle.y + 120);
  await expect(label).toBeHidden();
  const city = atlas.at(second);
  await page.mouse.move(city.x, city.y);
  await expect(page.getByText('Solna, Sweden · Cooperation agreement with Valmiera since 1991', { exact: true })).toBeVisible();
});
