/** What is to be spoken of a change, one sentence at a time. Of what comes in quick succession only the last is said. */

type Listener = (sentence: string) => void;

/** Milliseconds that must pass without another change: a key held down, or quick clicks, are spoken once. */
export const SETTLED_AFTER = 300;

export class SpokenChannel {
  readonly #listeners = new Set<Listener>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isExact = false;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says what a person has just brought about, in the words of the control that did it. */
  readonly say = (sentence: string): void => this.#wait(sentence, true);

  /** Says what has become of the page, unless a control's own words for it are waiting already. */
  readonly sum = (sentence: string): void => {
    if (!this.#isExact) this.#wait(sentence, false);
  };

  #wait(sentence: string, isExact: boolean): void {
    clearTimeout(this.#waiting);
    this.#isExact = isExact;
    this.#waiting = setTimeout(() => {
      this.#isExact = false;
      for (const listener of this.#listeners) listener(sentence);
    }, SETTLED_AFTER);
  }
}
