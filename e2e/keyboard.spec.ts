import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { difference, pictureOf } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await control.evaluateAll((elements) => elements.includes(document.activeElement as never))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached in ${most} presses of ${key}: ${control}`);
}

test('pan, scrub and details are done by keyboard alone', async ({ page, atlas }) => {
  await atlas.open('/#map=5/57/24');
  await tabTo(page, atlas.map);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.camera.lng).toBeGreaterThan(25);
  await page.keyboard.press('+');
  await expect.poll(() => atlas.camera.zoom).toBeGreaterThan(5.5);

  const places = page.getByRole('list', { name: 'Places on the map' });
  await tabTo(page, places.locator('button[tabindex="0"]'));
  const wanted = places.getByRole('button', { name: /^Rēzekne / }).first();
  for (let i = 0; i < 60 && !(await wanted.evaluate((element) => element === document.activeElement)); i += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  await expect(atlas.details.locator(':focus'), 'the focus goes to what was opened').toHaveCount(1);

  await tabTo(page, atlas.details.getByRole('button', { name: /^Arendal Norway/ }));
  await page.keyboard.press('Enter');
  await expect(atlas.heading('Rēzekne – Arendal')).toBeVisible();
  await expect(atlas.details).toContainText('since 1994');
  await expect(atlas.details.locator(':focus'), 'the focus goes to what was opened').toHaveCount(1);

  await tabTo(page, atlas.slider);
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /^2021: \d+ links, \d+ new$/);
  // Back to what stands before the slider.
  await tabTo(page, atlas.button('Play').or(atlas.button('Pause')), 'Shift+Tab');
  await page.keyboard.press('Space');
  await atlas.showsYear(2022);
  await page.keyboard.press('Escape');
  await expect(atlas.details).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search places' })).toBeFocused();
  await page.keyboard.type('rezek');
  const options = page.getByRole('listbox', { name: 'Matches' }).getByRole('option');
  await expect(options).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.heading('Rēzekne District')).toBeVisible();
});

test('who moves by Tab always sees where they are', async ({ page, atlas }) => {
  await atlas.open(`/?place=ukmerge${AT_SEA}`);
  const targets = [
    atlas.map,
    atlas.button('Zoom in'),
    page.getByRole('combobox', { name: 'Language' }),
    atlas.type('Friendship treaty'),
    atlas.button(/^Partner country/),
    atlas.details.getByRole('button', { name: 'Close' }),
    atlas.details.getByRole('button', { name: /^Korosten / }),
    atlas.button('Play'),
    atlas.slider,
    page.getByRole('radio', { name: 'So far' }),
  ];
  // Screenshots of the same place with and without the focus differ where the ring is.
  for (const target of targets) {
    await tabTo(page, target);
    const box = await target.evaluate((element) => {
      const { x, y, width, height } = (element.getBoundingClientRect().width < 4 ? (element.closest('label') ?? element) : element).getBoundingClientRect();
      return { x, y, width, height };
    });
    const { width, height } = atlas.window;
    const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: Math.min(box.width + 12, width - box.x), height: Math.min(box.height + 12, height - box.y) };
    const focused = await pictureOf(page, clip);
    await target.blur();
    const plain = await pictureOf(page, clip);
    let changed = 0;
    for (let x = clip.x; x < clip.x + clip.width; x += 1) {
      for (let y = clip.y; y < clip.y + clip.height; y += 1) if (difference(focused.at(x, y), plain.at(x, y)) > 60) changed += 1;
    }
    expect(changed, `pixels of a ring around ${target}`).toBeGreaterThan(30);
    await target.focus();
  }
});

const faults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
};

// Each look of axe at the page takes seconds.
test.slow();

test('axe finds no barrier at the start, with a place, a link, a choice of filters open, on light and on dark, and in any other language', async ({ page, atlas }) => {
  await atlas.open(`/${AT_SEA}`);
  expect(await faults(page), 'start').toEqual([]);
  await atlas.button(/^Partner country/).click();
  expect(await faults(page), 'filters').toEqual([]);
  await atlas.button(/^Partner country/).click();
  await atlas.button(/^Rēzekne.*links/).click();
  await expect(atlas.heading('Rēzekne')).toBeVisible();
  expect(await faults(page), 'place').toEqual([]);
  await atlas.details.getByRole('button', { name: /^Arendal Norway/ }).click();
  await expect(atlas.heading('Rēzekne – Arendal')).toBeVisible();
  expect(await faults(page), 'link').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => difference((await pictureOf(page, { x: 20, y: 500, width: 2, height: 2 })).at(20, 500), [0, 0, 0])).toBeLessThan(150);
  expect(await faults(page), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  const words = { lt: ['Žemėlapis', 'Artinti'], lv: [], uk: [] } as const;
  for (const [language, [map, zoomIn]] of Object.entries(words)) {
    await page.getByRole('combobox', { name: /Language|Kalba|Valoda/ }).selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    if (map !== undefined && zoomIn !== undefined) {
      await expect(page.getByRole('region', { name: map, exact: true }), 'the map is named in the new language').toHaveCount(1);
      await expect(page.getByRole('button', { name: zoomIn })).toBeVisible();
    }
    expect(await faults(page), language).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('axe finds no barrier, with nothing chosen and with a place open', async ({ page, atlas }) => {
    await atlas.open('/#map=4/57/24');
    expect(await faults(page), 'start').toEqual([]);
    await page.getByRole('button', { name: /^Enlarge the panel$/ }).tap();
    await atlas.button(/^Rēzekne.*links/).tap();
    await expect(atlas.heading('Rēzekne')).toBeVisible();
    expect(await faults(page), 'place').toEqual([]);
  });
});
