// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameOf, yearOf } from '../../e2e/support/network.ts';
import type { Page } from './testing/open-page.tsx';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

const YEARS = Array.from({ length: 11 }, (_, i) => 2012 + i);
const captions = () => [...document.querySelectorAll('[aria-label="Captions"] > li')];

interface Frame {
  readonly year: number;
  readonly captions: number;
}

let observing = 0;
afterEach(() => cancelAnimationFrame(observing));

/** Writes down, frame by frame, the slider's year and the number of captions. */
function record(page: Page): readonly Frame[] {
  const frames: Frame[] = [];
  const slider = page.slider();
  const look = (): void => {
    frames.push({ year: Number(slider.value), captions: captions().length });
    observing = requestAnimationFrame(look);
  };
  look();
  return frames;
}

const yearsOf = (frames: readonly Frame[]): readonly number[] => frames.map(({ year }) => year).filter((year, i, all) => year !== all[i - 1]);
const isPlaying = () => [...document.querySelectorAll('button')].some((button) => button.getAttribute('aria-label') === 'Pause');
/** As `until`, but without a look at the whole page each time: years pass quickly. */
const year = () => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value);

describe('the replay', () => {
  it('runs the years forward, holds the year at Pause, and goes on from there', async () => {
    const page = await openPublished('/?year=1995');
    const frames = record(page);
    await page.press('Play');
    await page.until(() => year() > 1997);
    await page.press('Pause');
    const paused = frames.length;
    await page.until(() => frames.length > paused + 20);
    const held = year();
    expect(yearsOf(frames.slice(paused))).toEqual([held]);
    expect(await page.address()).toBe(`/?year=${held}`);
    await page.press('Play');
    await page.until(() => year() > held + 1);
    await page.press('Pause');
    const years = yearsOf(frames);
    expect(years, 'every year in its turn').toEqual(years.map((_, i) => 1995 + i));
  });

  it('starts over from the end', async () => {
    const page = await openPublished('/');
    await page.press('Play');
    await page.until(() => year() < 2010);
    expect(isPlaying()).toBe(true);
  });

  it('shows every year on its way, however fast it runs, and stops at the end', async () => {
    const page = await openPublished('/?year=2018');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
    const frames = record(page);
    await page.press('Play');
    await page.until(() => year() === 2022 && !isPlaying());
    expect(await page.address()).toBe('/');
    expect(yearsOf(frames)).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it('steps by whole years for who asked for less motion, shows each whole, and is not started by play=1', async () => {
    const original = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => Object.assign(original(query), query.includes('reduced-motion') ? { matches: true } : {}));
    try {
      const page = await openPublished('/?play=1&year=2012');
      page.engine.say('ready');
      expect(isPlaying()).toBe(false);
      await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
      const frames = record(page);
      await page.press('Play');
      await page.until(() => year() === 2022 && !isPlaying());
      expect(yearsOf(frames)).toEqual(YEARS);
      // While a year stands, no further caption arrives.
      const last = new Map(frames.map((frame) => [frame.year, frame.captions]));
      expect(frames.filter((frame) => last.get(frame.year) !== frame.captions)).toEqual([]);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('begins again after the last year with Repeat', async () => {
    const page = await openPublished('/?year=2020');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
    await page.press('Repeat');
    expect(page.button('Repeat').getAttribute('aria-pressed')).toBe('true');
    await page.press('Play');
    await page.until(() => year() < 2010);
    expect(isPlaying()).toBe(true);
  });
});

describe('the captions', () => {
  it('tell everything dated in the year, and a click opens the link', async () => {
    const page = await openPublished('/?year=2004');
    const told = PUBLISHED.links.flatMap((link) => {
      const dated = link.events.flatMap(({ date }) => (date === null ? [] : [date]));
      const untold = link.stages.flatMap(({ since }) => (since === null || dated.includes(since) ? [] : [since]));
      return [...dated, ...untold].filter((date) => yearOf(date) === 2004).map(() => nameOf(PUBLISHED, link));
    });
    await page.until(() => captions().length === told.length);
    const texts = captions().map((caption) => caption.textContent ?? '');
    expect(texts.map((text) => told.find((pair) => text.includes(`${pair}:`)) ?? text).toSorted()).toEqual(told.toSorted());
    expect(texts.find((text) => text.includes('March 2004: Rēzekne – Lianozovo'))).toContain('Cooperation agreement');
    const bryansk = captions().find((caption) => caption.textContent?.includes('Akmenė – Bryansk'));
    await page.user.click(bryansk?.querySelector('button') ?? document.body);
    await page.until(() => page.heading() === 'Akmenė – Bryansk');
    expect(await page.address()).toBe('/?year=2004&link=akmene--bryansk');
  });
});
