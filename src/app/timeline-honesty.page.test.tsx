// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { event, link, networkOf } from '../domain/testing/network-fixture.ts';
import { openPage } from './testing/open-page.tsx';

/** A treaty of three parties that a fourth joins, a change of type, an undated link, and a year with no beginning but a visit. */
const network = networkOf([
  link('rezekne--arendal', 'treaty 1994', { jointWith: ['district', 'agder'], events: [event('1994'), event('1996')] }),
  link('district--arendal', 'treaty 1994', { jointWith: ['rezekne', 'agder'], events: [event('1994'), event('1996')] }),
  link('rezekne--agder', 'treaty 1996', { jointWith: ['district', 'arendal'] }),
  link('district--agder', 'treaty 1996', { jointWith: ['rezekne', 'arendal'] }),
  link('rezekne--lianozovo', 'protocol 2003, agreement 2004', { events: [event('1998', { kind: 'visit' }), event('2003'), event('2004')] }),
  link('rezekne--olevsk', 'contacts ?', { events: [] }),
]);
const open = (address: string) => openPage(address, { network });
type Page = Awaited<ReturnType<typeof open>>;
const captions = (page: Page) => [...page.getByRole('list', { name: 'Captions' }).children].map((line) => line.textContent);
const valueText = (page: Page) => page.slider().getAttribute('aria-valuetext');
const bars = () => [...document.querySelectorAll('.year-bars > div')].slice(0, 11);
const barOf = (year: number) => bars()[year - 1994] as HTMLElement;

describe('captions', () => {
  it('tell an act of several parties once, and who joined', async () => {
    const page = await open('/?year=1996');
    expect(captions(page)).toEqual(['1996: agder: signing (rezekne, arendal and district)']);
  });

  it('are with a place or a link chosen those of that', async () => {
    expect(captions(await open('/?year=2003&place=lianozovo'))).toEqual(['2003: rezekne – lianozovo: signing']);
    const arendal = await open('/?year=2003&place=arendal');
    expect(captions(arendal)).toEqual([]);
    expect(arendal.getByText('arendal: No link began in 2003.')).toBeTruthy();
    expect(captions(await open('/?year=1994&link=rezekne--lianozovo'))).toEqual([]);
  });

  it('say of a year with only a visit that no link began, and lead to the next', async () => {
    const page = await open('/?year=1998');
    expect(captions(page)).toEqual(['1998: rezekne – lianozovo: visit']);
    expect(page.getByText('No link began in 1998.')).toBeTruthy();
    await page.press('next: 2003');
    await page.until(() => page.year() === 2003);
    expect(page.queryByText(/No link began/)).toBeNull();
  });

  it('light their links on the map while they are pointed at', async () => {
    const page = await open('/?year=2003');
    await page.user.hover(page.getByRole('button', { name: /rezekne – lianozovo: signing/ }));
    expect(page.engine.highlights.at(-1)).toEqual({ places: [], links: ['rezekne--lianozovo'] });
    await page.user.unhover(page.getByRole('button', { name: /rezekne – lianozovo: signing/ }));
    expect(page.engine.highlights.at(-1)).toEqual({ places: [], links: [] });
  });
});

describe('with a place chosen', () => {
  it('the slider and the visible numbers are that place’s', async () => {
    const page = await open('/?year=2004');
    expect(valueText(page)).toBe('2004: 5 links, 0 new');
    expect(page.getByText('5 dated links formed by 2004, 1 undated')).toBeTruthy();
    const own = await open('/?year=1996&place=rezekne');
    expect(valueText(own)).toBe('1996: 2 links, 1 new, rezekne');
    expect(own.getByText('2 dated links formed by 1996, 1 undated, rezekne')).toBeTruthy();
  });

  it('an empty timeline says so', async () => {
    const page = await open('/?place=olevsk');
    expect(page.getByText('No dated link of olevsk')).toBeTruthy();
    expect(page.queryByText(/No link began/)).toBeNull();
  });

  it('a block is as high as in the overview', async () => {
    const heightOf = (year: number) => (barOf(year).firstElementChild as HTMLElement).style.height;
    await open('/?year=2004');
    const one = heightOf(2003);
    await open('/?year=2004&place=lianozovo');
    expect(heightOf(2003)).toBe(one);
  });
});

describe('the bars', () => {
  it('have an outlined block where a type changed, which is no new link', async () => {
    await open('/?year=2004');
    const blocks = (year: number) => [barOf(year).querySelectorAll('.bar-block').length, barOf(year).querySelectorAll('.bar-block-outlined').length];
    expect([blocks(1996), blocks(2003), blocks(2004)]).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('say their numbers, and light their links, while they are pointed at', async () => {
    const page = await open('/?year=1994');
    await page.user.hover(barOf(2004));
    await page.findByText('2004: 0 new links');
    expect(page.getByText('New type: 1 link')).toBeTruthy();
    expect(page.engine.highlights.at(-1)?.links).toEqual(['rezekne--lianozovo']);
    await page.user.hover(barOf(1998));
    expect(page.engine.highlights.at(-1)).toEqual({ places: [], links: [] });
  });

  it('of the undated is a switch with the same card', async () => {
    const page = await open('/');
    const undated = page.getByRole('switch', { name: 'Start not known: 1 link' });
    expect(undated.getAttribute('aria-checked')).toBe('true');
    await page.user.hover(undated);
    await page.findByText('Start not known: 1 link');
    await page.user.click(undated);
    await page.until(() => undated.getAttribute('aria-checked') === 'false');
  });

  it('mark the stages of a link that is chosen', async () => {
    await open('/?link=rezekne--lianozovo');
    expect(document.querySelectorAll('.stage-mark')).toHaveLength(2);
    await open('/?place=rezekne');
    expect(document.querySelectorAll('.stage-mark')).toHaveLength(0);
  });
});

describe('Play', () => {
  it('says which years it plays until it has been used once', async () => {
    const page = await open('/?year=1998');
    expect(page.button('Play').textContent).toBe('1994–2004');
    await page.press('Play');
    await page.press('Pause');
    expect(page.button('Play').textContent).toBe('');
  });

  it('counts up with the map, not ahead of it', async () => {
    const page = await open('/?year=1994');
    // A year passes quickly: each number is noted as it comes, so that none is missed on a slow machine.
    const counts: string[] = [];
    const note = () => counts.push(page.queryAllByText(/^\d+ dated links formed by 1996/)[0]?.textContent?.match(/^\d+/)?.[0] ?? '');
    const observer = new MutationObserver(note);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    page.button('Play').click();
    await page.until(() => page.year() > 1996);
    observer.disconnect();
    // The year's act comes in its middle; its links are not counted before.
    const seen = [...new Set(counts.filter((count) => count !== ''))];
    expect(seen).toEqual(['2', '4']);
  });

  it('tells what formed links, and nothing else', async () => {
    const page = await open('/?year=1997');
    page.button('Play').click();
    await page.until(() => page.year() === 1999);
    expect(captions(page).join()).not.toContain('visit');
  });
});

it('with only the new links of a year shown there is nothing undated to switch', async () => {
  const page = await open('/?reading=new&year=2003');
  expect(page.getAllByText('2003: 1 new link', { selector: 'p[aria-hidden] span' })).not.toHaveLength(0);
  expect(page.getByRole('switch', { hidden: true }).closest('.invisible')).not.toBeNull();
});

it('the table has no captions over it', async () => {
  const page = await open('/?view=table');
  expect(page.queryByRole('list', { name: 'Captions' })).toBeNull();
  fireEvent.keyDown(page.slider(), { key: 'PageDown' });
  await page.until(() => page.year() === 1999);
});
