import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AT_SEA } from './support/atlas.ts';
import { serveFolder } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

test('below a path, on a host that answers everything with the page, the atlas works and takes no page for a file', async ({ page, atlas }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const site = await serveFolder('dist', { base: '/any/path/', fallback: true, isGone: (path) => path.includes('/basemap/5/') });
  try {
    const strays: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.url) || request.url().startsWith('data:') || strays.push(request.url()));
    await atlas.open(`${site.url}?year=2004&place=rezekne${AT_SEA}`);
    await atlas.showsYear(2004);
    await expect(atlas.heading('Rēzekne')).toBeVisible();
    await atlas.button('About the data').click();
    const licences = page.getByRole('link', { name: 'Texts of all licences' });
    for (const link of [licences, page.getByRole('link', { name: 'SBOM' }), page.getByRole('link', { name: 'All the data in one file' })]) {
      const answer = await fetch((await link.getAttribute('href')) ?? '');
      expect(answer.url).toContain('/any/path/');
      expect(answer.headers.get('content-type')).not.toContain('html');
    }
    expect(await (await fetch((await licences.getAttribute('href')) ?? '')).text()).toContain('MapLibre contributors');
    expect(strays).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await site.close();
  }
});

test('opened as a file the page says in four languages what to do', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  for (const words of ['The atlas did not start', 'Atlasas nepasileido', 'Atlantu neizdevās palaist', 'Атлас не запустився']) await expect(page.getByText(words)).toBeVisible();
});

test('a script that does not come leaves the same words', async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('The atlas did not start')).toBeVisible();
});
