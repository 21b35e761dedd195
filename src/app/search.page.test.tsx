// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Page } from './testing/open-page.tsx';
import { openPublished } from './testing/published-page.tsx';

const box = (page: Page) => page.getByRole<HTMLInputElement>('combobox', { name: 'Search places' });
/** The options by what they say, in their order. */
const matches = () => [...document.querySelectorAll('[role="listbox"][aria-label="Matches"] [role="option"]')];
const said = () => matches().map((option) => option.textContent?.replaceAll(/\s+/g, ' ') ?? '');
const chosen = () => matches().findIndex((option) => option.getAttribute('aria-selected') === 'true');
const named = (start: RegExp) => matches().find((option) => start.test(option.textContent ?? '')) ?? document.body;

async function type(page: Page, query: string): Promise<void> {
  fireEvent.focus(box(page));
  fireEvent.change(box(page), { target: { value: query } });
}

describe('the search field', () => {
  it('finds a place in any language and spelling, by old names and by its country, and says when there is none', async () => {
    const page = await openPublished('/');
    const queries = {
      rezekne: 'Rēzekne, Latvia',
      Rēzekne: 'Rēzekne, Latvia',
      Резекне: 'Rēzekne, Latvia',
      Žytomyras: 'Zhytomyr, Ukraine',
      Житомир: 'Zhytomyr, Ukraine',
      zhitomir: 'Zhytomyr, Ukraine',
      czestochowa: 'Częstochowa, Poland',
      gutersloh: 'Gütersloh District, Germany',
      'hoje taastrup': 'Høje-Taastrup, Denmark',
      mukawa: 'Mukawa, Japan',
    };
    for (const [query, name] of Object.entries(queries)) {
      await type(page, query);
      await page.until(() => said()[0]?.includes(name) === true);
    }
    await type(page, 'Norway');
    await page.until(() => said().filter((text) => text.startsWith('Norway')).length === 1);
    await type(page, 'xyzxyz');
    await page.findByText('“xyzxyz” is not in the 6 documents read here.');
    expect(said()).toEqual([]);
  });

  it('is used by keyboard alone: slash, typing, arrows, Enter; Escape leaves it; a country leads to its places', async () => {
    const page = await openPublished('/');
    await page.user.keyboard('/');
    expect(document.activeElement).toBe(box(page));
    await page.user.keyboard('rezek');
    await page.until(() => matches().length === 2);
    expect(chosen()).toBe(0);
    await page.user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(1);
    expect(box(page).getAttribute('aria-activedescendant')).toBe(matches()[1]?.id);
    await page.user.keyboard('{Escape}');
    expect([matches().length, box(page).value]).toEqual([0, 'rezek']);
    await page.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await page.until(() => page.heading() === 'Rēzekne District');
    expect(await page.address()).toBe('/?place=rezekne-district');

    await page.user.click(box(page));
    await page.user.clear(box(page));
    await page.user.keyboard('Georgia');
    await page.user.click(named(/^Georgia/));
    await page.until(() => matches().length === 3);
    expect(said()).toEqual(['Show only links with Georgia', expect.stringMatching(/^Rustavi/), expect.stringMatching(/^Kutaisi/)]);
    await page.user.click(named(/^Rustavi/));
    await page.until(() => page.heading() === 'Rustavi');
    expect(box(page).value).toBe('');
  });
});

it('a miss says what is known, and leads to the documents that were read', async () => {
  const page = await openPublished('/');
  await page.user.type(box(page), 'Riga');
  await page.findByText('“Riga” is not in the 6 documents read here.');
  expect(said()).toEqual([]);
  await page.press('Which documents?');
  await page.findByRole('dialog', { name: 'About the data' });
});

it('a network is found and opens', async () => {
  const page = await openPublished('/');
  await page.user.type(box(page), 'UBC{Enter}');
  await page.until(() => page.heading() === 'Union of the Baltic Cities');
});

it('a chosen country lists its places and offers its links as a filter', async () => {
  const page = await openPublished('/');
  await page.user.type(box(page), 'Germany{Enter}');
  const options = said();
  expect(options[0]).toBe('Show only links with Germany');
  expect(options.length).toBeGreaterThan(3);
  await page.user.keyboard('{Enter}');
  expect(await page.address()).toContain('countries=DE');
});
