import type { Locator } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { existing, existsIn, formed, type Link, type Network, placeOf, spokenYear, typeIn, undated } from './support/network.ts';
import { expect, test } from './support/test.ts';

const YEARS = [1991, 2004, 2022];

/** The countries of a link seen from the municipality in whose documents it stands. */
const partnersOf = (network: Network, link: Link): readonly string[] => link.places.filter((id) => id !== (link.home ?? link.places[0])).map((id) => placeOf(network, id).country);

const endsWith = (row: Locator, count: number): Promise<void> => expect(row).toHaveText(new RegExp(`\\D${count}$`));

test('the legend counts the links of each type in the year shown, so far and new', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=1991${AT_SEA}`);
  await expect(atlas.legend.getByRole('checkbox')).toHaveCount(network.agreementTypes.length + 1);
  for (const year of YEARS) {
    await page.getByRole('textbox', { name: 'Type a year' }).fill(String(year));
    await atlas.showsYear(year);
    for (const { id, label } of network.agreementTypes) {
      const links = network.links.filter((link) => existsIn(link, year) && typeIn(link, year) === id);
      await endsWith(atlas.row(label['en'] ?? ''), links.length);
    }
    await endsWith(atlas.row('Undated links'), undated(network.links));
  }
  await page.getByText('New this year').click();
  await atlas.hasParameter('reading', 'new');
  await expect(page.getByRole('radio', { name: 'New this year' })).toBeChecked();
  for (const { id, label } of network.agreementTypes) {
    const links = network.links.filter((link) => formed([link], 2022) === 1 && typeIn(link, 2022) === id);
    await endsWith(atlas.row(label['en'] ?? ''), links.length);
  }
});

test('switching types off is kept in the address, changes what the slider says, and "Show all types" undoes it', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=2004${AT_SEA}`);
  await atlas.type('Cooperation agreement').uncheck();
  await atlas.type('Friendship treaty').uncheck();
  await expect.poll(() => atlas.parameter('types')?.split(',').sort()).toEqual(['contacts', 'in-preparation', 'partnership', 'protocol-of-intent', 'ties']);
  const left = network.links.filter((link) => !['cooperation-agreement', 'friendship-treaty'].includes(typeIn(link, 2004) ?? ''));
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(left, 2004));
  await endsWith(atlas.row('Cooperation agreement'), network.links.filter((link) => existsIn(link, 2004) && typeIn(link, 2004) === 'cooperation-agreement').length);

  await page.reload();
  await expect(atlas.type('Cooperation agreement')).not.toBeChecked();
  await expect(atlas.type('Ties established')).toBeChecked();
  await atlas.button('Show all types').click();
  await expect(atlas.type('Cooperation agreement')).toBeChecked();
  await atlas.hasParameter('types', null);
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(network.links, 2004));
});

test('filters by country, area and municipality narrow every count, stand in the address and are cleared by one button', async ({ page, atlas, network }) => {
  await atlas.open(`/${AT_SEA}`);
  const choose = async (facet: string, value: string) => {
    await atlas.button(new RegExp(`^${facet}`)).click();
    await page
      .getByRole('group', { name: facet })
      .getByRole('checkbox', { name: new RegExp(`^${value}`) })
      .check();
  };
  const says = (links: readonly Link[]) => expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(links, 2022));

  const german = network.links.filter((link) => partnersOf(network, link).includes('DE'));
  await choose('Partner country', 'Germany');
  await atlas.hasParameter('countries', 'DE');
  await says(german);
  await page
    .getByRole('group', { name: 'Partner country' })
    .getByRole('checkbox', { name: /^Poland/ })
    .check();
  const both = network.links.filter((link) => partnersOf(network, link).some((country) => ['DE', 'PL'].includes(country)));
  await says(both);

  const cultural = both.filter(({ areas }) => areas.includes('culture'));
  await choose('Area of cooperation', 'Culture');
  await atlas.hasParameter('areas', 'culture');
  await says(cultural);

  const ofRezekne = cultural.filter(({ home, places }) => (home ?? places[0]) === 'rezekne');
  await choose('Municipality', 'Rēzekne');
  await atlas.hasParameter('homes', 'rezekne');
  await says(ofRezekne);
  expect(existing(ofRezekne, 2022)).toBeGreaterThan(0);

  await atlas.button('Clear filters').click();
  await says(network.links);
  for (const name of ['countries', 'areas', 'homes']) await atlas.hasParameter(name, null);
});

test('filters that leave nothing say so and offer the way back', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=1995&types=friendship-treaty&undated=0${AT_SEA}`);
  await expect(page.getByText('No link passes these filters in 1995.')).toBeVisible();
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', '1995: 0 links, 0 new');
  await atlas.button('Clear filters').last().click();
  await expect(page.getByText('No link passes these filters in 1995.')).toBeHidden();
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', spokenYear(network.links, 1995));
  await atlas.hasParameter('types', null);
  await atlas.hasParameter('undated', null);

  for (const { label } of network.agreementTypes) await atlas.type(label['en'] ?? '').uncheck();
  await expect(page.getByText('Every type is switched off, so no line is drawn.')).toBeVisible();
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', '1995: 0 links, 0 new');
});
