import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { networkSchema } from '../src/domain/network/schema.ts';
import { expect, test } from './support/test.ts';

const VIEW = '/?year=2004&areas=culture';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
const linesOf = (text: string): Papa.ParseResult<Record<string, string>> => Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

async function downloaded(page: Page, button: string): Promise<Download> {
  const arriving = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  return arriving;
}

test('what the page shows can be taken as a table, a workbook, lines for a map program and our own format, each with the same links', async ({ page, atlas }) => {
  await atlas.openWithoutGraphics(VIEW);
  await page.getByRole('tab', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Links' });
  await expect(table.getByRole('rowheader')).not.toHaveCount(0);
  const rows = await table.getByRole('rowheader').count();
  const since = table.getByRole('columnheader', { name: 'Since' });
  await since.getByRole('button').press('Enter');
  await expect(since).toHaveAttribute('aria-sort', 'ascending');
  await atlas.button('Share').click();
  await expect(dialogOf(page)).toContainText(`${rows} links in 2004, filtered to culture`);

  const csv = await downloaded(page, 'Download CSV');
  expect(csv.suggestedFilename()).toBe('partner-cities-2004-filtered.csv');
  const lines = linesOf((await bytesOf(csv)).toString('utf8')).data;
  expect(lines).toHaveLength(rows);
  for (const line of lines) expect(line['areas']).toContain('Culture');

  const workbook = await readXlsx(await bytesOf(await downloaded(page, 'Download Excel')));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Links', 'Events', 'Sources']);
  expect(workbook.sheets[0]?.rows).toHaveLength(rows + 1);
  await expect(dialogOf(page).getByRole('status')).toHaveText('Downloaded: partner-cities-2004-filtered.xlsx');

  const collection = JSON.parse((await bytesOf(await downloaded(page, 'Download GeoJSON'))).toString('utf8')) as { features: { geometry: { type: string } }[] };
  expect(collection.features.filter(({ geometry }) => geometry.type !== 'Point')).toHaveLength(rows);

  const network = networkSchema.parse(JSON.parse((await bytesOf(await downloaded(page, 'Download JSON'))).toString('utf8')));
  expect(network.links.map(({ id }) => id)).toEqual(lines.map(({ link }) => link));
});

test('link, embed code and citation are copied; where the clipboard is refused the text is selected instead, and that is said', async ({ page, atlas, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.openWithoutGraphics(VIEW);
  await atlas.button('Share').click();
  const dialog = dialogOf(page);
  const boxes = [
    ['Link', 'Copy link', page.url()],
    ['Embed code', 'Copy embed code', 'embed=1'],
    ['Citation', 'Copy citation', 'CC BY 4.0'],
  ] as const;
  for (const [box, button, part] of boxes) {
    const text = await dialog.getByRole('textbox', { name: box, exact: true }).inputValue();
    expect(text).toContain(part);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) }));
  await dialog.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copying was not allowed; the text is selected.');
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());

  for (const [format, ending, sign] of [
    ['BibTeX', 'bib', '@misc{'],
    ['RIS', 'ris', 'TY  - '],
    ['CSL-JSON', 'csl.json', '"dataset"'],
  ] as const) {
    const file = await downloaded(page, `Download ${format}`);
    expect(file.suggestedFilename()).toBe(`partner-cities-2004-filtered.${ending}`);
    expect((await bytesOf(file)).toString('utf8')).toContain(sign);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(atlas.button('Share')).toBeFocused();
});

test('a chosen place narrows what is taken to its links; pictures show them with title and credit, as pixels in three sizes and as vectors', async ({ page, atlas }) => {
  await atlas.openWithoutGraphics('/?year=2005&place=rezekne');
  await atlas.button('Share').click();
  const file = await downloaded(page, 'Download CSV');
  expect(file.suggestedFilename()).toBe('partner-cities-2005-rezekne.csv');
  for (const { home, partner } of linesOf((await bytesOf(file)).toString('utf8')).data) expect([home, partner]).toContain('Rēzekne');
  const links = linesOf((await bytesOf(file)).toString('utf8')).data.length;

  const svg = await downloaded(page, 'Download SVG');
  expect(svg.suggestedFilename()).toBe('partner-cities-2005-rezekne.svg');
  const source = (await bytesOf(svg)).toString('utf8');
  // Read as another program would read it: by the browser's own XML parser.
  const found = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return {
      root: root.nodeName,
      size: [width, height],
      bitmaps: root.querySelectorAll('image, foreignObject, style, script').length,
      // Beside its line a link may have a casing and a tick; what is not of the place steps back, in less strength.
      lines: [...root.querySelectorAll('[id$="-links"] path')].filter((path) => path.getAttribute('stroke-width') !== null && path.getAttribute('stroke-opacity') === null).length,
      land: root.querySelectorAll('[id$="-ground"] path').length,
      texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
    };
  }, source);
  expect([found.root, found.bitmaps]).toEqual(['svg', 0]);
  expect(found.lines).toBeGreaterThanOrEqual(links);
  expect(found.land).toBeGreaterThan(0);
  expect(found.texts).toEqual(expect.arrayContaining(['Rēzekne', '2005', expect.stringContaining(`${links} links in 2005`), expect.stringContaining('CC BY 4.0')]));

  for (const scale of [1, 3] as const) {
    await dialogOf(page)
      .getByRole('radio', { name: `${scale}×`, exact: true })
      .check();
    const png = await downloaded(page, 'Download PNG');
    expect(png.suggestedFilename()).toBe('partner-cities-2005-rezekne.png');
    const { width, height, data } = PNG.sync.read(await bytesOf(png));
    expect([width, height]).toEqual(found.size.map((side) => Math.round(side * scale)));
    const shades = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 97) shades.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    expect(shades.size, 'it is painted').toBeGreaterThan(20);
  }
});

test('where no link is shown there is nothing to take but the address, and that is said', async ({ page, atlas }) => {
  await atlas.openWithoutGraphics('/?types=');
  await atlas.button('Share').click();
  await expect(dialogOf(page)).toContainText('There is nothing to take: no link is shown.');
  await expect(dialogOf(page).getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(page.url());
  await expect(dialogOf(page).getByRole('button', { name: /^(Download|Make)/ })).toHaveCount(0);
});
