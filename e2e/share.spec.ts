import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
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

test('a chosen place narrows what is taken to its links', async ({ page, atlas }) => {
  await atlas.openWithoutGraphics('/?year=2005&place=rezekne');
  await atlas.button('Share').click();
  const file = await downloaded(page, 'Download CSV');
  expect(file.suggestedFilename()).toBe('partner-cities-2005-rezekne.csv');
  for (const { home, partner } of linesOf((await bytesOf(file)).toString('utf8')).data) expect([home, partner]).toContain('Rēzekne');
});
