// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { openPublished } from './testing/published-page.tsx';
import { isPlaying, record, year, yearsOf } from './testing/replay-record.ts';

// In a file of its own: the page asks the browser for this wish once, and keeps the answer.
it('the replay steps by whole years for who asked for less motion, shows each whole, and is not started by play=1', async () => {
  const original = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('reduced-motion') ? Object.defineProperty(original(query), 'matches', { value: true }) : original(query),
  );
  try {
    const page = await openPublished('/?play=1&year=2012');
    page.engine.say('ready');
    expect(isPlaying()).toBe(false);
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
    const frames = record(page);
    await page.press('Play');
    await page.until(() => year() === 2022 && !isPlaying());
    await page.until(() => frames.at(-1)?.year === 2022);
    expect(yearsOf(frames)).toEqual(Array.from({ length: 11 }, (_, i) => 2012 + i));
    // While a year stands, no further caption arrives; at rest, before and after the replay, more is told.
    const last = new Map(frames.map((frame) => [frame.year, frame.captions]));
    expect(frames.filter((frame) => frame.year > 2012 && frame.year < 2022 && last.get(frame.year) !== frame.captions)).toEqual([]);
  } finally {
    vi.restoreAllMocks();
  }
});
