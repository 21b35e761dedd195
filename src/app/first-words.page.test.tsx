// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOf, shortNameOf, spokenYear } from '../../e2e/support/network.ts';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

const HOMES = ['Akmenė', 'Rēzekne', 'Ukmergė', 'Valmiera', 'Zhytomyr'];

describe('the first view', () => {
  it('tells a newcomer what it is, which years it covers and whose links it shows, and names the partner far away', async () => {
    const page = await openPublished('/');
    expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Partner Cities Atlas');
    expect(document.title).toMatch(/Partner Cities Atlas/);
    const slider = page.slider();
    expect([slider.min, slider.max, slider.step, slider.value]).toEqual(['1991', '2022', '1', '2022']);
    expect(page.spoken()).toBe(spokenYear(PUBLISHED.links, 2022));
    expect(page.getByText(/Five towns .* 44 links, 1991–2022\./)).toBeTruthy();
    // As many as the window behind it lists.
    expect(page.getByText(`From ${PUBLISHED.sources.length} documents, 2011–2022`, { exact: false })).toBeTruthy();
    expect(
      PUBLISHED.places
        .filter(({ home }) => home)
        .map((home) => shortNameOf(home))
        .toSorted(),
    ).toEqual(HOMES);
    const buttons = [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
    for (const home of HOMES) expect(buttons.filter((name) => new RegExp(`^${home}.*\\d+ links?$`).test(name))).toHaveLength(1);

    page.engine.say(
      'visiblePlaces',
      PUBLISHED.places.map(({ id }) => id).filter((id) => id !== 'mukawa'),
    );
    await page.press('Mukawa, Japan');
    await page.until(() => page.heading() === shortNameOf(placeOf(PUBLISHED, 'mukawa')));
    expect(page.engine.frames).toEqual([{ kind: 'place', id: 'mukawa' }]);
  });
});

describe('the slider', () => {
  it('speaks the right number of links for every year, and the step buttons and the typed year move it', async () => {
    const page = await openPublished('/');
    const slider = page.slider();
    for (let year = 1991; year <= 2022; year += 1) {
      await page.slideTo(year);
      expect(slider.getAttribute('aria-valuetext')).toBe(spokenYear(PUBLISHED.links, year));
    }
    await page.slideTo(1996);
    await page.press('Next year');
    await page.until(() => page.year() === 1997);
    await page.press('Previous year');
    await page.until(() => page.year() === 1996);
  });
});
