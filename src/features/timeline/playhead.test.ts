import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOfYear } from '../../domain/network/date.ts';
import { type Pace, paceOf } from '../../domain/time/pace.ts';
import { Playhead } from './playhead.ts';

/** Without news every year takes 0.3 s. */
const pace = paceOf({ from: 1991, to: 2022 }, []);

/** The browser's frames, given by hand: `frames(60)` draws 60 pictures, a sixtieth of a second apart. */
const queue = new Map<number, FrameRequestCallback>();
let now = 0;
let nextId = 1;
function frames(count: number, seconds = 1 / 60): void {
  for (let i = 0; i < count; i += 1) {
    now += seconds * 1000;
    const due = [...queue.values()];
    queue.clear();
    for (const callback of due) callback(now);
  }
}

beforeEach(() => {
  queue.clear();
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    queue.set(nextId, callback);
    return nextId++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => queue.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

function start(year: number, { reduced = false, through = pace }: { reduced?: boolean; through?: Pace } = {}) {
  const years: number[] = [];
  const playhead = new Playhead({ pace: through, year, reducedMotion: () => reduced, onYear: (shown) => years.push(shown) });
  return { playhead, years };
}

describe('at rest', () => {
  it('shows the end of the year in the address and asks for no frames', () => {
    const { playhead, years } = start(2004);
    expect([playhead.moment(), playhead.year(), playhead.playing(), playhead.speed(), playhead.loop()]).toEqual([endOfYear(2004), 2004, false, 1, false]);
    expect([queue.size, years]).toEqual([0, []]);
  });

  it('follows the address to another year, and stays at its moment within the same year', () => {
    const { playhead, years } = start(2004);
    playhead.seek(2004.25);
    playhead.showYear(2004);
    expect(playhead.moment()).toBe(2004.25);
    playhead.showYear(2010);
    expect(playhead.moment()).toBe(endOfYear(2010));
    expect(years).toEqual([]);
  });

  it('tells whoever listens, and nobody who has left', () => {
    const { playhead } = start(2004);
    const listener = vi.fn();
    const leave = playhead.subscribe(listener);
    playhead.seek(2001);
    playhead.setLoop(true);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    playhead.seek(2002);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('playing', () => {
  it('in the middle goes on from there, evenly, and the address follows year by year', () => {
    const { playhead, years } = start(2004);
    playhead.play();
    frames(1);
    expect(playhead.moment()).toBe(endOfYear(2004));
    frames(36);
    expect(playhead.moment()).toBeCloseTo(2007, 1);
    expect(years.slice(0, 2)).toEqual([2005, 2006]);
  });

  it('at the end starts again, and the address says so at once', () => {
    const { playhead, years } = start(2022);
    playhead.play();
    expect([playhead.moment(), years]).toEqual([1991, [1991]]);
  });

  it('takes as long as its pace says from the first year to the last, then stops there and asks for no more frames', () => {
    const { playhead, years } = start(2022, { through: paceOf(pace.extent, [1996.5, 2004.5]) });
    playhead.play();
    frames((32 * 0.3 + 2 * 1.2 - 0.1) * 60);
    expect(playhead.playing()).toBe(true);
    frames(0.2 * 60);
    expect([playhead.playing(), playhead.moment(), queue.size]).toEqual([false, endOfYear(2022), 0]);
    expect(years).toEqual(Array.from({ length: 32 }, (_, i) => 1991 + i));
  });

  it('starts over where it loops', () => {
    const { playhead } = start(2021);
    playhead.setLoop(true);
    playhead.play();
    frames(24);
    expect(playhead.playing()).toBe(true);
    expect(playhead.year()).toBe(1991);
  });

  it('twice as fast covers twice the years', () => {
    const { playhead } = start(2000);
    playhead.setSpeed(2);
    playhead.play();
    frames(37);
    expect(playhead.moment()).toBeCloseTo(2005, 1);
  });

  it('pauses where it is, and goes on without a jump however long the pause', () => {
    const { playhead } = start(2000);
    playhead.toggle();
    frames(31);
    playhead.toggle();
    const moment = playhead.moment();
    frames(5);
    now += 60_000;
    expect([playhead.moment(), playhead.playing(), queue.size]).toEqual([moment, false, 0]);
    playhead.toggle();
    frames(1);
    expect(playhead.moment()).toBe(moment);
    frames(1);
    expect(playhead.moment()).toBeCloseTo(moment + 1 / 60 / 0.3, 6);
  });

  it('does not run at double speed when Play is asked for twice', () => {
    const { playhead } = start(2000);
    playhead.play();
    playhead.play();
    expect(queue.size).toBe(1);
  });

  it('does not skip years after the tab slept', () => {
    const { playhead } = start(2000);
    playhead.play();
    frames(2);
    frames(1, 3600);
    expect(playhead.moment()).toBeLessThan(2001.5);
  });

  it('goes on from a year that is chosen meanwhile', () => {
    const { playhead, years } = start(2000);
    playhead.play();
    frames(1);
    playhead.seek(endOfYear(2010));
    frames(1);
    expect(years).toEqual([2010, 2011]);
    expect(playhead.playing()).toBe(true);
  });

  it('waits while the slider is held, then goes on from there', () => {
    const { playhead } = start(2000);
    playhead.play();
    frames(1);
    playhead.hold(true);
    const held = playhead.moment();
    frames(120);
    expect(playhead.moment()).toBe(held);
    playhead.hold(false);
    frames(1);
    expect(playhead.moment()).toBeCloseTo(held + 1 / 60 / 0.3, 6);
  });
});

it('knows whether it has run since the page was opened', () => {
  const { playhead } = start(2004);
  playhead.visit(2001.5);
  expect(playhead.hasPlayed()).toBe(false);
  playhead.toggle();
  playhead.toggle();
  expect([playhead.playing(), playhead.hasPlayed()]).toEqual([false, true]);
});

describe('visiting an event', () => {
  it('stops there and puts its year into the address once', () => {
    const { playhead, years } = start(2000);
    playhead.play();
    frames(1);
    playhead.visit(2004.25);
    expect([playhead.moment(), playhead.playing(), queue.size, years]).toEqual([2004.25, false, 0, [2004]]);
    playhead.visit(2004.5);
    expect(years).toEqual([2004]);
  });
});

describe('with reduced motion', () => {
  const short = paceOf({ from: 2019, to: 2022 }, [2019.5, 2021.5]);
  const moments = (playhead: Playhead): readonly number[] => {
    const seen = new Set<number>();
    playhead.subscribe(() => seen.add(playhead.moment()));
    playhead.play();
    frames(17 * 60);
    return [...seen].slice(1);
  };

  it('shows each year at its end, none in between, and stops at the last', () => {
    const { playhead } = start(2022, { reduced: true, through: short });
    expect(moments(playhead)).toEqual([2019, 2020, 2021, 2022].map(endOfYear));
    expect([playhead.playing(), queue.size]).toEqual([false, 0]);
  });

  it('tells nobody anything between two steps', () => {
    const { playhead } = start(2019, { reduced: true, through: short });
    playhead.play();
    frames(1);
    const listener = vi.fn();
    playhead.subscribe(listener);
    frames(20);
    expect(listener).not.toHaveBeenCalled();
  });

  it('steps at once when Play is pressed, then steadily, the years sharing what the whole takes', () => {
    const { playhead, years } = start(2019, { reduced: true, through: short });
    playhead.play();
    frames(1);
    expect(years).toEqual([2020]);
    frames(((4 * 0.3 + 2 * 1.2) / 4 - 0.1) * 60);
    expect(years).toEqual([2020]);
    frames(0.2 * 60);
    expect(years).toEqual([2020, 2021]);
  });
});
