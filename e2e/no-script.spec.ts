import { HEADERS } from '../scripts/site/policy.ts';
import { shortNameOf } from './support/network.ts';
import { serveFolder } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page says what this is and leads to a place, a link, a neighbour and back, in the language of its address, below any path', async ({ page, network }) => {
    const site = await serveFolder('dist', { base: '/any/lt/path/', headers: HEADERS });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
    try {
      await page.goto(site.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partner Cities Atlas');
      await expect(page.getByText(/^\d+ dated links formed by 2022, \d+ undated\.$/)).toBeVisible();
      await expect(page.getByText('The atlas did not start')).toBeHidden();
      for (const home of network.places.filter(({ home }) => home)) await expect(page.getByRole('link', { name: shortNameOf(home) }).first()).toBeVisible();
      const picture = page.getByRole('img', { name: /2022/ });
      await expect(picture).toBeVisible();
      expect((await picture.boundingBox())?.width).toBe(1200);

      await page
        .getByRole('link', { name: /^Rēzekne/ })
        .first()
        .click();
      await expect(page).toHaveURL(`${site.url}places/rezekne/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rēzekne');
      await page.getByRole('link', { name: /^Suwałki/ }).click();
      await expect(page).toHaveURL(`${site.url}links/rezekne--suwalki/`);
      await expect(page.getByText('January 2005').first()).toBeVisible();
      await page.getByRole('link', { name: 'Suwałki', exact: true }).click();
      await expect(page).toHaveURL(`${site.url}places/suwalki/`);
      await page.getByRole('link', { name: 'Latviešu' }).click();
      await expect(page).toHaveURL(`${site.url}lv/places/suwalki/`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
      await page.getByRole('link', { name: 'Atvērt atlantā' }).click();
      await expect(page).toHaveURL(`${site.url}lv/?place=suwalki`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sadraudzības pilsētu atlants');
      expect(complaints).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

test('a start page in another language opens the atlas in it, from below a path', async ({ page, atlas }) => {
  const site = await serveFolder('dist', { base: '/any/path/' });
  try {
    await page.goto(`${site.url}lt/?place=rezekne`);
    await expect(page.getByRole('heading', { level: 2, name: 'Rėzeknė' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
    await expect(page.locator('#start')).toHaveCount(0);
    const own = page.getByRole('link', { name: 'Atverti šios vietos puslapį' });
    expect(await own.getAttribute('href')).toBe(`${site.url}lt/places/rezekne/`);
    await expect(atlas.slider.or(page.getByRole('slider'))).toBeVisible();
  } finally {
    await site.close();
  }
});

test('the atlas takes the place of the start page without a jump, and the painted map waits for the first frame', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/basemap/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('slider', { name: 'Year' })).toBeVisible();
  await expect(page.locator('#start-text')).toHaveCount(0);
  await expect(page.locator('#start-map svg').first()).toBeVisible();
  release();
  await expect(page.locator('#start')).toHaveCount(0);
  const shifts = await page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});
