/**
 * Loads a part of the site that the first view does without. After a release the part that an open page asks for may be gone: then the page
 * is loaded once more, which brings the new release. Only once for each part, and not where the server cannot be reached: there the caller
 * learns of the failure and says so in its own place.
 */

/** How the outer world looks from here; tests bring their own. */
export interface Surroundings {
  /** Whether the site itself answers. */
  readonly reachable: () => Promise<boolean>;
  readonly reload: () => void;
  /** Whether this page was itself loaded anew, by whomever. */
  readonly wasReloaded: () => boolean;
  /** @throws where the browser refuses to store anything */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
}

const browser: Surroundings = {
  reachable: () =>
    fetch(location.href, { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => location.reload(),
  wasReloaded: () => performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'),
  storage: () => sessionStorage,
};

/** @param failure what the browser said, which names the missing file: each file costs one reload at most */
function mayReload({ storage, wasReloaded }: Surroundings, failure: string): boolean {
  const key = `reloaded for: ${failure}`;
  try {
    const kept = storage();
    if (kept.getItem(key) !== null) return false;
    kept.setItem(key, '1');
    return true;
  } catch {
    return !wasReloaded();
  }
}

export async function loadPart<T>(load: () => Promise<T>, surroundings: Surroundings = browser): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    if (!(await surroundings.reachable()) || !mayReload(surroundings, failure)) throw error;
    surroundings.reload();
    // Nothing more is to be shown of this page: it is on its way out.
    return new Promise<never>(() => undefined);
  }
}

/** A part that is loaded when it is first asked for, kept, and asked for again only by a person. */
export class Part<T> {
  #loading: Promise<T> | null = null;
  #present: T | null = null;
  #tried = 0;

  constructor(
    private readonly load: () => Promise<T>,
    private readonly surroundings: Surroundings = browser,
  ) {}

  /** What has come, so that it can be shown without waiting even a moment; null before. */
  get present(): T | null {
    return this.#present;
  }

  /** The same promise at every call, also once it has failed. */
  loaded(): Promise<T> {
    this.#loading ??= this.#kept(loadPart(this.load, this.surroundings));
    return this.#loading;
  }

  /** Fetches it before it is asked for. One that does not come then is no failure yet: it is fetched anew once somebody asks. */
  async fetchAhead(): Promise<void> {
    await (this.#loading ?? this.#kept(this.load())).catch(() => undefined);
  }

  async #kept(coming: Promise<T>): Promise<T> {
    this.#present = await coming;
    return this.#present;
  }

  /** Some browsers remember that a script did not come; where a second try fails although the site answers, only a fresh page helps. */
  async retry(): Promise<void> {
    this.#tried += 1;
    if (this.#tried > 1 && (await this.surroundings.reachable())) this.surroundings.reload();
    else {
      this.#loading = this.#kept(loadPart(this.load, this.surroundings));
      await this.#loading.catch(() => undefined);
    }
  }
}
