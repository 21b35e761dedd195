// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { endsOf, existsIn, type Link, nameOf, shortNameOf, startOf, typeIn } from '../../e2e/support/network.ts';
import type { Page } from './testing/open-page.tsx';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

/** What the map shows at the end of a year: the dated links that exist by then, and the undated ones. */
const shownIn = (year: number): readonly Link[] => PUBLISHED.links.filter((link) => startOf(link) === null || existsIn(link, year));
const name = (link: Link): string => nameOf(PUBLISHED, link);

/** The table of the page; there is another one for paper. */
const table = () => document.querySelector<HTMLElement>('main table, [role="tabpanel"] table') ?? document.querySelector<HTMLElement>('table');
const names = (): readonly string[] => [...(table()?.querySelectorAll('tbody th button') ?? [])].map((button) => button.getAttribute('aria-label') ?? '');
const headings = () => [...(table()?.querySelectorAll<HTMLElement>('thead th') ?? [])];
const heading = (label: string): HTMLElement => headings().find((cell) => cell.textContent?.startsWith(label)) ?? document.body;
const rowOf = (pair: string): HTMLElement => table()?.querySelector(`button[aria-label="${pair}"]`)?.closest('tr') ?? document.body;

const says = (page: Page, links: readonly Link[]) => page.until(() => names().toSorted().join() === links.map(name).toSorted().join());

describe('the table', () => {
  it('has the same links as the map at the same year and filters', async () => {
    const page = await openPublished('/?year=2004');
    await page.user.click(page.getByRole('tab', { name: 'Table' }));
    await page.until(() => names().length > 0);
    expect(await page.address()).toBe('/?year=2004&view=table');
    await says(page, shownIn(2004));
    const columns = ['Home', 'Partner', 'Country', 'Agreement type', 'Since', 'Areas', 'Last confirmed', 'Document'];
    expect(headings().map((cell, i) => cell.textContent?.startsWith(columns[i] ?? '?'))).toEqual(columns.map(() => true));

    await page.slideTo(2010);
    await says(page, shownIn(2010));
    await page.user.click(page.type('Undated links'));
    await page.user.click(page.type('Cooperation agreement'));
    await says(
      page,
      PUBLISHED.links.filter((link) => existsIn(link, 2010) && typeIn(link, 2010) !== 'cooperation-agreement'),
    );
    for (const { id, label } of PUBLISHED.agreementTypes) if (id !== 'cooperation-agreement') await page.user.click(page.type(label['en'] ?? ''));
    await page.until(() => table()?.textContent?.includes('No link passes these filters in 2010.') === true);
    await page.user.click(within(table() ?? document.body).getByRole('button', { name: 'Clear filters' }));
    await says(page, shownIn(2010));

    await page.user.click(page.getByRole('tab', { name: 'Map' }));
    await page.until(() => !location.search.includes('view'));
    expect(names()).toEqual([]);
    await page.back();
    await page.until(() => names().length > 0);
  });

  it('tells in a row the type, the date and the document, and opens its link', async () => {
    const page = await openPublished('/?view=table&year=2004');
    await page.until(() => names().length > 0);
    const row = () => rowOf('Rēzekne – Lianozovo');
    for (const words of ['Russia', 'Cooperation agreement', 'March 2004', '2003']) expect(row().textContent).toContain(words);
    expect([...row().querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['http://www.rezekne.lv/dome/starptautiska-sadarbiba/']);
    await page.user.click(within(row()).getByRole('button', { name: 'Rēzekne – Lianozovo' }));
    await page.until(() => page.heading() === 'Rēzekne – Lianozovo');
    expect(row().getAttribute('aria-current')).toBe('true');
  });

  it('is sorted by a press on a heading, and the other way round by another', async () => {
    const page = await openPublished('/?view=table&undated=0');
    await page.until(() => names().length > 0);
    const press = (label: string) => fireEvent.click(heading(label).querySelector('button') ?? document.body);
    const latest = (link: Link | undefined) => Number(link?.stages.at(-1)?.since?.slice(0, 4));
    const dated = PUBLISHED.links.filter((link) => startOf(link) !== null);
    const years = () => names().map((pair) => latest(PUBLISHED.links.find((link) => name(link) === pair)));
    press('Since');
    await page.until(() => heading('Since').getAttribute('aria-sort') === 'ascending');
    expect(years()).toEqual(dated.map(latest).toSorted((a, b) => a - b));
    press('Since');
    await page.until(() => heading('Since').getAttribute('aria-sort') === 'descending');
    expect(years()).toEqual(dated.map(latest).toSorted((a, b) => b - a));

    press('Partner');
    await page.until(() => heading('Partner').getAttribute('aria-sort') === 'ascending');
    expect(heading('Since').hasAttribute('aria-sort')).toBe(false);
    const partners = dated.map((link) => shortNameOf(endsOf(PUBLISHED, link)[1]));
    expect(names().map((pair) => pair.split(' – ')[1])).toEqual(partners.toSorted(new Intl.Collator('en').compare));
  });

  it('keeps to the links of a chosen place, and says how to lift that', async () => {
    const page = await openPublished('/?view=table&place=olevsk');
    const own = PUBLISHED.links.filter(({ places }) => places.includes('olevsk'));
    await says(page, own);
    await page.press(/^Only links of Olevsk/);
    await page.until(() => names().length > own.length);
    expect(await page.address()).toBe('/?view=table');
  });
});
