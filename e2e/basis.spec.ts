import { expect, test } from './support/test.ts';

test('what no document says is told apart: seat and former names as general knowledge, in the reader’s language', async ({ page, atlas }) => {
  await atlas.open('/?place=rechytsa&lang=uk');
  const panel = page.getByRole('region', { name: 'Подробиці' });
  await expect(panel).toContainText('Точка на карті: Речиця');
  await expect(panel).toContainText('Загальновідоме, не з документів');
});

test('a web address of 2011 is text with its document, not a link', async ({ page, atlas }) => {
  await atlas.open('/?place=vitebsk');
  const panel = page.getByRole('region', { name: 'Details' });
  await expect(panel).toContainText('www.vitebsk.by (as given in 2011)');
  await expect(panel.getByRole('link', { name: 'www.vitebsk.by' })).toHaveCount(0);
});

test('a Euroregion is called one, and members of unknown joining are not counted as outside', async ({ page, atlas }) => {
  await atlas.open('/?network=hanse');
  const panel = page.getByRole('region', { name: 'Details' });
  await expect(panel).toContainText('Joining date not known: 1.');
  await expect(panel).not.toContainText('of 1');
  await atlas.open('/?network=country-of-lakes');
  await expect(panel).toContainText('Euroregion');
  await expect(panel).not.toContainText('City network');
});

test('the title and the description of the page speak the reader’s language', async ({ page, atlas }) => {
  await atlas.open('/?lang=lt');
  await expect(page).toHaveTitle('Miestų partnerių atlasas');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /savivaldybių partnerysčių/);
});
