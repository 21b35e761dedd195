// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, type Page } from './testing/open-page.tsx';
import { kept } from './testing/own-data-doubles.ts';

vi.mock('../features/own-data/start-reading.ts', async () => ({ startReading: (await import('./testing/own-data-doubles.ts')).readingHere }));
vi.mock('idb-keyval', async () => (await import('./testing/own-data-doubles.ts')).keyval);

beforeEach(() => {
  kept.values.clear();
  kept.refuses = false;
});

const WITH_COORDINATES =
  'Place,Country,Latitude,Longitude,Partner,Country of partner,Latitude of partner,Longitude of partner,Type,Since\nVilnius,LT,54.68,25.28,Duisburg,DE,51.43,6.76,Twin town,1985\nVilnius,LT,54.68,25.28,Kraków,PL,50.06,19.94,Friends,1993\nVilnius,LT,54.68,25.28,Nowhere,PL,99,19.94,Friends,1993\n';
const NAMES = 'Town,Country,Partner,Partner country,Since\nAkmenė,Lithuania,Konin,Poland,2006\nAkmenė,Lithuania,Halle,Germany,2010\nAkmenė,Lithuania,Atlantis,Germany,2010\n';

async function paste(page: Page, text: string): Promise<HTMLElement> {
  await page.press('Open data');
  const dialog = await page.findByRole('dialog', { name: 'Open data' });
  const box = within(dialog).getByRole('textbox', { name: 'Paste a table' });
  await page.user.click(box);
  await page.user.paste(text);
  await page.user.click(within(dialog).getByRole('button', { name: 'Read' }));
  await within(dialog).findByText(/links? ready/);
  return dialog;
}

async function show(page: Page, text: string): Promise<HTMLElement> {
  await paste(page, text);
  await page.press('Show on map');
  return page.findByRole('region', { name: 'Your data' });
}

describe('a table with coordinates', () => {
  it('is on the map after three presses, and what is wrong in it is told', async () => {
    const page = await openPage('/');
    const region = await show(page, WITH_COORDINATES);
    expect(region.textContent).toContain('2 links shown');
    expect(page.engine.networks.at(-1)?.network.places.map(({ names }) => names['local'])).toEqual(['Vilnius', 'Duisburg', 'Kraków']);
    expect(await page.address()).toMatch(/^\/\?data=local/);
    await page.user.click(within(region).getByRole('button', { name: '1 row left out' }));
    const rows = await page.findByRole('dialog', { name: '1 row left out' });
    expect(within(rows).getAllByRole('row')[1]?.textContent).toBe('4Latitude of partner99Latitude beyond −90 to 90');
  });

  it('has its own types in the legend and its own years on the slider', async () => {
    const page = await openPage('/');
    await show(page, WITH_COORDINATES);
    expect(page.type('Twin town').checked).toBe(true);
    expect(page.slider().min).toBe('1985');
    expect(document.title).toMatch(/^Pasted table/);
  });

  it('is still there when the page is opened again, and gone once it is closed', async () => {
    await show(await openPage('/'), WITH_COORDINATES);
    const again = await openPage('/?data=local');
    expect((await again.findByRole('region', { name: 'Your data' })).textContent).toContain('2 links shown');
    await again.press('Close data');
    await again.until(() => again.queryByRole('region', { name: 'Your data' }) === null);
    expect(await again.address()).toBe('/');
    const later = await openPage('/?data=local');
    expect((await later.findByText(/kept in another browser/)).textContent).toContain('The data of the atlas are shown');
    expect(later.queryByRole('region', { name: 'Your data' })).toBeNull();
  });

  it('carries no licence and no publisher of ours, and its places lead to no page that the build has written', async () => {
    const page = await openPage('/');
    await show(page, WITH_COORDINATES);
    await page.user.click(page.getAllByRole('button', { name: /^Vilnius/ })[0] as HTMLElement);
    await page.findByRole('heading', { name: 'Vilnius' });
    expect(page.queryByRole('link', { name: 'Open the page of this place' })).toBeNull();
    await page.press('Share');
    const dialog = await page.findByRole('dialog', { name: 'Share' });
    const cited = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value;
    expect(cited).toContain('data=local');
    expect(`${dialog.textContent} ${cited}`).not.toMatch(/CC BY|Licence|Partner Cities Atlas contributors/i);
  });

  it('is shown also where the browser keeps nothing, which is said', async () => {
    kept.refuses = true;
    expect((await show(await openPage('/'), WITH_COORDINATES)).textContent).toContain('gone after a reload');
  });
});

describe('a table of names', () => {
  it('asks which of several places is meant, and one key answers', async () => {
    const page = await openPage('/');
    const dialog = await paste(page, NAMES);
    const list = within(dialog).getByRole('list', { name: 'Places to settle' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.slice(0, 8)),
    ).toEqual(['Halle, G', 'Atlantis']);
    within(list)
      .getAllByRole('button', { name: /Saxony/ })[0]
      ?.focus();
    await page.user.keyboard('2');
    await page.until(() => within(dialog).queryByText(/2 links ready/) !== null);
    // The next one has the focus: the list is gone through without a pointer.
    expect(document.activeElement?.closest('li')?.textContent).toContain('Atlantis');
    await page.press('Show on map');
    const region = await page.findByRole('region', { name: 'Your data' });
    expect(region.textContent).toMatch(/2 links shown.*1 row left out/);
    expect(page.engine.networks.at(-1)?.network.places.find(({ names }) => names['local'] === 'Halle')?.lng).toBe(8.36);
  });

  it('takes the largest where a person says so, and marks it as unsure', async () => {
    const page = await openPage('/');
    const dialog = await paste(page, NAMES);
    await page.press('Take the largest for all that remain');
    await within(dialog).findByText(/2 links ready/);
    await page.press('Show on map');
    await page.findByRole('region', { name: 'Your data' });
    const halle = page.engine.networks.at(-1)?.network.places.find(({ names }) => names['local'] === 'Halle');
    expect([halle?.lng, halle?.note?.['en']]).toEqual([11.97, expect.stringContaining('unsure')]);
  });

  it('can be settled later from what is shown', async () => {
    const page = await openPage('/');
    const region = await show(page, NAMES);
    await page.user.click(within(region).getByRole('button', { name: 'Places to settle' }));
    const dialog = await page.findByRole('dialog', { name: 'Open data' });
    expect(await within(dialog).findByRole('list', { name: 'Places to settle' })).toBeTruthy();
  });
});

describe('a list of partners alone', () => {
  it('asks whose it is', async () => {
    const page = await openPage('/');
    await page.press('Open data');
    const dialog = await page.findByRole('dialog', { name: 'Open data' });
    await page.user.click(within(dialog).getByRole('textbox', { name: 'Paste a table' }));
    await page.user.paste('Partner city;Country\nKonin;Poland\n');
    await page.user.click(within(dialog).getByRole('button', { name: 'Read' }));
    const whose = await within(dialog).findByRole('group', { name: 'Whose list is it?' });
    await page.user.type(within(whose).getByRole('textbox', { name: 'Name of the place' }), 'Akmenė');
    await within(dialog).findByText(/1 link ready/);
  });
});

describe('what cannot be read', () => {
  it('is said in the dialog, and the page stays', async () => {
    const page = await openPage('/');
    await page.press('Open data');
    const dialog = await page.findByRole('dialog', { name: 'Open data' });
    await page.user.upload(within(dialog).getByLabelText('File'), new File(['{"a":'], 'broken.json'));
    await within(dialog).findByText(/begins like JSON/);
    expect(within(dialog).queryByRole('button', { name: 'Show on map' })).toBeNull();
  });
});

describe('a file at an address', () => {
  it('is shown with the name of its host', async () => {
    const respond = () => new Response(WITH_COORDINATES);
    const page = await openPage('/?data=https%3A%2F%2Fexample.org%2Flists%2Fours.csv', { respond });
    const region = await page.findByRole('region', { name: 'Your data' });
    expect(region.textContent).toMatch(/ours\.csv.*2 links shown.*from example\.org/);
  });

  it('that does not come leaves the data of the atlas on the page, and says why', async () => {
    const page = await openPage('/?data=http%3A%2F%2Fexample.org%2Fours.csv');
    expect((await page.findByText(/could not be opened/)).textContent).toContain('Only addresses at https');
    expect(page.queryByRole('region', { name: 'Your data' })).toBeNull();
  });
});
