/**
 * The one owner of the address bar and the history. What is looked at lives here, parsed; everybody else reads it, and
 * changes it by `navigate`. Headless: it knows a window's location and history, and no React.
 */
import { type Subject, underneath } from '../domain/choose/subject.ts';
import type { Camera } from '../domain/geo/focus.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { type AddressView, type ParsedAddress, parseAddress, writeAddress } from './address.ts';
import { AddressBar, type Browser } from './address-bar.ts';
import { type Arrival, arrivalAt, writtenAs } from './address-text.ts';
import { type CameraIntent, onArrival, STAY, WayBack } from './camera-intent.ts';

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

export class AddressStore {
  readonly #browser: Browser;
  readonly #listeners = new Set<() => void>();
  #arrival: Arrival;
  #parsed: ParsedAddress;
  #choice: Subject | null = null;
  #camera: Camera | null;
  #intent: CameraIntent | null = null;
  #wayBack = new WayBack();
  #address: Address;
  #keeper: YearKeeper | null = null;
  readonly #bar: AddressBar;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#arrival = arrivalAt(browser.location);
    this.#camera = this.#arrival.camera.camera;
    this.#bar = new AddressBar(browser, () => writtenAs(this.#arrival, this.#camera, browser.location));
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
    const events = { popstate: this.#arrive, hashchange: this.#arrive, pagehide: this.#bar.write };
    for (const [name, listener] of Object.entries(events)) on.call(this.#browser, name, listener);
    return () => {
      for (const [name, listener] of Object.entries(events)) off.call(this.#browser, name, listener);
      this.#bar.write();
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
    if (step === 'push') this.#bar.write();
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
      if (step === 'push') this.#intent = this.#wayBack.step(before, patch.subject, this.#camera) ?? this.#intent;
      if (step === 'push' && opens) this.#intent = { kind: 'frame', subject: underneath(patch.subject) };
    }
    // The step stands in the history before anybody hears of it: Back then finds the former camera in the former step.
    if (step === 'push' && this.#bar.isBehind()) this.#bar.push();
    else this.#bar.writeSoon();
    this.#update();
  };

  /**
   * Other data are shown: what the address says of the present ones (places, types, year, camera) means nothing there and goes.
   * A step of its own, so that Back leads to what was shown before.
   */
  readonly openData = (data: string | null): void => {
    this.#bar.write();
    const { lang = null, theme = null, projection = null } = this.#arrival.raw;
    this.#arrival = { ...this.#arrival, raw: { data, lang, theme, projection }, repeated: [], camera: { camera: null, rejected: null } };
    this.#camera = null;
    this.#wayBack = new WayBack();
    this.#choice = null;
    this.#intent = STAY;
    this.#parsed = parseAddress(this.#arrival.raw, this.#parsed.index, this.#parsed);
    if (this.#bar.isBehind()) this.#bar.push();
    this.#update();
  };

  /** Where the camera is: as the address brought it, or as the map has come to rest since. Nothing on the page is drawn by it. */
  readonly camera = (): Camera | null => this.#camera;

  readonly setCamera = (camera: Camera): void => {
    this.#camera = camera;
    this.#bar.writeSoon();
  };

  /** Another step of the history, or an address that was typed over this one. What waits to be written belonged to the step before. */
  readonly #arrive = (): void => {
    if (!this.#bar.isForeign()) {
      // Nothing of the address has changed. A choice is not in it, and does not outlive the step that it was offered in.
      this.#choice = null;
      this.#update();
      return;
    }
    this.#arrival = arrivalAt(this.#browser.location);
    this.#camera = this.#arrival.camera.camera;
    this.#bar.accept();
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

  #arrivalIntent(): CameraIntent {
    return onArrival(underneath(this.#parsed.view.subject), this.#camera);
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
}
