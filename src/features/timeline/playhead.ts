/**
 * The clock of the replay: it only ticks; what a tick does is in `domain/replay`. At rest the address's year rules and
 * the playhead holds at most a moment inside that year.
 */
import { endOfYear, type Moment, type Year, yearOf } from '../../domain/network/date.ts';
import type { Extent } from '../../domain/network/extent.ts';
import type { Pace } from '../../domain/time/pace.ts';
import { advance, advanceYear, play, type Replay, type Speed, secondsPerYear } from '../../domain/time/replay.ts';

export interface PlayheadOptions {
  readonly pace: Pace;
  readonly year: Year;
  readonly reducedMotion: () => boolean;
  /** The shown year has changed by playing. */
  readonly onYear: (year: Year) => void;
}

export class Playhead {
  readonly extent: Extent;
  readonly pace: Pace;
  #replay: Replay;
  #listeners = new Set<() => void>();
  #frame: number | null = null;
  #last: number | null = null;
  #sinceStep = 0;
  #held = false;
  #hasPlayed = false;
  readonly #options: PlayheadOptions;

  constructor(options: PlayheadOptions) {
    this.pace = options.pace;
    this.extent = options.pace.extent;
    this.#options = options;
    this.#replay = { moment: endOfYear(options.year), playing: false, speed: 1, loop: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Decimal year. */
  readonly moment = (): Moment => this.#replay.moment;
  readonly year = (): Year => yearOf(this.#replay.moment);
  readonly playing = (): boolean => this.#replay.playing;
  readonly speed = (): Speed => this.#replay.speed;
  readonly loop = (): boolean => this.#replay.loop;
  /** Whether it has run since the page was opened. */
  readonly hasPlayed = (): boolean => this.#hasPlayed;

  readonly toggle = (): void => {
    if (this.#replay.playing) this.pause();
    else this.play();
  };

  readonly play = (): void => {
    // Whoever presses Play has let go of the slider, whether or not the browser told of it.
    this.#held = false;
    this.#hasPlayed = true;
    this.#set(play(this.#replay, this.extent));
    this.#last = null;
    // With reduced motion the first step comes at once; otherwise a press of Play would seem to do nothing for a while.
    this.#sinceStep = Number.POSITIVE_INFINITY;
    this.#frame ??= requestAnimationFrame(this.#tick);
  };

  readonly pause = (): void => {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#set({ ...this.#replay, playing: false });
  };

  /** Shows a moment; a replay that runs goes on from there. */
  readonly seek = (moment: Moment): void => this.#set({ ...this.#replay, moment });

  /** Stops at a moment that a person asked for, and makes its year the one in the address. */
  readonly visit = (moment: Moment): void => {
    this.pause();
    const before = this.year();
    this.seek(moment);
    if (this.year() !== before) this.#options.onYear(this.year());
  };

  /** Shows the end of a year, unless the present moment lies in that year already. */
  readonly showYear = (year: Year): void => {
    if (this.year() !== year) this.seek(endOfYear(year));
  };

  /** While a person holds the slider the clock waits; a replay goes on from where they let go. */
  readonly hold = (held: boolean): void => {
    this.#held = held;
  };

  readonly setSpeed = (speed: Speed): void => this.#set({ ...this.#replay, speed });
  readonly setLoop = (loop: boolean): void => this.#set({ ...this.#replay, loop });

  readonly #tick = (now: number): void => {
    this.#frame = null;
    const seconds = this.#last === null ? 0 : (now - this.#last) / 1000;
    this.#last = now;
    if (!this.#held) this.#set(this.#options.reducedMotion() ? this.#steppedBy(seconds) : advance(this.#replay, this.pace, seconds));
    if (this.#replay.playing) this.#frame ??= requestAnimationFrame(this.#tick);
  };

  #steppedBy(seconds: number): Replay {
    this.#sinceStep += seconds;
    if (this.#sinceStep < secondsPerYear(this.#replay, this.pace)) return this.#replay;
    this.#sinceStep = 0;
    return advanceYear(this.#replay, this.extent);
  }

  #set(next: Replay): void {
    if (next === this.#replay) return;
    const before = this.#replay;
    this.#replay = next;
    const yearChanged = yearOf(before.moment) !== this.year();
    if (yearChanged && (before.playing || next.playing)) this.#options.onYear(this.year());
    for (const listener of this.#listeners) listener();
  }
}
