// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { existing, existsIn, formed, type Link, placeOf, spokenYear, typeIn, undated } from '../../e2e/support/network.ts';
import type { Page } from './testing/open-page.tsx';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

const { agreementTypes, links } = PUBLISHED;

/** The countries of a link seen from the municipality in whose documents it stands. */
const partnersOf = (link: Link): readonly string[] => link.places.filter((id) => id !== (link.home ?? link.places[0])).map((id) => placeOf(PUBLISHED, id).country);

/** Said where no link passes. */
const NOTHING = /^No link passes these filters in 1995\./;

/** The number at the end of each row of the legend. */
const legend = (page: Page): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    within(page.getByRole('group', { name: 'Agreement types' }))
      .getAllByRole('checkbox')
      .map(
        (box) =>
          box
            .closest('label')
            ?.textContent?.match(/^(.*?)(\d+(?: \+ \d+ undated)?)$/)
            ?.slice(1) ?? ['no number', undefined],
      ),
  );

const counted = (count: (type: string) => number | string): Record<string, string> => ({
  ...Object.fromEntries(agreementTypes.map(({ id, label }) => [label['en'] ?? '', String(count(id))])),
});

describe('the legend', () => {
  it('counts the links of each type in the year shown, so far and new', async () => {
    const page = await openPublished('/?year=1991');
    for (const year of [1991, 2004, 2022]) {
      await page.slideTo(year);
      const ofType = (type: string) => links.filter((link) => typeIn(link, year) === type);
      const inForce = counted((type) => {
        const [dated, open] = [ofType(type).filter((link) => existsIn(link, year)).length, undated(ofType(type))];
        return open === 0 ? `${dated}` : `${dated} + ${open} undated`;
      });
      expect(legend(page), `${year}`).toEqual({ ...inForce, 'Undated links': String(undated(links)) });
    }
    await page.user.click(page.getByRole('radio', { name: 'New this year' }));
    expect(await page.address()).toBe('/?reading=new');
    expect(legend(page)).toMatchObject(counted((type) => links.filter((link) => formed([link], 2022) === 1 && typeIn(link, 2022) === type).length));
    expect(page.engine.picture.reading).toBe('new');
  });

  it('with types switched off keeps them in the address, still counts them, changes what the slider says, and "Show all types" undoes it', async () => {
    const page = await openPublished('/?year=2004');
    const before = legend(page);
    await page.user.click(page.type('Cooperation agreement'));
    await page.user.click(page.type('Friendship treaty'));
    const address = await page.address();
    expect(new URLSearchParams(address.slice(1)).get('types')?.split(',').sort()).toEqual(['contacts', 'in-preparation', 'partnership', 'protocol-of-intent', 'ties']);
    const left = links.filter((link) => !['cooperation-agreement', 'friendship-treaty'].includes(typeIn(link, 2004) ?? ''));
    expect(page.spoken()).toBe(spokenYear(left, 2004));
    expect(legend(page)).toEqual(before);

    const again = await openPublished(address);
    expect([again.type('Cooperation agreement').checked, again.type('Ties established').checked]).toEqual([false, true]);
    await again.press('Show all types');
    expect(again.type('Cooperation agreement').checked).toBe(true);
    expect([again.spoken(), await again.address()]).toEqual([spokenYear(links, 2004), '/?year=2004']);
  });
});

describe('filters', () => {
  it('by country, area and municipality narrow every count, stand in the address and are cleared by one button', async () => {
    const page = await openPublished('/');
    const unfold = async (facet: string) => {
      const button = page.button(new RegExp(`^${facet}`));
      if (button.getAttribute('aria-expanded') !== 'true') await page.user.click(button);
    };
    const choose = async (facet: string, value: string) => {
      await unfold(facet);
      await page.user.click(within(page.getByRole('group', { name: facet })).getByRole('checkbox', { name: new RegExp(`^${value}`) }));
    };

    await choose('Partner country', 'Germany');
    expect([page.spoken(), await page.address()]).toEqual([
      spokenYear(
        links.filter((link) => partnersOf(link).includes('DE')),
        2022,
      ),
      '/?countries=DE',
    ]);
    await choose('Partner country', 'Poland');
    const both = links.filter((link) => partnersOf(link).some((country) => ['DE', 'PL'].includes(country)));
    expect(page.spoken()).toBe(spokenYear(both, 2022));

    const cultural = both.filter(({ areas }) => areas.includes('culture'));
    await choose('Area of cooperation', 'Culture');
    expect(page.spoken()).toBe(spokenYear(cultural, 2022));

    const ofRezekne = cultural.filter(({ home, places }) => (home ?? places[0]) === 'rezekne');
    await choose('Municipality', 'Rēzekne');
    expect(page.spoken()).toBe(spokenYear(ofRezekne, 2022));
    expect(existing(ofRezekne, 2022)).toBeGreaterThan(0);
    const search = new URLSearchParams((await page.address()).slice(1));
    expect([search.get('countries')?.split(',').sort(), search.get('areas'), search.get('homes')]).toEqual([['DE', 'PL'], 'culture', 'rezekne']);
    expect(page.engine.picture.filters).toMatchObject({ areas: new Set(['culture']), homes: new Set(['rezekne']), countries: new Set(['DE', 'PL']) });

    await page.press('Clear filters');
    expect([page.spoken(), await page.address()]).toEqual([spokenYear(links, 2022), '/']);
  });

  it('that leave nothing say so and offer the way back', async () => {
    const page = await openPublished('/?year=1995&types=friendship-treaty&undated=0');
    expect(page.getByText(NOTHING)).toBeTruthy();
    expect(page.spoken()).toBe('1995: 0 links, 0 new');
    await page.user.click(page.getAllByRole('button', { name: 'Clear filters' }).at(-1) ?? document.body);
    expect(page.queryByText(NOTHING)).toBeNull();
    expect([page.spoken(), await page.address()]).toEqual([spokenYear(links, 1995), '/?year=1995']);

    for (const { label } of agreementTypes) await page.user.click(page.type(label['en'] ?? ''));
    expect(page.getByText('Every type is switched off, so no line is drawn.')).toBeTruthy();
    expect(page.spoken()).toBe('1995: 0 links, 0 new');
  });
});
