import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import type { Extent } from '../network/extent.ts';
import { type Pace, paceOf } from './pace.ts';
import { advance, advanceYear, clampYear, firstMoment, lastMoment, play, type Replay, SPEEDS, type Speed, secondsPerYear } from './replay.ts';

const extent: Extent = { from: 1991, to: 2022 };
const pace = paceOf(extent, [1994.5, 2004.2, 2004.7, 2022.1]);
const anyPace = fc.array(fc.double({ min: 1991, max: 2022.99, noNaN: true }), { maxLength: 60 }).map((news) => paceOf(extent, news));
const at = (moment: number, rest: Partial<Replay> = {}): Replay => ({ moment, playing: true, speed: 1, loop: false, ...rest });

/** Seconds from pressing Play at the start until it stops, with a picture every `tick` seconds, and the years seen on the way. */
function run(speed: Speed, through: Pace, tick = 1 / 60): { readonly seconds: number; readonly years: readonly number[] } {
  let replay = play(at(lastMoment(through.extent), { speed, playing: false }), through.extent);
  let seconds = 0;
  const years = new Set<number>([Math.floor(replay.moment)]);
  for (; replay.playing && seconds < 200; seconds += tick) {
    replay = advance(replay, through, tick);
    years.add(Math.floor(replay.moment));
  }
  return { seconds, years: [...years] };
}

describe('Play', () => {
  it('at the end starts again from the beginning', () => expect(play(at(endOfYear(2022), { playing: false }), extent)).toMatchObject({ moment: 1991, playing: true }));
  it('in the middle goes on from there', () => expect(play(at(2004.25, { playing: false }), extent)).toMatchObject({ moment: 2004.25, playing: true }));
  it('keeps speed and loop', () => expect(play(at(2004, { speed: 4, loop: true, playing: false }), extent)).toMatchObject({ speed: 4, loop: true }));
});

describe('the running replay', () => {
  it.each(SPEEDS)('at speed %s takes as long as its pace says, divided by it', (speed) => {
    expect(run(speed, pace).seconds).toBeCloseTo(pace.length / speed, 0);
  });

  it('goes fast where nothing happens and nearly stands where something does', () => {
    const passed = (from: number) => advance(at(from), pace, 0.1).moment - from;
    expect(passed(2000)).toBeCloseTo(1 / 3, 6);
    expect(passed(2004.2)).toBeLessThan(0.002);
  });

  it('shows every year on its way, however fast it runs, however slowly pictures come, however many years there are', () => {
    const all = ({ from, to }: Extent) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(run(4, pace, 0.5).years).toEqual(all(extent));
    const long: Extent = { from: 1700, to: 2022 };
    expect(run(4, paceOf(long, [])).years).toEqual(all(long));
  });

  it('stands while it is paused', () => {
    const paused = at(2000, { playing: false });
    expect(advance(paused, pace, 1)).toBe(paused);
  });

  it('does not skip years after the tab slept', () => expect(advance(at(2000), pace, 3600).moment).toBeLessThan(2000.5));

  it('stops at the end of the last year', () => {
    expect(advance(at(2022.99), pace, 0.1)).toEqual({ moment: endOfYear(2022), playing: false, speed: 1, loop: false });
  });

  it('with loop on starts over and plays on', () => {
    expect(advance(at(2022.99, { loop: true }), pace, 0.1)).toEqual({ moment: 1991, playing: true, speed: 1, loop: true });
  });

  it('never leaves the range and never goes back, but to start over', () => {
    const replays = fc.record({ moment: fc.double({ min: 1991, max: 2022.9999, noNaN: true }), playing: fc.boolean(), speed: fc.constantFrom(...SPEEDS), loop: fc.boolean() });
    fc.assert(
      fc.property(anyPace, replays, fc.double({ min: 0, max: 1e6, noNaN: true }), (through, replay, seconds) => {
        const next = advance(replay, through, seconds);
        expect(next.moment).toBeGreaterThanOrEqual(firstMoment(extent));
        expect(next.moment).toBeLessThanOrEqual(lastMoment(extent));
        if (!(replay.loop && next.moment === 1991)) expect(next.moment).toBeGreaterThanOrEqual(replay.moment);
      }),
    );
  });
});

describe('with reduced motion, year by year', () => {
  /** The years that are shown, from pressing Play on. */
  const yearsShown = (start: Replay, range: Extent, most = 10): readonly number[] => {
    const years: number[] = [];
    for (let replay = play(start, range); replay.playing && years.length < most; ) {
      replay = advanceYear(replay, range);
      years.push(Math.floor(replay.moment));
      expect(replay.moment).toBe(endOfYear(Math.floor(replay.moment)));
    }
    return years;
  };
  const short: Extent = { from: 2019, to: 2022 };
  const resting = (year: number, rest: Partial<Replay> = {}) => at(endOfYear(year), { playing: false, ...rest });

  it('shows every year once from the start, each at its end, and stops at the last', () => expect(yearsShown(resting(2022), short)).toEqual([2019, 2020, 2021, 2022]));
  it('goes on from the year shown', () => expect(yearsShown(resting(2020), short)).toEqual([2021, 2022]));
  it('goes on from the first year to the second', () => expect(yearsShown(resting(2019), short)).toEqual([2020, 2021, 2022]));
  it('loops without stopping', () => expect(yearsShown(resting(2021, { loop: true }), short, 6)).toEqual([2022, 2019, 2020, 2021, 2022, 2019]));
  it('shows the one year that there is', () => expect(yearsShown(resting(2022), { from: 2022, to: 2022 })).toEqual([2022]));
  it('told to go on where it stands at the last year stops there', () => {
    expect(advanceYear(at(endOfYear(2022)), short)).toEqual(at(endOfYear(2022), { playing: false }));
  });
  it('stands while it is paused', () => {
    const paused = resting(2020);
    expect(advanceYear(paused, short)).toBe(paused);
  });
  it('takes as long as with motion, every year the same', () => {
    expect(secondsPerYear(at(2000), pace) * 32).toBeCloseTo(pace.length, 9);
    expect(secondsPerYear(at(2000, { speed: 4 }), pace) * 32).toBeCloseTo(pace.length / 4, 9);
  });
});

describe('clampYear', () => {
  it.each([
    [1900, 1991],
    [1991, 1991],
    [2004.4, 2004],
    [2004.6, 2005],
    [9999, 2022],
    [Number.NEGATIVE_INFINITY, 1991],
  ])('%s becomes %s', (year, expected) => expect(clampYear(year, extent)).toBe(expected));
});

it('the range runs from the start of the first year to the end of the last', () => {
  expect([firstMoment(extent), lastMoment(extent)]).toEqual([1991, endOfYear(2022)]);
});
