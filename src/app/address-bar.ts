/** The address bar and the step of the history that it stands for: who changed it, and how often we write it. */
import { textOf } from './address-text.ts';

export type Browser = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Browsers limit how often the address may change: while the slider is dragged it follows a few times a second. In milliseconds. */
const WRITE_EVERY = 200;

export class AddressBar {
  readonly #browser: Browser;
  /** What ought to stand in it, as we would write it: in our order, and without what is left aside. */
  readonly #wanted: () => string;
  /** What it holds, to tell an arrival from our own doing. */
  #shown: string;
  /** What was wanted when it was last written or arrived at. What differs from it now waits to be written. */
  #written: string;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(browser: Browser, wanted: () => string) {
    this.#browser = browser;
    this.#wanted = wanted;
    this.#shown = textOf(browser.location);
    this.#written = wanted();
  }

  /** Whether something stands in it that we have not written. */
  readonly isForeign = (): boolean => textOf(this.#browser.location) !== this.#shown;

  /** Takes what stands in it now for what is wanted. Nothing waits any longer: it belonged to the step before. */
  readonly accept = (): void => {
    this.#shown = textOf(this.#browser.location);
    this.#written = this.#wanted();
  };

  readonly isBehind = (): boolean => this.#wanted() !== this.#written;

  /** At once where the last change is long enough ago, otherwise once the wait is over: the last of several wins. */
  readonly writeSoon = (): void => {
    if (this.#timer !== null) return;
    this.write();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.isBehind()) this.writeSoon();
    }, WRITE_EVERY);
  };

  readonly write = (): void => {
    if (this.isBehind()) this.#put('replaceState');
  };

  /** As a new step of the history. */
  readonly push = (): void => this.#put('pushState');

  #put(how: 'pushState' | 'replaceState'): void {
    this.#written = this.#wanted();
    const { history, location } = this.#browser;
    history[how](history.state, '', `${location.pathname}${this.#written}`);
    this.#shown = textOf(this.#browser.location);
  }
}
