// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { linkOf, nameOf, undated } from '../../e2e/support/network.ts';
import type { Page } from './testing/open-page.tsx';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

const details = (page: Page): HTMLElement => page.details() ?? document.body;
const text = (page: Page): string => details(page).textContent ?? '';
/** The entries of the panel that hold a button whose name begins so. */
const rows = (page: Page, start: RegExp): readonly HTMLElement[] =>
  [...details(page).querySelectorAll('li')].filter((item) =>
    [...item.querySelectorAll('button')].some((button) => start.test(button.getAttribute('aria-label') ?? button.textContent ?? '')),
  );
const buttonIn = (within: HTMLElement | undefined, name: string | RegExp): HTMLElement | undefined =>
  [...(within?.querySelectorAll('button') ?? [])].find((button) => (typeof name === 'string' ? button.textContent === name : name.test(button.textContent ?? '')));
const press = (page: Page, button: HTMLElement | undefined) => page.user.click(button ?? document.body);

describe('the panel of a place', () => {
  it('tells of its links and since when, and the district at the same point is one more click off', async () => {
    const page = await openPublished('/');
    page.engine.say('select', { kind: 'place', id: 'rezekne' });
    await page.until(() => page.heading() === 'Rēzekne');
    expect(await page.address()).toBe('/?place=rezekne');
    expect(text(page)).toContain('Latvia');
    expect(buttonIn(rows(page, /^Arendal/)[0], '1994')).toBeDefined();
    expect(buttonIn(rows(page, /^Aust-Agder/)[0], '1996')).toBeDefined();
    expect(text(page)).toContain('8 partnerships');

    await press(page, buttonIn(details(page), 'Rēzekne District'));
    await page.until(() => page.heading() === 'Rēzekne District');
    expect(rows(page, /^Arendal/)).toHaveLength(1);
    await press(page, buttonIn(details(page), 'Rēzekne'));
    await page.until(() => page.heading() === 'Rēzekne');

    await press(page, buttonIn(details(page), '1995'));
    await page.until(() => page.year() === 1995);
    expect(await page.address()).toBe('/?year=1995&place=rezekne');
    expect(text(page)).toContain('3 links formed by 1995');
    expect(within(details(page)).getByRole('heading', { name: 'After 1995' })).toBeTruthy();
    await page.user.click(within(details(page)).getByRole('button', { name: 'Close' }));
    await page.until(() => page.details() === null);
    expect(await page.address()).toBe('/?year=1995');
  });

  it('tells apart what no document says: seat and former names as general knowledge, in the reader’s language', async () => {
    const page = await openPublished('/?place=rechytsa&lang=uk');
    const panel = await page.findByRole('region', { name: 'Подробиці' });
    expect(panel.textContent).toContain('Точка на карті: Речиця');
    expect(panel.textContent).toContain('Загальновідоме, не з документів');
  });

  it('gives a web address of 2011 as text with its document, not as a link', async () => {
    const page = await openPublished('/?place=vitebsk');
    expect(text(page)).toContain('www.vitebsk.by (as given in 2011)');
    expect([...details(page).querySelectorAll('a')].filter((link) => link.textContent?.includes('www.vitebsk.by'))).toEqual([]);
  });
});

describe('the panel of a link', () => {
  it('tells its whole story with the document behind it, and leads back to the city', async () => {
    const page = await openPublished('/?place=rezekne');
    await press(page, buttonIn(details(page), /^Arendal ?Norway/) ?? page.button(/^Arendal Norway/));
    await page.until(() => page.heading() === 'Rēzekne – Arendal');
    expect(await page.address()).toBe('/?link=rezekne--arendal');
    for (const words of ['Cooperation agreement', 'since 1994', 'until 2015', 'Rēzeknes sadraudzības pilsētas un starptautiskā sadarbība', '12 August 2011'])
      expect(text(page)).toContain(words);
    const told = (year: string) => rows(page, new RegExp(`^${year}$`)).map((item) => item.textContent);
    expect(told('1996')[0]).toContain('Aust-Agder county joined the agreement of 1994.');
    expect(told('2005')[0]).toContain('extended by ten years');
    expect([...told('2004'), ...told('June 2004')][0]).toContain('democracy');
    expect(within(details(page)).getByRole('link', { name: 'Open the document' }).getAttribute('href')).toBe('http://www.rezekne.lv/dome/starptautiska-sadarbiba/');
    await press(page, buttonIn(details(page).querySelector('h2') ?? undefined, 'Rēzekne'));
    await page.until(() => page.heading() === 'Rēzekne');
  });

  it('of unknown start says that its start is not known, and what the document tells instead', async () => {
    const page = await openPublished('/?link=zhytomyr--plock&year=1995');
    expect(page.heading()).toBe(nameOf(PUBLISHED, linkOf(PUBLISHED, 'zhytomyr--plock')));
    for (const words of ['Partnership, document not stated', 'not later than 11 November 2016', 'does not say when it began']) expect(text(page)).toContain(words);
    expect(within(details(page)).getAllByRole('list', { name: 'People' })[0]?.textContent).toContain('Dmytro Tkachuk');
    await press(page, buttonIn(details(page).querySelector('h2') ?? undefined, 'Zhytomyr'));
    await page.until(() => page.heading() === 'Zhytomyr');
    expect(within(details(page)).getByRole('heading', { name: 'Start not known' })).toBeTruthy();
    expect(rows(page, /^Płock/)[0]?.textContent).toContain('not later than 11 November 2016');
  });

  it('of a choice between crossing lines names each with its type', async () => {
    const page = await openPublished('/');
    const [one, other] = ['akmene--bocholt', 'valmiera--gutersloh'] as const;
    page.engine.say('select', { kind: 'links', ids: [one, other], point: { x: 0, y: 0 } });
    await page.until(() => page.heading() === 'Several links here');
    const choices = [...details(page).querySelectorAll('li')].map((item) => item.textContent);
    expect(choices).toHaveLength(2);
    expect(choices.find((words) => words?.includes(nameOf(PUBLISHED, linkOf(PUBLISHED, one))))).toContain('Friendship treaty');
  });
});

describe('the panel of a network', () => {
  it('calls a Euroregion one, and does not count members of unknown joining as outside', async () => {
    const page = await openPublished('/?network=hanse');
    expect(text(page)).toContain('1 member; since when is not known');
    expect(text(page)).not.toContain('of 1');
    const other = await openPublished('/?network=country-of-lakes');
    expect(text(other)).toContain('Euroregion');
    expect(text(other)).not.toContain('City network');
  });
});

describe('"About the data"', () => {
  it('names every document and every type, says what is not known, gives the file itself, and closes again over what is open', async () => {
    const page = await openPublished('/?place=rezekne');
    await page.press('About the data');
    const dialog = await page.findByRole('dialog', { name: 'About the data' });
    const hrefs = (words: string) => [...dialog.querySelectorAll('a')].filter((link) => link.textContent?.includes(words)).map((link) => link.getAttribute('href'));
    const hrefsBeside = (words: string) =>
      [...dialog.querySelectorAll('li')]
        .filter((item) => item.textContent?.includes(words))
        .flatMap((item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    for (const { title, url, publisher } of PUBLISHED.sources) {
      // A document whose copy bears no address, or no publisher, is named without.
      if (url === undefined) expect(dialog.textContent).toContain(title);
      else expect(hrefsBeside(title), title).toContain(url);
      expect(dialog.textContent).toContain(publisher ?? 'publisher not named');
    }
    for (const { label, definition } of PUBLISHED.agreementTypes) {
      expect(dialog.textContent).toContain(label['en'] ?? 'no label');
      expect(dialog.textContent).toContain(definition['en'] ?? 'no definition');
    }
    expect([...dialog.querySelectorAll('dd')].filter((one) => one.textContent?.includes(`${undated(PUBLISHED.links)} links`))).not.toEqual([]);
    expect(hrefs('All the data in one file')).toEqual([expect.stringMatching(/data\/network\.json$/)]);
    await page.user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await page.until(() => page.queryByRole('dialog', { name: 'About the data' }) === null);
    expect(page.heading()).toBe('Rēzekne');
  });
});
