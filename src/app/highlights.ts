/** What the page asks the map to light while something that means it is pointed at elsewhere: a bar, a caption. */
export class Highlights {
  #links: readonly string[] = [];
  readonly #listeners = new Set<() => void>();

  /** Ids of links; none lights nothing. */
  readonly links = (): readonly string[] => this.#links;

  readonly set = (links: readonly string[]): void => {
    if (links.length === 0 && this.#links.length === 0) return;
    this.#links = links;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
