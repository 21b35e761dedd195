// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nameOf, yearOf } from '../../e2e/support/network.ts';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';
import { captions, isPlaying, record, year, yearsOf } from './testing/replay-record.ts';

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
    await page.until(() => frames.at(-1)?.year === 2022);
    expect(await page.address()).toBe('/');
    expect(yearsOf(frames)).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it('leaves what a link began with to be read for a while after it has gone on', async () => {
    const page = await openPublished('/?year=2018');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
    await page.press('Play');
    await page.until(() => year() > 2019);
    const texts = captions().map((caption) => caption.textContent ?? '');
    expect(texts.filter((text) => text.includes('Mukawa'))).not.toEqual([]);
    expect(
      texts.filter((text) => /visit/i.test(text)),
      'what merely happened is told at rest',
    ).toEqual([]);
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
