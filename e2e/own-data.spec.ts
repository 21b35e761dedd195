import { expect, test } from './support/test.ts';

const LIST = `Savivaldybė;Šalis;Miestas partneris;Partnerio šalis;Pasirašymo data
Ukmergė;Lietuva;Unna;Vokietija;12.05.1998
Ukmergė;Lietuva;Solna;Švedija;1991
Ukmergė;Lietuva;Halle;Vokietija;2011
Ukmergė;Lietuva;Nesama vietovė;Vokietija;2012
`;

/** In Windows-1257, as a spreadsheet in Lithuanian saves it. */
function inBaltic(text: string): Buffer {
  const letters = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1257').decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => letters.get(letter) ?? 63));
}

test('a list of names becomes the map without a request to another host, is still there after a reload, and can be closed', async ({ page, atlas }) => {
  const elsewhere: string[] = [];
  const broken: string[] = [];
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && !/^(data|blob):/.test(request.url()) && elsewhere.push(request.url()));
  page.on('console', (message) => /content.security.policy|refused to/i.test(message.text()) && broken.push(message.text()));
  await atlas.openWithoutGraphics();
  await atlas.button('Open data').click();
  const dialog = page.getByRole('dialog', { name: 'Open data' });
  await dialog.getByLabel('File', { exact: true }).setInputFiles({ name: 'Ukmergės partneriai.csv', mimeType: 'text/csv', buffer: inBaltic(LIST) });
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1257');
  await expect(dialog.getByRole('group', { name: 'Columns' }).getByRole('combobox', { name: 'Country of partner' })).toHaveValue('3');

  const places = dialog.getByRole('list', { name: 'Places to settle' });
  await expect(places.getByRole('listitem')).toHaveCount(2);
  await places
    .getByRole('button', { name: /North Rhine-Westphalia/ })
    .first()
    .press('Enter');
  await expect(places.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Show on map' }).click();

  const region = page.getByRole('region', { name: 'Your data' });
  await expect(region).toContainText('Ukmergės partneriai');
  await expect(region).toContainText('3 links shown');
  await expect(region.getByRole('button', { name: '1 row left out' })).toBeVisible();
  await expect(page).toHaveURL(/\?data=local/);
  await expect(page).toHaveTitle(/^Ukmergės partneriai/);

  await page.reload();
  await expect(region).toContainText('3 links shown');
  await region.getByRole('button', { name: 'Close data' }).click();
  await expect(region).toHaveCount(0);
  await expect(page).not.toHaveURL(/data=/);
  await page.goto('/?data=local');
  await expect(page.getByText('kept in another browser')).toBeVisible();
  expect([elsewhere, broken]).toEqual([[], []]);
});
