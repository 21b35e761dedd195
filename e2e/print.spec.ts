import { expect, test } from './support/test.ts';

test.use({ colorScheme: 'dark' });

test('on paper stands what is shown in a line, its map, the types in it, every link and the documents, dark on white, and nothing else', async ({ page, atlas }) => {
  await atlas.open('/?year=2005&place=rezekne');
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: 'Links' });
  await expect(table).toBeVisible();
  const rows = await table.getByRole('rowheader').count();
  await expect(page.getByText(`${rows} links in 2005, Rēzekne`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Agreement types' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByText(new URL(page.url()).origin)).toBeVisible();
  const picture = page.getByRole('img', { name: /Rēzekne|2005/ });
  await expect(picture).toBeVisible();
  await expect(picture.locator('#printed-links path')).not.toHaveCount(0);
  await expect(atlas.slider).toBeHidden();
  await expect(page.locator('canvas')).toBeHidden();
  expect(await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color])).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);

  await page.emulateMedia({ media: 'screen' });
  await expect(atlas.slider).toBeVisible();
  await expect(table).toHaveCount(0);
});
