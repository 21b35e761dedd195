import { AT_SEA } from './support/atlas.ts';
import { endsOf, existsIn, type Link, type Network, nameOf, shortNameOf, startOf, typeIn } from './support/network.ts';
import { expect, test } from './support/test.ts';

/** What the map shows at the end of a year: the dated links that exist by then, and the undated ones. */
const shownIn = (network: Network, year: number): readonly Link[] => network.links.filter((link) => startOf(link) === null || existsIn(link, year));

test('the table has the same links as the map at the same year and filters', async ({ page, atlas, network }) => {
  await atlas.open(`/?year=2004${AT_SEA}`);
  await page.getByRole('tab', { name: 'Table' }).click();
  await atlas.hasParameter('view', 'table');
  const table = page.getByRole('table', { name: 'Links' });
  const names = table.getByRole('rowheader').getByRole('button');
  const says = async (links: readonly Link[]) => {
    await expect(names).toHaveCount(links.length);
    const labels = await names.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(labels.toSorted()).toEqual(links.map((link) => nameOf(network, link)).toSorted());
  };
  await says(shownIn(network, 2004));
  await expect(table.getByRole('columnheader')).toHaveText([/Home/, /Partner/, /Country/, /Agreement type/, /Since/, /Areas/, /Last confirmed/, /Document/]);

  await atlas.slider.fill('2010');
  await says(shownIn(network, 2010));
  await atlas.type('Undated links').uncheck();
  await atlas.type('Cooperation agreement').uncheck();
  await says(network.links.filter((link) => existsIn(link, 2010) && typeIn(link, 2010) !== 'cooperation-agreement'));
  for (const { label } of network.agreementTypes.filter(({ id }) => id !== 'cooperation-agreement')) await atlas.type(label['en'] ?? '').uncheck();
  await expect(table).toContainText('No link passes these filters in 2010.');
  await table.getByRole('button', { name: 'Clear filters' }).click();
  await says(shownIn(network, 2010));

  await page.getByRole('tab', { name: 'Map' }).click();
  await atlas.hasParameter('view', null);
  await expect(table).toHaveCount(0);
  await page.goBack();
  await expect(table).toBeVisible();
});

test('a row tells the type, the date and the document, and opens its link', async ({ page, atlas }) => {
  await page.goto('/?view=table&year=2004');
  const table = page.getByRole('table', { name: 'Links' });
  const row = table.getByRole('row').filter({ has: page.getByRole('button', { name: 'Rēzekne – Lianozovo', exact: true }) });
  await expect(row).toContainText('Russia');
  await expect(row).toContainText('Cooperation agreement');
  await expect(row).toContainText('March 2004');
  await expect(row).toContainText('2003');
  await expect(row.getByRole('link')).toHaveAttribute('href', 'http://www.rezekne.lv/dome/starptautiska-sadarbiba/');
  await row.getByRole('button', { name: 'Rēzekne – Lianozovo' }).click();
  await expect(atlas.heading('Rēzekne – Lianozovo')).toBeVisible();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(table).toBeVisible();
});

test('a press on a heading sorts by that column, another turns the order round', async ({ page, network }) => {
  await page.goto('/?view=table&undated=0');
  const table = page.getByRole('table', { name: 'Links' });
  const heading = (name: string) => table.getByRole('columnheader', { name });
  const names = () =>
    table
      .getByRole('rowheader')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  const years = async (): Promise<readonly number[]> => {
    const shown = await names();
    return shown.map((name) => {
      const link = network.links.find((candidate) => nameOf(network, candidate) === name);
      return Number(link?.stages.at(-1)?.since?.slice(0, 4));
    });
  };
  await heading('Since').getByRole('button').click();
  await expect(heading('Since')).toHaveAttribute('aria-sort', 'ascending');
  const dated = network.links.filter((link) => startOf(link) !== null).map((link) => Number(link.stages.at(-1)?.since?.slice(0, 4)));
  await expect.poll(years).toEqual(dated.toSorted((a, b) => a - b));
  await heading('Since').getByRole('button').click();
  await expect(heading('Since')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(years).toEqual(dated.toSorted((a, b) => b - a));

  await heading('Partner').getByRole('button').click();
  await expect(heading('Since')).not.toHaveAttribute('aria-sort', /./);
  const partners = network.links.filter((link) => startOf(link) !== null).map((link) => shortNameOf(endsOf(network, link)[1]));
  await expect.poll(async () => (await names()).map((name) => name.split(' – ')[1])).toEqual(partners.toSorted(new Intl.Collator('en').compare));
});
