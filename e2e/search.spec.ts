import type { Locator, Page } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { expect, test } from './support/test.ts';

const matches = (page: Page): Locator => page.getByRole('listbox', { name: 'Matches' }).getByRole('option');

test('a place is found in any language and spelling, by old names and by its country', async ({ page, atlas }) => {
  await atlas.open(`/${AT_SEA}`);
  const box = page.getByRole('combobox', { name: 'Search places' });
  const best = matches(page).first();
  const queries = [
    ['rezekne', 'Rēzekne, Latvia'],
    ['Rēzekne', 'Rēzekne, Latvia'],
    ['Резекне', 'Rēzekne, Latvia'],
    ['Žytomyras', 'Zhytomyr, Ukraine'],
    ['Житомир', 'Zhytomyr, Ukraine'],
    ['zhitomir', 'Zhytomyr, Ukraine'],
    ['czestochowa', 'Częstochowa, Poland'],
    ['gutersloh', 'Gütersloh District, Germany'],
    ['hoje taastrup', 'Høje-Taastrup, Denmark'],
    ['mukawa', 'Mukawa, Japan'],
  ];
  for (const [query = '', name = ''] of queries) {
    await box.fill(query);
    await expect(best, query).toContainText(name);
  }
  await box.fill('Norway');
  await expect(matches(page).filter({ hasText: /^Norway/ })).toHaveCount(1);
  await box.fill('xyzxyz');
  await expect(page.getByText('“xyzxyz” is not in the 5 documents read here.')).toBeVisible();
  await expect(matches(page)).toHaveCount(0);
});

test('the search is done by keyboard alone: slash, typing, arrows, Enter; Escape leaves it; a country leads to its places', async ({ page, atlas }) => {
  await atlas.open(`/${AT_SEA}`);
  const box = page.getByRole('combobox', { name: 'Search places' });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('rezek');
  const options = matches(page);
  await expect(options).toHaveCount(2);
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? 'none');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue('rezek');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.heading('Rēzekne District')).toBeVisible();
  await atlas.hasParameter('place', 'rezekne-district');

  await box.fill('Georgia');
  await matches(page)
    .filter({ hasText: /^Georgia/ })
    .click();
  await expect(matches(page)).toHaveText(['Show only links with Georgia', /^Rustavi/, /^Kutaisi/]);
  await matches(page)
    .filter({ hasText: /^Rustavi/ })
    .click();
  await expect(atlas.heading('Rustavi')).toBeVisible();
  await expect(box).toHaveValue('');
});
