/** What is pointed at outside the map, told to the map without rendering the page anew. */
import { equalHighlights, type Highlight, NO_HIGHLIGHT } from '../domain/choose/highlight.ts';

type Listener = (what: Highlight | null) => void;

export class HighlightChannel {
  readonly #listeners = new Set<Listener>();
  #shown: Highlight = NO_HIGHLIGHT;

  /** Tells the listener what is lit now, and each change of it, until the returned function is called. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    listener(this.#shown);
    return () => this.#listeners.delete(listener);
  };

  readonly show = (what: Highlight | null): void => {
    const next = what ?? NO_HIGHLIGHT;
    if (equalHighlights(next, this.#shown)) return;
    this.#shown = next;
    for (const listener of this.#listeners) listener(next);
  };
}
