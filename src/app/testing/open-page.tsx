/**
 * The whole page in happy-dom, the map replaced by its double: for journeys that look at no pixel. A test file that uses
 * it starts with `// @vitest-environment happy-dom` and is named `*.page.test.tsx`.
 *
 *     const page = await openPage('/?place=akmene');
 *     await page.user.keyboard('{Escape}');
 *     expect(page.details()).toBeNull();
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, waitFor, within } from '@testing-library/dom';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import type { Network } from '../../domain/network/schema.ts';
import { event, link, networkOf } from '../../domain/testing/network-fixture.ts';
import { App } from '../app.tsx';
import { fetchLaterParts } from '../later-parts.ts';
import { type EngineBehaviour, EngineDouble } from './engine-double.ts';

vi.mock('../load-map-engine.ts', () => ({
  loadMapEngine: async () => {
    if (EngineDouble.behaviour.fails === 'to load') throw new Error('the map did not come');
    return EngineDouble;
  },
  retryMapEngine: async () => undefined,
}));

/** Machines that build and test many things at once are slow. */
const PATIENCE = 15_000;
configure({ asyncUtilTimeout: PATIENCE, getElementError: (message) => new Error(message?.split('\n')[0] ?? 'not on the page') });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Two home municipalities, a link of each kind, one of unknown start, acts before the first year, and a city network. */
export const SMALL_NETWORK: Network = networkOf(
  [
    link('akmene--konin', 'treaty 1995', { events: [event('1985', { kind: 'visit' }), event('1995')], areas: ['culture'] }),
    link('akmene--bocholt', 'treaty 2000'),
    link('valmiera--halle', 'agreement 2022', { areas: ['sport'] }),
    link('akmene--vodnjan', 'contacts ?'),
  ],
  { bocholt: { country: 'DE' }, halle: { country: 'DE' }, vodnjan: { country: 'HR' }, valmiera: { country: 'LV' } },
  {
    networks: [
      {
        id: 'ubc',
        names: { en: 'Union of the Baltic Cities' },
        kind: 'city-network',
        members: [{ place: 'akmene', since: '1991', source: { id: 'source', at: 'page 1' } }],
        events: [event('1980', { kind: 'visit' }), event('1996')],
      },
    ],
  },
);

export type Page = ReturnType<typeof pageOf>;

interface PageOptions {
  readonly network?: Network;
  readonly engine?: EngineBehaviour;
  /** Answers the request for the data in place of the network. */
  readonly respond?: () => Promise<Response> | Response;
}

let root: Root | null = null;

/** Opens the page at an address and waits until the data are shown, or what stands in for them. */
export async function openPage(address: string, { network = SMALL_NETWORK, engine = {}, respond }: PageOptions = {}): Promise<Page> {
  close();
  // Most people click when all is there. What reads the data is fetched with them, which a busy machine takes its time for.
  await Promise.all([fetchLaterParts(), import('../../domain/network/whole-network.ts')]);
  EngineDouble.made = [];
  EngineDouble.behaviour = engine;
  history.replaceState(null, '', address);
  vi.stubGlobal('fetch', async () => respond?.() ?? new Response(JSON.stringify(network)));
  // What a page has and happy-dom has not.
  Object.defineProperty(document, 'fonts', { configurable: true, value: { status: 'loaded', ready: Promise.resolve(), load: async () => [] } });
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  // A browser tells of the closing later, when what closed it is done; happy-dom tells of it at once.
  HTMLDialogElement.prototype.close = function shut(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  const page = pageOf(userEvent.setup({ delay: null }));
  await waitFor(() => {
    if (page.queryByRole('slider') === null && page.queryByRole('alert') === null) throw new Error(`nothing is shown yet: ${document.body.textContent}`);
    if (engine.fails === undefined && engine.supported !== false && EngineDouble.made.length === 0) throw new Error('the map has not been made yet');
  });
  return page;
}

function pageOf(user: UserEvent) {
  const queries = within(document.body);
  return {
    ...queries,
    user,
    /** The map that the page has made. */
    get engine(): EngineDouble {
      const engine = EngineDouble.made.at(-1);
      if (engine === undefined) throw new Error('the page has made no map');
      return engine;
    },
    /** The panel of what is open; null while the overview is shown. */
    details: () => queries.queryByRole('region', { name: 'Details' }),
    heading: () => queries.queryByRole('region', { name: 'Details' })?.querySelector('h2')?.textContent ?? null,
    slider: () => queries.getByRole<HTMLInputElement>('slider', { name: 'Year' }),
    year: () => Number(queries.getByRole<HTMLInputElement>('slider', { name: 'Year' }).value),
    button: (name: string | RegExp) => queries.getByRole('button', { name }),
    /** Moves the knob of the slider, as a hand or Playwright's `fill` does. */
    slideTo: async (year: number, name = 'Year') => {
      // Not by its role, which takes a tenth of a second to find: some journeys go through every year.
      const slider = document.querySelector<HTMLInputElement>(`input[type="range"][aria-label="${name}"]`) ?? queries.getByRole<HTMLInputElement>('slider', { name });
      fireEvent.change(slider, { target: { value: String(year) } });
      await waitFor(() => {
        if (slider.value !== String(year) || !slider.getAttribute('aria-valuetext')?.includes(String(year))) throw new Error(`the slider does not show ${year}`);
      });
    },
    /** What the slider says of its year. */
    spoken: () => queries.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuetext'),
    /** A type in the legend. */
    type: (label: string) => within(queries.getByRole('group', { name: 'Agreement types' })).getByRole<HTMLInputElement>('checkbox', { name: label }),
    /** Presses a button, once it is there. */
    press: async (name: string | RegExp) => user.click(await queries.findByRole('button', { name })),
    /** What the address bar shows after the host, once what was waiting has been written. */
    address: async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return location.pathname + location.search + location.hash;
    },
    back: () => step(-1),
    forward: () => step(1),
    /** Waits until something holds. */
    until: (holds: () => boolean) =>
      waitFor(() => {
        if (!holds()) throw new Error(`has not come about: ${holds}`);
      }),
  };
}

/** A step through the history, once the page has heard of it. */
async function step(by: number): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(by);
  await heard;
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function close(): void {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
}

afterEach(() => {
  close();
  vi.unstubAllGlobals();
});
