/** The picture at a moment depends on that moment alone, however one came to it. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from './support/test.ts';

/** A part of the map that neither panel nor captions nor controls cover, with most of the links in it. */
const MAP = { x: 700, y: 90, width: 600, height: 480 };
const CAMERA = '#map=3.6/54/22';

const mapPixels = async (page: Page): Promise<Buffer> => PNG.sync.read(await page.screenshot({ clip: MAP })).data;

/** The picture once it stands still: names fade in after the first complete frame. */
async function stillPixels(page: Page): Promise<Buffer> {
  let last = await mapPixels(page);
  await expect
    .poll(async () => {
      const before = last;
      await page.waitForTimeout(400);
      last = await mapPixels(page);
      return differing(before, last);
    })
    .toBe(0);
  return last;
}

/** Steps of 255 within which two shades are the same: names are drawn over each other in an order that may change the last digit. */
const SAME_SHADE = 2;

/** How many pixels of two pictures of the map differ. */
function differing(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    const apart = Math.max(...[0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0))));
    if (apart > SAME_SHADE) count += 1;
  }
  return count;
}

test.use({ reducedMotion: 'no-preference', viewport: { width: 1440, height: 900 } });

test('a year that was played to looks the same as a year that was opened', async ({ page, atlas }) => {
  await atlas.open(`/?year=2019${CAMERA}`);
  const before = await stillPixels(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
  await atlas.button('Play').click();
  await atlas.showsYear(2022);
  await expect(atlas.button('Play')).toBeVisible();
  const played = await stillPixels(page);
  expect(differing(before, played), 'the comparison sees a difference where there is one').toBeGreaterThan(50);
  await page.reload();
  await atlas.settled();
  await atlas.showsYear(2022);
  expect(differing(await stillPixels(page), played)).toBe(0);
});

test('a moment inside a year looks the same whether one played past it or came to it directly', async ({ page, atlas }) => {
  await atlas.open(`/?year=2003${CAMERA}`);
  await atlas.button('Next event').click();
  await atlas.showsYear(2004);
  const direct = await stillPixels(page);

  const year = page.getByRole('textbox', { name: 'Type a year' });
  await year.fill('1999');
  await atlas.showsYear(1999);
  await atlas.button('Play').click();
  await expect.poll(async () => Number(await atlas.slider.inputValue())).toBeGreaterThan(2000);
  await atlas.button('Pause').click();
  await year.fill('2003');
  await atlas.showsYear(2003);
  await atlas.button('Next event').click();
  await atlas.showsYear(2004);
  expect(differing(direct, await stillPixels(page))).toBe(0);
});
