import { AT_SEA } from './support/atlas.ts';
import { undated } from './support/network.ts';
import { expect, test } from './support/test.ts';

test('"About the data" names every document and every type, says what is not known, gives the file itself, and closes again', async ({ page, atlas, network }) => {
  await atlas.open(`/?place=rezekne${AT_SEA}`);
  await atlas.button('About the data').click();
  const dialog = page.getByRole('dialog', { name: 'About the data' });
  await expect(dialog).toBeVisible();
  for (const { title, url, publisher } of network.sources) {
    // A document whose copy bears no address, or no publisher, is named without.
    if (url === undefined) await expect(dialog.getByText(title)).toBeVisible();
    else await expect(dialog.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', url);
    await expect(dialog).toContainText(publisher ?? 'publisher not named');
  }
  for (const { label, definition } of network.agreementTypes) {
    await expect(dialog).toContainText(label['en'] ?? 'no label');
    await expect(dialog).toContainText(definition['en'] ?? 'no definition');
  }
  await expect(
    dialog
      .getByRole('definition')
      .filter({ hasText: `${undated(network.links)} links` })
      .first(),
  ).toBeVisible();
  const file = await dialog.getByRole('link', { name: 'All the data in one file' }).getAttribute('href');
  const answer = await page.request.get(file ?? '');
  expect(await answer.json()).toEqual(network);

  // Escape closes the dialog alone: what is open behind it stays, and the focus returns to where it came from.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(atlas.button('About the data')).toBeFocused();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await atlas.button('About the data').click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});
