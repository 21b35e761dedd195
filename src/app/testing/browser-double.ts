/** A window's location and history without a window: steps, Back, and how often each was written. */
interface Entry {
  url: string;
}

const BASE = 'https://atlas.example';

export class BrowserDouble {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #entries: Entry[];
  #at = 0;
  /** How often `replaceState` was called. */
  replaced = 0;

  constructor(address: string) {
    this.#entries = [{ url: new URL(address, BASE).href }];
  }

  get location(): Location {
    return new URL(this.#entry.url) as unknown as Location;
  }

  get history(): History {
    const put = (url: string) => new URL(url, this.#entry.url).href;
    return {
      state: null,
      pushState: (_: unknown, __: string, url: string) => {
        this.#entries.splice(this.#at + 1, Number.POSITIVE_INFINITY, { url: put(url) });
        this.#at += 1;
      },
      replaceState: (_: unknown, __: string, url: string) => {
        this.#entry.url = put(url);
        this.replaced += 1;
      },
    } as unknown as History;
  }

  readonly addEventListener = ((name: string, listener: () => void) => {
    this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener));
  }) as Window['addEventListener'];

  readonly removeEventListener = ((name: string, listener: () => void) => {
    this.#listeners.get(name)?.delete(listener);
  }) as Window['removeEventListener'];

  /** What the address bar shows after the host. */
  get bar(): string {
    return this.#entry.url.slice(BASE.length);
  }

  get steps(): number {
    return this.#entries.length;
  }

  go(by: number): void {
    this.#at += by;
    this.fire('popstate');
  }

  /** Somebody edits the address so that the page is not loaded anew: only what follows the `#`. */
  type(hash: string): void {
    this.history.pushState(null, '', hash);
    this.fire('popstate');
    this.fire('hashchange');
  }

  fire(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  get #entry(): Entry {
    const entry = this.#entries[this.#at];
    if (entry === undefined) throw new Error('there is no such step in the history');
    return entry;
  }
}
