import type { JSHandle, Locator } from '@playwright/test';
import { AT_SEA } from './support/atlas.ts';
import { along, camera, hashOf } from './support/geometry.ts';
import { endsOf, linkOf, nameOf, typeOf, yearOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

const YEARS = Array.from({ length: 32 }, (_, i) => 1991 + i);

interface Frame {
  /** Milliseconds. */
  readonly at: number;
  readonly year: number;
  readonly captions: number;
}

/** Writes down, frame by frame, the slider's year and the number of captions. */
const record = (slider: Locator): Promise<JSHandle<Frame[]>> =>
  slider.evaluateHandle((input) => {
    const frames: Frame[] = [];
    const look = (at: number): void => {
      frames.push({ at, year: Number((input as HTMLInputElement).value), captions: document.querySelectorAll('[aria-label="Captions"] > li').length });
      requestAnimationFrame(look);
    };
    look(performance.now());
    return frames;
  });

const yearsOf = (frames: readonly Frame[]): readonly number[] => frames.map(({ year }) => year).filter((year, i, all) => year !== all[i - 1]);

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('Play runs the years forward, Pause holds the year, and Play goes on from there', async ({ atlas }) => {
    await atlas.open(`/?year=1995${AT_SEA}`);
    const frames = await record(atlas.slider);
    const all = (): Promise<Frame[]> => frames.jsonValue();
    await atlas.button('Play').click();
    await expect.poll(async () => Number(await atlas.slider.inputValue())).toBeGreaterThan(1997);
    await atlas.button('Pause').click();
    await expect(atlas.button('Play')).toBeVisible();
    const paused = await all();
    await expect.poll(async () => (await all()).length).toBeGreaterThan(paused.length + 20);
    const year = paused.at(-1)?.year ?? 0;
    expect(yearsOf((await all()).slice(paused.length - 1)), 'the year while paused').toEqual([year]);
    await atlas.hasParameter('year', String(year));

    await atlas.button('Play').click();
    await expect.poll(async () => Number(await atlas.slider.inputValue())).toBeGreaterThan(year + 1);
    await atlas.button('Pause').click();
    const years = yearsOf(await all());
    expect(years, 'every year in its turn').toEqual(years.map((_, i) => 1995 + i));
  });

  test('at the end Play starts over', async ({ atlas }) => {
    await atlas.open(`/${AT_SEA}`);
    await atlas.button('Play').click();
    await expect.poll(async () => Number(await atlas.slider.inputValue()), { intervals: [50] }).toBeLessThan(2010);
    await expect(atlas.button('Pause')).toBeVisible();
  });

  test('the replay shows every year on its way, however fast it runs, and stops at the end', async ({ page, atlas }) => {
    await atlas.open(`/?year=2018${AT_SEA}`);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    const frames = await record(atlas.slider);
    await atlas.button('Play').click();
    await atlas.showsYear(2022);
    await expect(atlas.button('Play')).toBeVisible();
    await atlas.hasParameter('year', null);
    await expect.poll(async () => yearsOf(await frames.jsonValue())).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  test('what a link began with stays to be read for a while after the replay has gone on', async ({ page, atlas }) => {
    await atlas.open(`/?year=2018${AT_SEA}`);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    await atlas.button('Play').click();
    await expect.poll(async () => Number(await atlas.slider.inputValue()), { intervals: [50] }).toBeGreaterThan(2019);
    await expect(atlas.captions.getByText(/Mukawa/)).toBeVisible();
    await expect(atlas.captions.getByText(/visit/i), 'what merely happened is told at rest').toHaveCount(0);
  });

  test('with Repeat the replay begins again after the last year', async ({ page, atlas }) => {
    await atlas.open(`/?year=2020${AT_SEA}`);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
    await atlas.button('Repeat').click();
    await expect(atlas.button('Repeat')).toHaveAttribute('aria-pressed', 'true');
    await atlas.button('Play').click();
    await expect.poll(async () => Number(await atlas.slider.inputValue()), { intervals: [50] }).toBeLessThan(2010);
    await expect(atlas.button('Pause')).toBeVisible();
  });

  test('a line is not there yet on its day and grows while the replay goes on', async ({ atlas, network }) => {
    const link = linkOf(network, 'akmene--bocholt');
    const { color } = typeOf(network, 'friendship-treaty');
    await atlas.open(`/?year=1999${hashOf(camera(6, along(...endsOf(network, link), 0.5)))}`);
    await atlas.button('Next event').click();
    await atlas.showsYear(2000);
    await expect(atlas.captions.getByRole('listitem')).toHaveText([/16 June 2000.*Akmenė – Bocholt/]);
    expect(await atlas.distanceTo(color, atlas.middle), 'halfway, on the day').toBeGreaterThan(60);
    await atlas.button('Play').click();
    await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'halfway, later' }).toBeLessThan(40);
  });

  test('an address with play=1 plays by itself', async ({ atlas }) => {
    await atlas.open(`/?play=1&year=1995${AT_SEA}`);
    await expect(atlas.button('Pause')).toBeVisible();
    await expect.poll(async () => Number(await atlas.slider.inputValue())).toBeGreaterThan(1996);
  });
});

test('with reduced motion the replay steps by whole years, and play=1 does not start it', async ({ page, atlas }) => {
  await atlas.open(`/?play=1&year=2012${AT_SEA}`);
  await expect(atlas.button('Play')).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
  const frames = await record(atlas.slider);
  await atlas.button('Play').click();
  await expect(atlas.button('Play')).toBeVisible();
  await atlas.showsYear(2022);
  await expect.poll(async () => yearsOf(await frames.jsonValue())).toEqual(YEARS.slice(21));
  // A year is shown whole: while it stands, no further caption arrives.
  const seen = await frames.jsonValue();
  const captions = new Map(seen.map(({ year, captions }) => [year, captions]));
  expect(seen.filter(({ year, captions: shown }) => captions.get(year) !== shown)).toEqual([]);
});

test('the captions tell everything dated in the year, in order, and a click opens the link', async ({ atlas, network }) => {
  await atlas.open(`/?year=2004${AT_SEA}`);
  const told = network.links.flatMap((link) => {
    const dated = link.events.flatMap(({ date }) => (date === null ? [] : [date]));
    const untold = link.stages.flatMap(({ since }) => (since === null || dated.includes(since) ? [] : [since]));
    return [...dated, ...untold].filter((date) => yearOf(date) === 2004).map(() => nameOf(network, link));
  });
  const items = atlas.captions.getByRole('listitem');
  await expect(items).toHaveCount(told.length);
  const texts = await items.allTextContents();
  expect(texts.map((text) => told.find((pair) => text.includes(`${pair}:`)) ?? text).sort()).toEqual(told.toSorted());
  await expect(items.filter({ hasText: 'March 2004: Rēzekne – Lianozovo' }).first()).toContainText('Cooperation agreement');

  await items
    .getByRole('button', { name: /Akmenė – Bryansk/ })
    .first()
    .click();
  await expect(atlas.heading('Akmenė – Bryansk')).toBeVisible();
  await atlas.hasParameter('link', 'akmene--bryansk');
});
