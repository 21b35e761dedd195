import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** A page of somebody else's, with the atlas in a frame of its own. */
async function hosted(page: Page, sandbox: string, size: { width: number; height: number }, query = ''): Promise<FrameLocator> {
  const origin = test.info().project.use.baseURL;
  await page.setViewportSize({ width: size.width + 40, height: size.height + 40 });
  await page.setContent(`<iframe src="${origin}/?embed=1${query}" title="Atlas" width="${size.width}" height="${size.height}" style="border:0" sandbox="${sandbox}"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('canvas')).toBeVisible();
  await expect(frame.locator('[aria-busy="true"]')).toHaveCount(0);
  return frame;
}

// Each test draws a map or two in a frame, without a graphics processor.
test.slow();

const OWN = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const SIZES = [
  { width: 600, height: 400 },
  { width: 320, height: 480 },
] as const;

test('in a small frame most is map, also with a place open, and nothing leads astray', async ({ page }) => {
  const frame = await hosted(page, OWN, SIZES[0], '&year=2004&place=rezekne');
  const details = frame.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { name: 'Rēzekne' })).toBeVisible();
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(details).toHaveCount(0);
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width + 40, height: size.height + 40 });
    await page.locator('iframe').evaluate((element, { width, height }) => {
      element.setAttribute('width', String(width));
      element.setAttribute('height', String(height));
    }, size);
    await expect(frame.getByRole('slider', { name: 'Year' })).toHaveValue('2004');
    await expect(frame.getByRole('list', { name: 'Captions' })).toBeVisible();
    await expect(frame.getByText('Agreement types').first()).toBeVisible();
    await expect(frame.getByRole('combobox', { name: 'Search places' })).toHaveCount(0);
    await expect(frame.getByRole('tab')).toHaveCount(0);
    const fullPage = frame.getByRole('link', { name: 'Open the full page' });
    await expect(fullPage).toHaveAttribute('target', '_blank');
    await expect(fullPage).toHaveAttribute('href', /\?year=2004(#|$)/);
    const frameBox = await page.locator('iframe').boundingBox();
    await expect
      .poll(async () => (((await frame.getByRole('region', { name: 'Timeline' }).boundingBox())?.y ?? 0) - (frameBox?.y ?? 0)) / size.height, {
        message: `map in ${size.width} by ${size.height}`,
      })
      .toBeGreaterThan(0.55);
  }
});

test('a sandboxed frame without an origin of its own works where the host lets any page read its files, and stores nothing', async ({ page }) => {
  await page.context().route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const frame = await hosted(page, 'allow-scripts', { width: 600, height: 400 });
  const slider = frame.getByRole('slider', { name: 'Year' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('1991');
  await expect(frame.getByRole('alert')).toHaveCount(0);
});
