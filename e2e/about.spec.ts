import { expect, test } from './support/test.ts';

test('"About the data" gives the file itself, keeps Escape to itself and gives the focus back', async ({ page, atlas, network }) => {
  await atlas.openWithoutGraphics('/?place=rezekne');
  await atlas.button('About the data').click();
  const dialog = page.getByRole('dialog', { name: 'About the data' });
  await expect(dialog).toBeVisible();
  const file = await dialog.getByRole('link', { name: 'All the data in one file' }).getAttribute('href');
  const answer = await page.request.get(file ?? '');
  expect(await answer.json()).toEqual(network);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(atlas.button('About the data')).toBeFocused();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
});
