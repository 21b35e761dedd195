import type { Page } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { expect, test } from './support/test.ts';

/** How often the page has been loaded since. */
function loads(page: Page): () => number {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}

test('a part that is gone after a release brings the page anew, once, and what was asked for is there', async ({ page, atlas }) => {
  let count = () => 0;
  // The open page asks for a name that the new release no longer has; the page that comes then asks for the new name.
  await page.route(/links-table-.*\.js/, (route) => (count() === 0 ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue()));
  await atlas.openWithoutGraphics('/?year=2004');
  count = loads(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await atlas.showsYear(2004);
  expect(count()).toBe(1);
});

test('a part that stays away fails in its own place: one reload, never a loop, and all else works', async ({ page, atlas }) => {
  await page.route(/(links-table|about-dialog)-.*\.js/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not that</title>' }));
  await atlas.openWithoutGraphics();
  const count = loads(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  const message = page.getByRole('alert').filter({ hasText: 'This part could not be loaded' });
  await expect(message).toBeVisible();
  expect(count()).toBe(1);
  await atlas.slider.press('ArrowLeft');
  await atlas.showsYear(2021);
  await page.unroute(/(links-table|about-dialog)-.*\.js/);
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('without a connection nothing reloads; "About" says so in its place, can be closed, and comes once there is one', async ({ page, atlas, context }) => {
  // It did not come ahead of being asked for either.
  await page.route(/about-dialog-.*\.js/, (route) => route.abort());
  await atlas.openWithoutGraphics();
  // What stands instead of the map, and its painted map, are parts of their own: all that the page asks for by itself has come.
  await expect(page.getByRole('region', { name: 'Places on the map' })).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: 'Map' }).getByRole('img', { name: /Partner Cities Atlas/ })).toBeVisible();
  const count = loads(page);
  await context.setOffline(true);
  await page.unrouteAll();
  await atlas.button('About the data').click();
  const message = page.getByRole('alert').filter({ hasText: 'This part could not be loaded' });
  await expect(message).toBeVisible();
  await message.getByRole('button', { name: 'Close' }).click();
  await expect(message).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('lt');
  await expect(page.getByRole('status').filter({ hasText: 'This language could not be loaded: Lithuanian.' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await context.setOffline(false);
  await page.getByRole('status').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
  await atlas.button('Apie duomenis').click();
  await page.getByRole('alert').getByRole('button', { name: 'Bandyti dar kartą' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(count()).toBe(0);
});

test('with no language at all the page still says what happened, and asks for the files a few times at most', async ({ page }) => {
  let asked = 0;
  await page.route(/\/(en|lt)-.*\.js/, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/?lang=lt');
  await expect(page.getByRole('alert')).toContainText('Įvyko klaida');
  await page.waitForTimeout(1000);
  expect(asked).toBeLessThanOrEqual(6);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a map whose program does not come is replaced by the list of places and a reason, and "Try again" brings it', async ({ page, atlas }) => {
  await page.route(/map-engine-.*\.js/, (route) => route.abort());
  await page.goto(`/${AT_SEA}`);
  await expect(page.getByText('The map could not be loaded.')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Globe' })).toBeHidden();
  await page.getByRole('region', { name: 'Places on the map' }).getByRole('button', { name: 'Akmenė' }).click();
  await expect(atlas.heading('Akmenė District Municipality')).toBeVisible();
  await page.unrouteAll();
  await atlas.button('Try again').click();
  await atlas.settled();
});
