import { AT_SEA } from './support/atlas.ts';
import { type Network, placeOf, shortNameOf, typeOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

/** What the page says in each language: words that a reader of it expects, and numbers of links with the right ending. */
const LANGUAGES = [
  {
    tag: 'lt',
    title: /atlasas/,
    year: 'Metai',
    details: 'Išsami informacija',
    country: 'Latvija',
    counted: { 1991: '1 ryšys', 1992: '4 ryšiai', 2004: '17 ryšių', 2006: '21 ryšys' },
    date: '2004 m. kovas',
  },
  {
    tag: 'lv',
    title: /atlants/,
    year: 'Gads',
    details: 'Sīkāka informācija',
    country: 'Latvija',
    counted: { 1991: '1 saikne', 1992: '4 saiknes', 2004: '17 saikņu', 2006: '21 saikne' },
    date: /2004\. g(ada|\.) marts/,
  },
  {
    tag: 'uk',
    title: /[Аа]тлас/,
    year: 'Рік',
    details: 'Подробиці',
    country: 'Латвія',
    counted: { 1991: '1 зв’язок', 1992: '4 зв’язки', 2004: '17 зв’язків', 2006: '21 зв’язок' },
    date: 'березень 2004 р.',
  },
] as const;

const name = (network: Network, id: string, tag: string): string => shortNameOf(placeOf(network, id), tag);

for (const { tag, title, year, details, country, counted, date } of LANGUAGES) {
  test(`in ${tag} the interface, the names, the dates and the endings after numbers are right`, async ({ page, atlas, network }) => {
    await atlas.open(`/?lang=${tag}&link=rezekne--lianozovo&year=2004${AT_SEA}`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const panel = page.getByRole('region', { name: details });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(`${name(network, 'rezekne', tag)} – ${name(network, 'lianozovo', tag)}`);
    await expect(panel).toContainText(typeOf(network, 'cooperation-agreement').label[tag] ?? 'no label');
    await expect(panel).toContainText(country);
    await expect(panel.getByRole('button', { name: date }).first()).toBeVisible();

    const slider = page.getByRole('slider', { name: year });
    for (const [shown, text] of Object.entries(counted)) {
      await slider.fill(shown);
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${shown}.*: ${text}, \\d`));
    }
    const english = ['Agreement types', 'Details', 'Play', 'Close', 'Undated', 'Zoom'];
    for (const word of english) await expect(page.getByRole('button', { name: word }).or(page.getByText(word, { exact: true })), word).toHaveCount(0);
  });
}

test('the language changed by hand keeps the year, the selection and the filters', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=2004&place=rezekne&types=cooperation-agreement${AT_SEA}`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('lt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
  await expect(page.getByRole('region', { name: 'Išsami informacija' }).getByRole('heading', { level: 2 })).toHaveText(name(network, 'rezekne', 'lt'));
  await expect(page.getByRole('slider', { name: 'Metai' })).toHaveValue('2004');
  await expect(page.getByRole('checkbox', { name: 'Bendradarbiavimo sutartis' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Draugystės sutartis' })).not.toBeChecked();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ year: '2004', place: 'rezekne', types: 'cooperation-agreement', lang: 'lt' });
  await page.getByRole('combobox', { name: 'Kalba' }).selectOption('en');
  await expect(atlas.heading('Rēzekne')).toBeVisible();
});

test('after a change of language by hand the map and its buttons are named in the new one', async ({ page, atlas }) => {
  await atlas.open(`/${AT_SEA}`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('lt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
  await expect(page.getByRole('region', { name: 'Žemėlapis', exact: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Artinti' })).toBeVisible();
});

for (const [locale, tag] of [
  ['lt-LT', 'lt'],
  ['uk-UA', 'uk'],
  ['de-DE', 'en'],
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });
    test(`gets the page in ${tag} without asking`, async ({ page, network }) => {
      await page.goto(`/?link=rezekne--lianozovo${AT_SEA}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { name: `${name(network, 'rezekne', tag)} – ${name(network, 'lianozovo', tag)}` })).toBeVisible();
    });
  });
}
