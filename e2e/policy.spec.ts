import { HEADERS } from '../scripts/site/policy.ts';
import { serveFolder } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

test('the whole main job stays within the policy of the page and of the headers', async ({ page, atlas }) => {
  const broken: string[] = [];
  page.on('console', (message) => /content.security.policy|refused to/i.test(message.text()) && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(error.message));
  await page.exposeFunction('reportViolation', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (globalThis as unknown as { reportViolation: (what: string) => void }).reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  const site = await serveFolder('dist', { headers: HEADERS });
  try {
    await atlas.open(site.url);
    // Pan and zoom.
    await page.mouse.move(atlas.middle.x, atlas.middle.y);
    await page.mouse.down();
    await page.mouse.move(atlas.middle.x + 80, atlas.middle.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.mouse.wheel(0, -300);
    await expect.poll(() => page.url()).toContain('#map=');
    // Scrub, filter and play.
    await atlas.slider.press('ArrowLeft');
    await atlas.showsYear(2021);
    await atlas.type('Cooperation agreement').uncheck();
    await atlas.slider.press('Home');
    await atlas.button('Play').click();
    await atlas.button('Pause').click();
    // Search and click.
    await page.getByRole('combobox', { name: 'Search places' }).fill('rezekne');
    await page
      .getByRole('option', { name: /^Rēzekne/ })
      .first()
      .click();
    await expect(atlas.heading('Rēzekne')).toBeVisible();
    // The table, the page about the data, another look and another language.
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('tab', { name: 'Map' }).click();
    await atlas.button('About the data').click();
    await page.keyboard.press('Escape');
    await atlas.button('Globe').click();
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('uk');
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await atlas.settled();
    expect(broken).toEqual([]);

    // And the test would see one.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<style>p { color: red }</style>'));
    await expect.poll(() => broken.join()).toContain('style-src');
  } finally {
    await site.close();
  }
});
