import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OVERVIEW } from '../domain/choose/subject.ts';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { AddressStore } from './address-store.ts';
import { BrowserDouble } from './testing/browser-double.ts';

const index = indexOf(
  [link('akmene--konin', 'agreement 1995'), link('akmene--bocholt', 'treaty 2000'), link('valmiera--halle', 'protocol 2022')],
  {},
  { networks: [{ id: 'ubc', names: { en: 'Union' }, kind: 'city-network', members: [], events: [] }] },
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(address: string, network: typeof index | null = index) {
  const browser = new BrowserDouble(address);
  const store = new AddressStore(browser);
  const leave = store.connect();
  store.setNetwork(network);
  return { browser, store, leave, view: () => store.current().view };
}
/** A playhead's part in it. */
function keeper(year: number, playing = false) {
  const told: number[] = [];
  return { told, year: () => year, playing: () => playing, showYear: (shown: number) => told.push(shown) };
}

describe('arriving', () => {
  it('touches nothing of the address: order, what is foreign, and what is wrong stay until something changes', () => {
    const { browser } = open('/?ref=mail&place=akmene&year=abc#map=1/2');
    vi.advanceTimersByTime(1000);
    expect([browser.bar, browser.replaced, browser.steps]).toEqual(['/?ref=mail&place=akmene&year=abc#map=1/2', 0, 1]);
  });

  it('looks at what is open, once it is certain what that is', () => {
    const { store } = open('/?place=akmene', null);
    expect(store.current().intent.kind).toBe('stay');
    store.setNetwork(index);
    expect(store.current().intent).toEqual({ kind: 'frame', subject: { kind: 'place', id: 'akmene' } });
  });

  it('with a camera stays where that is', () => {
    const { store } = open('/?place=akmene#map=5/57/24');
    expect([store.current().intent.kind, store.camera()]).toEqual(['stay', { zoom: 5, lat: 57, lng: 24 }]);
  });

  it('with a wrong camera says so, and looks at what is open all the same', () => {
    const { store } = open('/?place=akmene#map=99/abc/400');
    expect(store.current().rejected).toEqual(['#map=99/abc/400']);
    expect(store.current().intent.kind).toBe('frame');
  });

  it('says which of several parts were left aside: a parameter given again, a place beside a link', () => {
    expect(open('/?year=1995&year=2000').store.current()).toMatchObject({ rejected: [], outweighed: ['year=2000'], view: { year: 1995 } });
    const all = open('/?place=akmene&network=ubc&link=akmene--konin').store.current();
    expect([all.view.subject, all.outweighed]).toEqual([{ kind: 'link', id: 'akmene--konin' }, ['place=akmene', 'network=ubc']]);
    expect(open('/?place=akmene&link=nothing').store.current().outweighed).toEqual([]);
  });

  it('asks for nothing while no data are there, and then looks at what is open', () => {
    const { store } = open('/?place=akmene', null);
    store.setNetwork(null);
    expect(store.current().intent).toEqual({ kind: 'stay' });
    store.setNetwork(index);
    expect(store.current().intent.kind).toBe('frame');
  });

  it('at the overview leaves the camera where the map stands', () => expect(open('/').store.current().intent).toEqual({ kind: 'stay' }));

  it('goes on saying it when the camera has been written, and stops when that part is changed', () => {
    const { browser, store } = open('/?year=1995&year=2000#map=x');
    store.setCamera({ zoom: 3, lat: 55, lng: 24 });
    expect(browser.bar).toBe('/?year=1995#map=3/55/24');
    expect(store.current()).toMatchObject({ rejected: ['#map=x'], outweighed: ['year=2000'] });
    store.navigate({ tab: 'table' }, 'replace');
    expect(store.current().outweighed).toEqual(['year=2000']);
    store.navigate({ year: 2010 }, 'replace');
    expect(store.current().outweighed).toEqual([]);
  });
});

describe('changing the view', () => {
  it('is seen at once by whoever listens, and by nobody who has left', () => {
    const { store, view } = open('/');
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.navigate({ year: 2000 }, 'replace');
    expect([view().year, listener.mock.calls.length]).toEqual([2000, 1]);
    leave();
    store.navigate({ year: 2001 }, 'replace');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('writes the first change at once and then five a second at most, the last one last', () => {
    const { browser, store } = open('/');
    for (let i = 0; i < 100; i += 1) {
      store.navigate({ year: 1995 + (i % 20) }, 'replace');
      vi.advanceTimersByTime(10);
    }
    expect(browser.replaced).toBeLessThanOrEqual(6);
    store.navigate({ year: 2003 }, 'replace');
    vi.advanceTimersByTime(200);
    expect([browser.bar, browser.steps]).toEqual(['/?year=2003', 1]);
  });

  it('a new step keeps the year that was waiting to be written in the step before', () => {
    const { browser, store, view } = open('/?year=1995');
    const playhead = keeper(1999);
    store.keepYear(playhead);
    for (const year of [1996, 1997, 1998, 1999]) store.navigate({ year }, 'replace');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    expect(browser.bar).toBe('/?year=1999&place=akmene');
    browser.go(-1);
    expect([browser.bar, view().year, view().subject]).toEqual(['/?year=1999', 1999, OVERVIEW]);
    vi.advanceTimersByTime(1000);
    expect(browser.bar).toBe('/?year=1999');
  });

  it('opening what is open already makes no new step, and the camera goes there again', () => {
    const { browser, store } = open('/?place=akmene#map=5/57/24');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    const first = store.current().intent;
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    expect([browser.steps, first.kind]).toEqual([1, 'frame']);
    expect(store.current().intent).not.toBe(first);
  });

  it('closing goes back to where the camera was before anything was opened', () => {
    const { store } = open('/#map=5/57/24');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    store.setCamera({ zoom: 7, lat: 56, lng: 23 });
    store.navigate({ subject: { kind: 'link', id: 'akmene--konin' } }, 'push');
    store.navigate({ subject: OVERVIEW }, 'push');
    expect(store.current().intent).toEqual({ kind: 'return', camera: { zoom: 5, lat: 57, lng: 24 } });
  });

  it('closing what Forward opened shows everything: the camera of an earlier opening has nothing to do with it', () => {
    const { browser, store } = open('/#map=5/57/24');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    store.navigate({ subject: OVERVIEW }, 'push');
    browser.go(-1);
    store.navigate({ subject: OVERVIEW }, 'push');
    expect(store.current().intent).toEqual({ kind: 'frame', subject: OVERVIEW });
  });

  it('what is opened without a step of its own leaves the camera where it is', () => {
    const { store } = open('/#map=5/57/24');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'replace');
    expect(store.current().intent).toEqual({ kind: 'stay' });
    store.navigate({ subject: OVERVIEW }, 'replace');
    expect(store.current().intent).toEqual({ kind: 'stay' });
  });

  it('closing what an address opened shows everything', () => {
    const { store } = open('/?place=akmene#map=5/57/24');
    store.navigate({ subject: OVERVIEW }, 'push');
    expect(store.current().intent).toEqual({ kind: 'frame', subject: OVERVIEW });
  });

  it('a look elsewhere makes no step and leaves open what is open', () => {
    const { browser, store } = open('/?place=akmene');
    store.look({ kind: 'visit', place: 'bocholt' });
    expect([browser.steps, store.current().intent, store.current().view.subject.kind]).toEqual([1, { kind: 'visit', place: 'bocholt' }, 'place']);
  });

  it('is written readably, in one order, and what is not ours stays', () => {
    const { browser, store } = open('/?ref=a%20b&play=1&countries=PL');
    store.navigate({ filters: { ...NO_FILTERS, types: new Set(['treaty', 'agreement']) }, year: 1999 }, 'replace');
    expect(browser.bar).toBe('/?year=1999&types=treaty,agreement&play=1&ref=a%20b');
  });

  it('loses its year where that is the last one, which is the default', () => {
    const { browser, store } = open('/?year=1995');
    store.navigate({ year: 2022 }, 'replace');
    expect(browser.bar).toBe('/');
  });

  it('is written before the data are there, whose last year nobody knows yet', () => {
    const { browser, store } = open('/', null);
    store.navigate({ year: 2022, tab: 'table' }, 'replace');
    expect(browser.bar).toBe('/?year=2022&view=table');
  });

  it('keeps a fragment that is not ours until the map has come to rest, and no wrong camera', () => {
    const { browser, store } = open('/#top');
    store.navigate({ tab: 'table' }, 'replace');
    expect(browser.bar).toBe('/?view=table#top');
    const wrong = open('/#map=x');
    wrong.store.navigate({ tab: 'table' }, 'replace');
    expect(wrong.browser.bar).toBe('/?view=table');
  });

  it('is written a last time for the last of several changes, and then nothing goes on ticking', () => {
    const { browser, store } = open('/');
    store.navigate({ year: 2000 }, 'replace');
    store.navigate({ year: 2001 }, 'replace');
    expect([browser.bar, browser.replaced]).toEqual(['/?year=2000', 1]);
    vi.advanceTimersByTime(200);
    expect([browser.bar, browser.replaced]).toEqual(['/?year=2001', 2]);
    vi.advanceTimersByTime(400);
    expect([browser.replaced, vi.getTimerCount()]).toEqual([2, 0]);
  });

  it('stays as it came where the page is left without a change', () => {
    const { browser, leave } = open('/?types=treaty&year=1995');
    leave();
    expect([browser.bar, browser.replaced]).toEqual(['/?types=treaty&year=1995', 0]);
  });

  it('is written when the page is left before its turn came', () => {
    const { browser, store } = open('/');
    store.navigate({ year: 2000 }, 'replace');
    store.navigate({ year: 2001 }, 'replace');
    browser.fire('pagehide');
    expect(browser.bar).toBe('/?year=2001');
  });
});

describe('what does not change stays the same object', () => {
  it('when only the year moves: the filters, each set of them, the subject', () => {
    const { store, view } = open('/?place=akmene&types=treaty,agreement&countries=PL&year=1995');
    const { filters, subject } = view();
    store.navigate({ year: 1996 }, 'replace');
    expect(view().year).toBe(1996);
    expect([view().filters, view().subject].map((part, i) => part === [filters, subject][i])).toEqual([true, true]);
  });

  it('when one filter changes: the others', () => {
    const { store, view } = open('/?types=treaty&countries=PL');
    const { countries } = view().filters;
    store.navigate({ filters: { ...view().filters, types: null } }, 'replace');
    expect([view().filters.types, view().filters.countries === countries]).toEqual([null, true]);
  });

  it('when the camera moves: everything', () => {
    const { store } = open('/?place=akmene');
    const before = store.current();
    store.setCamera({ zoom: 3, lat: 55, lng: 24 });
    expect(store.current()).toBe(before);
  });

  it('when the map looks elsewhere while a choice is open: the view', () => {
    const { store, view } = open('/?place=akmene');
    store.navigate({ subject: { kind: 'choice', links: ['akmene--konin'], over: { kind: 'place', id: 'akmene' } } }, 'replace');
    const before = view();
    store.look({ kind: 'visit', place: 'konin' });
    expect(view()).toBe(before);
  });

  it('when the same network is given again: everything', () => {
    const { store } = open('/?place=akmene');
    const listener = vi.fn();
    store.subscribe(listener);
    store.setNetwork(index);
    expect(listener).not.toHaveBeenCalled();
  });

  it('when the same is chosen again: everything, and nobody is told', () => {
    const { store } = open('/?year=1999');
    const listener = vi.fn();
    store.subscribe(listener);
    store.navigate({ year: 1999, tab: 'map' }, 'replace');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('Back', () => {
  it('opens what was open, at the year it was at, with the camera where it was', () => {
    const { browser, store, view } = open('/?year=1995#map=5/57/24');
    const playhead = keeper(2001);
    store.keepYear(playhead);
    store.navigate({ subject: { kind: 'link', id: 'akmene--konin' }, year: 2001 }, 'push');
    store.setCamera({ zoom: 7, lat: 53, lng: 20 });
    vi.advanceTimersByTime(500);
    browser.go(-1);
    expect(view()).toMatchObject({ year: 1995, subject: OVERVIEW });
    expect(store.current().intent).toEqual({ kind: 'restore', camera: { zoom: 5, lat: 57, lng: 24 } });
    expect(playhead.told).toEqual([1995]);
    browser.go(1);
    expect(view().subject).toEqual({ kind: 'link', id: 'akmene--konin' });
    expect(store.current().intent).toEqual({ kind: 'restore', camera: { zoom: 7, lat: 53, lng: 20 } });
  });

  it('while a replay runs opens what was open, and the year stays that of the replay, on the page and in the address', () => {
    const { browser, store, view } = open('/?year=1995');
    store.navigate({ subject: { kind: 'place', id: 'akmene' } }, 'push');
    const playhead = keeper(1999, true);
    store.keepYear(playhead);
    browser.go(-1);
    vi.advanceTimersByTime(200);
    expect([view().subject, view().year, playhead.told, browser.bar]).toEqual([OVERVIEW, 1999, [], '/?year=1999']);
  });

  it('before the data are there tells no year to whoever keeps it, since none is known', () => {
    const { browser, store } = open('/', null);
    const playhead = keeper(2001);
    store.keepYear(playhead);
    store.navigate({ tab: 'table' }, 'push');
    browser.go(-1);
    expect(playhead.told).toEqual([]);
  });

  it('is not heard twice where the browser tells of it twice, nor after the page has gone', () => {
    const { browser, store, leave } = open('/');
    const listener = vi.fn();
    store.subscribe(listener);
    browser.type('#map=5/57/24');
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    browser.type('#map=6/57/24');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('to an address without a camera looks at what is open there', () => {
    const { browser, store } = open('/?place=akmene');
    store.navigate({ subject: OVERVIEW }, 'push');
    browser.go(-1);
    expect(store.current().intent).toEqual({ kind: 'frame', subject: { kind: 'place', id: 'akmene' } });
  });
});

describe('a choice between links', () => {
  const place = { kind: 'place', id: 'akmene' } as const;
  const choice = { kind: 'choice', links: ['akmene--konin', 'akmene--bocholt'], over: place } as const;

  it('lies over what is open, and the address goes on saying that', () => {
    const { browser, store, view } = open('/?place=akmene');
    store.navigate({ subject: choice }, 'replace');
    vi.advanceTimersByTime(500);
    expect([view().subject, browser.bar]).toEqual([choice, '/?place=akmene']);
    store.navigate({ year: 1999 }, 'replace');
    expect(view()).toMatchObject({ subject: choice, year: 1999 });
  });

  it('gives way to whatever is opened, and to what it lay over', () => {
    const { store, view } = open('/?place=akmene');
    store.navigate({ subject: choice }, 'replace');
    store.navigate({ subject: place }, 'replace');
    expect(view().subject).toEqual(place);
    store.navigate({ subject: choice }, 'replace');
    store.navigate({ subject: { kind: 'network', id: 'ubc' } }, 'push');
    expect(view().subject).toEqual({ kind: 'network', id: 'ubc' });
  });

  it('opened as a step of its own asks nothing of the camera', () => {
    const { store } = open('/?place=akmene#map=5/57/24');
    store.navigate({ subject: choice }, 'push');
    expect(store.current().intent).toEqual({ kind: 'stay' });
  });

  it('is gone when Back opens something', () => {
    const { browser, store, view } = open('/?place=akmene');
    store.navigate({ subject: { kind: 'link', id: 'akmene--konin' } }, 'push');
    store.navigate({ subject: { ...choice, over: { kind: 'link', id: 'akmene--konin' } } }, 'replace');
    browser.go(-1);
    expect(view().subject).toEqual(place);
  });
});
