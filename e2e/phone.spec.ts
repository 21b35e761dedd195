import type { Page } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { hashOf } from './support/geometry.ts';
import { placeOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

const SIZES = [
  { name: 'a phone held upright', viewport: { width: 390, height: 844 } },
  { name: 'a very small phone', viewport: { width: 320, height: 640 } },
  { name: 'a phone on its side', viewport: { width: 844, height: 390 } },
] as const;

/** Controls in sight whose target is smaller than a size, by name. A checkbox is hit by its whole row; a link within a sentence is exempt. */
const smallerThan = (page: Page, pixels: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    for (const control of document.querySelectorAll('button, select, input, summary, a[href]')) {
      const target = control.closest('label') ?? control;
      const { x, y, width, height } = target.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      if (width < 2 || height < 2 || top === null || !(target.contains(top) || top.contains(target))) continue;
      if (control.closest('p, h2, cite') !== null) continue;
      if (Math.min(width, height) < least - 0.01) found.push(`${control.getAttribute('aria-label') ?? control.textContent}: ${Math.round(width)} × ${Math.round(height)}`);
    }
    return found;
  }, pixels);

for (const { name, viewport } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('nothing is wider than the window, the timeline takes no more than 120 pixels, a tap on a city opens it, slider and Play answer to the thumb, and what it needs most is at least 44 pixels', async ({
      page,
      atlas,
      network,
    }) => {
      const zhytomyr = placeOf(network, 'zhytomyr');
      // A little below the city, so that it stands in the upper half, free of sheet and timeline.
      await atlas.open(`/?year=2018${hashOf({ zoom: 5, lat: 48.5, lng: zhytomyr.lng })}`);
      const fits = async (what: string) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBe(viewport.width);
        const timeline = await atlas.timeline.boundingBox();
        expect(timeline?.height, what).toBeLessThanOrEqual(120);
        expect((timeline?.y ?? 0) + (timeline?.height ?? 0), what).toBeLessThanOrEqual(viewport.height + 0.5);
        for (const control of [atlas.button('Play'), atlas.slider, atlas.button('More')]) await expect(control, what).toBeInViewport({ ratio: 1 });
        expect(await smallerThan(page, 24), what).toEqual([]);
      };
      await fits('at the start');
      const { x, y } = atlas.at(zhytomyr);
      await page.touchscreen.tap(x, y);
      await expect(atlas.heading('Zhytomyr')).toBeVisible();
      await expect(atlas.heading('Zhytomyr')).toBeInViewport();

      const primary = {
        Play: atlas.button('Play'),
        Year: atlas.slider,
        'Previous year': atlas.button('Previous year'),
        'Next year': atlas.button('Next year'),
        More: atlas.button('More'),
        Close: atlas.details.getByRole('button', { name: 'Close' }),
      };
      const small: string[] = [];
      for (const [what, control] of Object.entries(primary)) {
        const box = await control.boundingBox();
        if (box === null || Math.min(box.width, box.height) < 43.9) small.push(`${what}: ${box?.width} × ${box?.height}`);
      }
      expect(small).toEqual([]);

      const box = await atlas.slider.boundingBox();
      if (box === null) throw new Error('the slider is not on the screen');
      await page.touchscreen.tap(box.x + (box.width * 13.5) / 32, box.y + box.height / 2);
      await atlas.showsYear(2004);
      await atlas.details.getByRole('button', { name: 'Close' }).tap();
      await expect(atlas.heading('Zhytomyr')).toHaveCount(0);
      await atlas.captions.getByRole('button').first().tap();
      await expect(atlas.details).toBeVisible();
      await fits('with a link open');
      await atlas.button('Play').tap();
      await expect(atlas.button('Pause')).toBeVisible();
    });
  });
}

test.describe('the sheet on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rests low, half-way and full, by tapping and by pulling its handle', async ({ page, atlas }) => {
    await atlas.open(`/${AT_SEA}`);
    const handle = page.getByRole('button', { name: /^(Enlarge the panel|Make the panel smaller)$/ });
    const top = async (): Promise<number> => (await handle.boundingBox())?.y ?? 0;
    const low = await top();
    expect(low, 'the map keeps most of the window').toBeGreaterThan(422);
    await expect(handle).toHaveAttribute('aria-expanded', 'false');

    await handle.tap();
    await expect.poll(top, { message: 'half-way' }).toBeLessThan(low - 150);
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    const half = await top();
    await handle.tap();
    await expect.poll(top, { message: 'full' }).toBeLessThan(half - 100);
    await expect(handle).toHaveAccessibleName('Make the panel smaller');
    const full = await top();
    expect(full).toBeGreaterThanOrEqual(0);
    await handle.tap();
    await expect.poll(top, { message: 'low again' }).toBeCloseTo(low, 0);

    const pull = async (to: number) => {
      const box = await handle.boundingBox();
      if (box === null) throw new Error('no handle');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, to, { steps: 5 });
      await page.mouse.up();
    };
    await pull(low - 120);
    await expect.poll(top, { message: 'pulled half-way' }).toBeCloseTo(half, 0);
    await pull(half - 120);
    await expect.poll(top, { message: 'pulled full' }).toBeCloseTo(full, 0);
    await pull(full + 150);
    await expect.poll(top, { message: 'let down half-way' }).toBeCloseTo(half, 0);
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    /** Of the height of the window, what neither head nor sheet nor timeline covers, near its left edge; the map's own buttons are part of it. */
    const mapShare = (page: Page): Promise<number> =>
      page.evaluate(() => {
        let free = 0;
        for (let y = 0; y < innerHeight; y += 1) if (document.elementFromPoint(20, y)?.closest('[role="tabpanel"]') !== null) free += 1;
        return free / innerHeight;
      });

    test('most of the window is map, at rest and with a place open, and the place stands in the free part', async ({ page, atlas, network }) => {
      await atlas.open('/');
      expect(await mapShare(page), 'at rest').toBeGreaterThanOrEqual(0.59);
      const rezekne = placeOf(network, 'rezekne');
      const { x, y } = atlas.at(rezekne);
      await page.touchscreen.tap(x, y);
      await expect(atlas.heading('Rēzekne')).toBeInViewport();
      await expect.poll(() => mapShare(page), { message: 'with a place open' }).toBeGreaterThanOrEqual(0.44);
      const seen = () => page.evaluate(({ x: left, y: top }) => document.elementFromPoint(left, top)?.tagName, atlas.at(rezekne));
      await expect.poll(seen, { message: 'what is seen where Rēzekne stands' }).toBe('CANVAS');
    });
  });
}
