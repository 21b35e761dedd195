// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeOf, shortNameOf, typeOf } from '../../e2e/support/network.ts';
import { openPage } from './testing/open-page.tsx';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

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

const name = (id: string, tag: string): string => shortNameOf(placeOf(PUBLISHED, id), tag);
const pair = (tag: string): string => `${name('rezekne', tag)} – ${name('lianozovo', tag)}`;
const heading = (page: Awaited<ReturnType<typeof openPage>>, details: string) => page.getByRole('region', { name: details }).querySelector('h2')?.textContent;

afterEach(() => {
  vi.restoreAllMocks();
  document.head.querySelector('meta[name="description"]')?.remove();
});

describe.each(LANGUAGES)('in $tag', ({ tag, title, year, details, country, counted, date }) => {
  it('the interface, the names, the dates and the endings after numbers are right', async () => {
    document.head.insertAdjacentHTML('beforeend', '<meta name="description" content="">');
    const page = await openPublished(`/?lang=${tag}&link=rezekne--lianozovo&year=2004`);
    await page.until(() => document.documentElement.lang === tag);
    expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(title);
    expect(document.title).toMatch(title);
    const panel = page.getByRole('region', { name: details });
    expect(heading(page, details)).toBe(pair(tag));
    expect(panel.textContent).toContain(typeOf(PUBLISHED, 'cooperation-agreement').label[tag] ?? 'no label');
    expect(panel.textContent).toContain(country);
    expect(page.getAllByRole('button', { name: date }).length).toBeGreaterThan(0);

    const slider = page.getByRole<HTMLInputElement>('slider', { name: year });
    for (const [shown, text] of Object.entries(counted)) {
      await page.slideTo(Number(shown), year);
      expect(slider.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${shown}.*: ${text}, \\d`));
    }
    const texts = new Set([...document.querySelectorAll('body *')].flatMap((element) => [element.textContent, element.getAttribute('aria-label')]));
    expect(
      ['Agreement types', 'Details', 'Play', 'Close', 'Undated', 'Zoom'].filter((word) => texts.has(word)),
      'English words',
    ).toEqual([]);
  });
});

describe('the language', () => {
  it('changed by hand keeps the year, the selection and the filters, and tells the map', async () => {
    const page = await openPublished('/?year=2004&place=rezekne&types=cooperation-agreement');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'lt');
    await page.until(() => document.documentElement.lang === 'lt');
    expect(heading(page, 'Išsami informacija')).toBe(name('rezekne', 'lt'));
    expect(page.getByRole<HTMLInputElement>('slider', { name: 'Metai' }).value).toBe('2004');
    expect(page.getByRole<HTMLInputElement>('checkbox', { name: 'Bendradarbiavimo sutartis' }).checked).toBe(true);
    expect(page.getByRole<HTMLInputElement>('checkbox', { name: 'Draugystės sutartis' }).checked).toBe(false);
    expect(await page.address()).toBe('/?year=2004&place=rezekne&types=cooperation-agreement&lang=lt');
    await page.until(() => page.engine.picture.language === 'lt' && page.engine.options.words()['Map.Title'] === 'Žemėlapis');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Kalba' }), 'en');
    await page.until(() => page.details() !== null && page.heading() === 'Rēzekne');
  });

  it.each([
    ['lt-LT', 'lt'],
    ['uk-UA', 'uk'],
    ['de-DE', 'en'],
  ])('of a browser that asks for %s is %s', async (asked, tag) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([asked, 'en']);
    const page = await openPublished('/?link=rezekne--lianozovo');
    await page.until(() => document.documentElement.lang === tag);
    await page.until(() => page.getByRole('heading', { level: 2, name: pair(tag) }) !== null);
  });

  it('is also that of the title and the description of the page', async () => {
    document.head.insertAdjacentHTML('beforeend', '<meta name="description" content="">');
    await openPage('/?lang=lt');
    expect(document.title).toBe('Miestų partnerių atlasas');
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(/savivaldybių partnerysčių/);
  });
});
