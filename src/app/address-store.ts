/**
 * The one owner of the address bar and the history. What is looked at lives here, parsed; everybody else reads it, and
 * changes it by `navigate`. Headless: it knows a window's location and history, and no React.
 */
import { type AddressedSubject, OVERVIEW, type Subject, underneath } from '../domain/choose/subject.ts';
import type { Camera } from '../domain/geo/focus.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { type AddressView, PARAMETERS, type Parameter, type ParsedAddress, parseAddress, type RawAddress, writeAddress } from './address.ts';
import { type CameraPart, parseCamera, writeCamera } from './address-camera.ts';

/** Where the camera was last asked to go. Each asking is an object of its own, so asking again for the same is seen. */
export type CameraIntent =
  | { readonly kind: 'stay' }
  | { readonly kind: 'frame'; readonly subject: AddressedSubject }
  | { readonly kind: 'restore'; readonly camera: Camera }
  /** Back to where it was before something was opened, which has been closed. */
  | { readonly kind: 'return'; readonly camera: Camera }
  /** To a place and its surroundings, whatever is open. */
  | { readonly kind: 'visit'; readonly place: string };

export interface Address {
  /** The network by which the view was parsed; null while it loads. */
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  readonly intent: CameraIntent;
  /** The parts that were not understood, as they stand in the address. */
  readonly rejected: readonly string[];
  /** The parts left aside because others win: a parameter given again, a place beside a link. */
  readonly outweighed: readonly string[];
}

/** "push" makes a new step for the Back button, "replace" changes the present one. */
export type Navigate = (patch: Partial<Omit<AddressView, 'data'>>, step: 'push' | 'replace') => void;

/** Who shows the year, and owns it while it plays. */
export interface YearKeeper {
  readonly year: () => number;
  readonly playing: () => boolean;
  readonly showYear: (year: number) => void;
}

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Browsers limit how often the address may change: while the slider is dragged it follows a few times a second. In milliseconds. */
const WRITE_EVERY = 200;
const STAY: CameraIntent = { kind: 'stay' };

/** What an arrival at an address brought, beside what its parameters mean. */
interface Arrival {
  readonly raw: RawAddress;
  /** Parameters that are not ours, kept as they are. */
  readonly foreign: readonly (readonly [name: string, value: string])[];
  /** Ours, given a second time. */
  readonly repeated: readonly (readonly [name: Parameter, value: string])[];
  readonly camera: CameraPart;
  /** What stands behind the # and is no camera, kept as it is. */
  readonly hash: string;
}

export class AddressStore {
  readonly #browser: Browser;
  readonly #listeners = new Set<() => void>();
  #arrival: Arrival;
  #parsed: ParsedAddress;
  #choice: Subject | null = null;
  #camera: Camera | null;
  #intent: CameraIntent | null = null;
  /** Where the camera was before the first of what has been opened since the overview; null where that is not known. */
  #before: Camera | null = null;
  #address: Address;
  #keeper: YearKeeper | null = null;
  /** What the address bar holds, to tell an arrival from our own doing. */
  #bar: string;
  /** The same as we would write it: in our order, and without what is left aside. */
  #written: string;
  #waiting = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#bar = textOf(browser.location);
    this.#arrival = arrivalAt(browser.location);
    this.#camera = this.#arrival.camera.camera;
    this.#written = this.#text();
    this.#parsed = parseAddress(this.#arrival.raw, null);
    this.#address = this.#compose();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What the address says: the same object until something of it changes. */
  readonly current = (): Address => this.#address;

  /** Follows Back and Forward until the returned function is called. */
  readonly connect = (): (() => void) => {
    const { addEventListener: on, removeEventListener: off } = this.#browser;
    const events = { popstate: this.#arrive, hashchange: this.#arrive, pagehide: this.#write };
    for (const [name, listener] of Object.entries(events)) on.call(this.#browser, name, listener);
    return () => {
      for (const [name, listener] of Object.entries(events)) off.call(this.#browser, name, listener);
      this.#write();
    };
  };

  readonly setNetwork = (index: NetworkIndex | null): void => {
    if (index === this.#parsed.index) return;
    this.#parsed = parseAddress(this.#arrival.raw, index);
    // Only now is it certain what is open: the first look is at that, unless the address brought a camera.
    if (index !== null) this.#intent ??= this.#arrivalIntent();
    this.#update();
  };

  /** From now on the keeper is told the year when the address changes by itself. */
  readonly keepYear = (keeper: YearKeeper | null): void => {
    this.#keeper = keeper;
  };

  readonly navigate: Navigate = (patch, step) => {
    const extent = this.#parsed.index?.network.extent ?? { to: Number.NaN };
    const written = writeAddress(patch, extent);
    if (step === 'push') this.#write();
    this.#arrival = {
      ...this.#arrival,
      raw: { ...this.#arrival.raw, ...written },
      repeated: this.#arrival.repeated.filter(([name]) => !(name in written)),
    };
    const before = underneath(this.#parsed.view.subject);
    this.#parsed = parseAddress(this.#arrival.raw, this.#parsed.index, this.#parsed);
    if (patch.subject !== undefined) {
      this.#choice = patch.subject.kind === 'choice' ? patch.subject : null;
      const opens = patch.subject.kind !== 'choice' && patch.subject.kind !== 'overview';
      if (step === 'push') this.#return(before, patch.subject.kind);
      if (step === 'push' && opens) this.#intent = { kind: 'frame', subject: underneath(patch.subject) };
    }
    // The step stands in the history before anybody hears of it: Back then finds the former camera in the former step.
    if (step === 'push' && this.#text() !== this.#written) this.#put('pushState');
    else this.#writeSoon();
    this.#update();
  };

  /**
   * Other data are shown: what the address says of the present ones (places, types, year, camera) means nothing there and goes.
   * A step of its own, so that Back leads to what was shown before.
   */
  readonly openData = (data: string | null): void => {
    this.#write();
    const { lang = null, theme = null, projection = null } = this.#arrival.raw;
    this.#arrival = { ...this.#arrival, raw: { data, lang, theme, projection }, repeated: [], camera: { camera: null, rejected: null } };
    this.#camera = null;
    this.#before = null;
    this.#choice = null;
    this.#intent = STAY;
    this.#cancel();
    this.#parsed = parseAddress(this.#arrival.raw, this.#parsed.index, this.#parsed);
    if (this.#text() !== this.#written) this.#put('pushState');
    this.#update();
  };

  /** Where the camera is: as the address brought it, or as the map has come to rest since. Nothing on the page is drawn by it. */
  readonly camera = (): Camera | null => this.#camera;

  readonly setCamera = (camera: Camera): void => {
    this.#camera = camera;
    this.#writeSoon();
  };

  /** Another step of the history, or an address that was typed over this one. What waits to be written belonged to the step before. */
  readonly #arrive = (): void => {
    const text = textOf(this.#browser.location);
    if (text === this.#bar) {
      // Nothing of the address has changed. A choice is not in it, and does not outlive the step that it was offered in.
      this.#choice = null;
      this.#update();
      return;
    }
    this.#cancel();
    this.#bar = text;
    this.#arrival = arrivalAt(this.#browser.location);
    this.#camera = this.#arrival.camera.camera;
    this.#written = this.#text();
    this.#choice = null;
    this.#parsed = parseAddress(this.#arrival.raw, this.#parsed.index, this.#parsed);
    this.#intent = this.#camera === null ? this.#arrivalIntent() : { kind: 'restore', camera: this.#camera };
    const keeper = this.#keeper;
    const { year } = this.#parsed.view;
    if (keeper?.playing() === true) {
      // While a replay runs the address follows it, into whatever step.
      this.navigate({ year: keeper.year() }, 'replace');
      return;
    }
    if (!Number.isNaN(year)) keeper?.showYear(year);
    this.#update();
  };

  /** Asks the camera to look somewhere, without a step in the history. */
  readonly look = (intent: CameraIntent): void => {
    this.#intent = intent;
    this.#update();
  };

  /** Remembers the camera when the overview is left, and asks it back when the overview is opened again. */
  #return(before: AddressedSubject, next: Subject['kind']): void {
    if (before.kind === 'overview' && next !== 'overview') this.#before = this.#camera;
    if (before.kind === 'overview' || next !== 'overview') return;
    this.#intent = this.#before === null ? { kind: 'frame', subject: OVERVIEW } : { kind: 'return', camera: this.#before };
    this.#before = null;
  }

  #arrivalIntent(): CameraIntent {
    if (this.#camera !== null) return STAY;
    const open = underneath(this.#parsed.view.subject);
    return open.kind === 'overview' ? STAY : { kind: 'frame', subject: open };
  }

  #update(): void {
    const next = this.#compose();
    const before = this.#address;
    const isSame =
      next.index === before.index &&
      next.view === before.view &&
      next.intent === before.intent &&
      next.rejected.join('&') === before.rejected.join('&') &&
      next.outweighed.join('&') === before.outweighed.join('&');
    if (isSame) return;
    this.#address = next;
    for (const listener of this.#listeners) listener();
  }

  #compose(): Address {
    const { index, view, rejected, outweighed } = this.#parsed;
    const { camera, repeated } = this.#arrival;
    return {
      index,
      view: this.#choice === null ? view : this.#withChoice(view, this.#choice),
      intent: this.#intent ?? STAY,
      rejected: camera.rejected === null ? rejected : [...rejected, camera.rejected],
      outweighed: [...outweighed, ...repeated.map(([name, value]) => `${name}=${value}`)],
    };
  }

  #withChoice(view: AddressView, subject: Subject): AddressView {
    const former = this.#address.view;
    const isSame = former.subject === subject && (Object.keys(view) as (keyof AddressView)[]).every((name) => name === 'subject' || former[name] === view[name]);
    return isSame ? former : { ...view, subject };
  }

  #text(): string {
    const { raw, foreign, hash: other } = this.#arrival;
    const own = PARAMETERS.flatMap((name) => {
      const value = raw[name] ?? null;
      return value === null ? [] : [`${name}=${encode(value)}`];
    });
    const query = [...own, ...foreign.map(([name, value]) => `${encode(name)}=${encode(value)}`)].join('&');
    const hash = this.#camera === null ? other : writeCamera(this.#camera);
    return `${query === '' ? '' : `?${query}`}${hash}`;
  }

  /** At once where the last change is long enough ago, otherwise once the wait is over: the last of several wins. */
  #writeSoon(): void {
    this.#waiting = true;
    if (this.#timer !== null) return;
    this.#write();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#waiting) this.#writeSoon();
    }, WRITE_EVERY);
  }

  readonly #write = (): void => {
    if (this.#waiting && this.#text() !== this.#written) this.#put('replaceState');
    this.#waiting = false;
  };

  #put(how: 'pushState' | 'replaceState'): void {
    this.#written = this.#text();
    const { history, location } = this.#browser;
    history[how](history.state, '', `${location.pathname}${this.#written}`);
    this.#bar = textOf(this.#browser.location);
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = false;
  }
}

const textOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string => `${search}${hash}`;

/** Commas stay readable: an address is also read and edited by people. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

const isParameter = (name: string): name is Parameter => (PARAMETERS as readonly string[]).includes(name);

function arrivalAt({ search, hash }: Pick<Location, 'search' | 'hash'>): Arrival {
  const raw: Partial<Record<Parameter, string>> = {};
  const foreign: [string, string][] = [];
  const repeated: [Parameter, string][] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!isParameter(name)) foreign.push([name, value]);
    else if (Object.hasOwn(raw, name)) repeated.push([name, value]);
    else raw[name] = value;
  }
  const camera = parseCamera(hash);
  return { raw, foreign, repeated, camera, hash: camera.camera === null && camera.rejected === null ? hash : '' };
}
