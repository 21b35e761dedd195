import type { Locator } from '@playwright/test';
import type { Point } from './support/geometry.ts';
import { changed, formed } from './support/network.ts';
import { difference, pictureOf, rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

const [FROM, TO] = [1991, 2022];

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
}

/** Where a year stands on a slider, in the middle of its height. */
async function pointOf(slider: Locator, year: number): Promise<Point> {
  const { x, y, width, height } = await boxOf(slider);
  return { x: x + ((year - FROM + 0.5) / (TO - FROM + 1)) * width, y: y + height / 2 };
}

/** Middles of the runs of pixels that satisfy a condition, from left to right. */
function middles(length: number, holds: (i: number) => boolean): readonly number[] {
  const runs: number[] = [];
  for (let i = 0, start = -1; i <= length; i += 1) {
    const inside = i < length && holds(i);
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      runs.push((start + i) / 2);
      start = -1;
    }
  }
  return runs;
}

test('a year is reached by keys, by clicking and dragging the slider, by clicking a bar, by the step buttons and by typing; every bar stands over its year, and the knob under it', async ({
  page,
  atlas,
  network,
}) => {
  await atlas.openWithoutGraphics();
  await atlas.slider.focus();
  const presses = [
    ['ArrowLeft', 2021],
    ['PageDown', 2016],
    ['PageUp', 2021],
    ['PageUp', 2022],
    ['Home', 1991],
    ['PageDown', 1991],
    ['ArrowUp', 1992],
    ['ArrowDown', 1991],
    ['End', 2022],
  ] as const;
  for (const [key, year] of presses) {
    await page.keyboard.press(key);
    await atlas.showsYear(year);
  }

  const at2004 = await pointOf(atlas.slider, 2004);
  await page.mouse.click(at2004.x, at2004.y);
  await atlas.showsYear(2004);
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', '2004: 17 links, 2 new');
  await atlas.hasParameter('year', '2004');

  const at2010 = await pointOf(atlas.slider, 2010);
  await page.mouse.move(at2004.x, at2004.y);
  await page.mouse.down();
  await page.mouse.move(at2010.x, at2010.y, { steps: 6 });
  await page.mouse.up();
  await atlas.showsYear(2010);
  await atlas.hasParameter('year', '2010');

  const at1996 = await pointOf(atlas.slider, 1996);
  const { y } = await boxOf(atlas.slider);
  await page.mouse.click(at1996.x, y - 8);
  await atlas.showsYear(1996);
  await expect(page.getByText(`1996: ${formed(network.links, 1996)} new links`), 'what the bar under the pointer says').toBeVisible();

  await atlas.button('Next year').click();
  await atlas.showsYear(1997);
  await atlas.button('Previous year').click();
  await atlas.showsYear(1996);

  const field = page.getByRole('textbox', { name: 'Type a year' });
  await expect(field).toHaveValue('1996');
  await field.fill('2016');
  await atlas.showsYear(2016);
  await field.fill('1850');
  await field.blur();
  await atlas.showsYear(2016);
  await expect(field).toHaveValue('2016');

  // Bars of years yet to come are pale.
  const atLast = await pointOf(atlas.slider, TO);
  await page.mouse.click(atLast.x, atLast.y);
  await atlas.showsYear(TO);
  const box = await boxOf(atlas.slider);
  const colors = network.agreementTypes.map(({ color }) => rgb(color));
  const picture = await pictureOf(page, { ...box, y: box.y - 40, height: 40 + box.height });

  const isBar = (x: number) => Array.from({ length: 40 }, (_, i) => picture.at(x, box.y - 1 - i)).some((pixel) => colors.some((color) => difference(pixel, color) < 8));
  const half = Math.floor(box.width / (TO - FROM + 1) / 2);
  for (let year = FROM; year <= TO; year += 1) {
    const { x } = await pointOf(atlas.slider, year);
    const columns = Array.from({ length: 2 * half + 1 }, (_, i) => Math.round(x) - half + i).filter(isBar);
    const [first, last] = [columns[0], columns.at(-1)];
    if (formed(network.links, year) + changed(network.links, year) === 0) expect(columns, `no bar at ${year}`).toEqual([]);
    else expect(Math.abs(((first ?? 0) + (last ?? 0)) / 2 - x), `the bar of ${year}`).toBeLessThanOrEqual(2);
  }

  for (const year of [1991, 2004, 2022]) {
    const { x, y } = await pointOf(atlas.slider, year);
    await page.mouse.click(x, y);
    await atlas.showsYear(year);
    await page.mouse.move(x, y - 300);
    const line = await pictureOf(page, { ...box, x: box.x - 10, width: box.width + 20 });
    const knob = middles(Math.floor(box.width + 20), (i) => difference(line.at(box.x - 10 + i, y), rgb('#1b2127')) < 30);
    expect(knob, `one knob at ${year}`).toHaveLength(1);
    expect(Math.abs(box.x - 10 + (knob[0] ?? 0) - x), `the knob at ${year}`).toBeLessThanOrEqual(2);
  }
});
