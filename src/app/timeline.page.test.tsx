// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { MapFailure } from '../map/map-types.ts';
import { openPage } from './testing/open-page.tsx';

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('acts outside the years of the slider', () => {
  it('"Previous event" ends at the first one inside them, and the address stays right', async () => {
    const page = await openPage('/?year=1995');
    await page.press('Previous event');
    await page.press('Previous event');
    await page.press('Previous event');
    expect([page.year(), await page.address(), page.queryByText(/not understood/)]).toEqual([1995, '/?year=1995', null]);
  });

  it('are told, and offer no way to a year that the slider has not', async () => {
    const page = await openPage('/?network=ubc&year=2000');
    expect(page.getByText('1980')).toBeTruthy();
    expect(page.queryByRole('button', { name: '1980' })).toBeNull();
    await page.press('1996');
    await page.until(() => page.year() === 1996);
  });
});

describe('Back', () => {
  it('after quick scrubbing and opening comes back to the year that was on the slider', async () => {
    const page = await openPage('/?year=1995');
    for (let i = 0; i < 4; i += 1) page.button('Next year').click();
    page.button(/^akmene/).click();
    await page.until(() => page.heading() === 'akmene');
    expect(await page.address()).toBe('/?year=1999&place=akmene');
    await page.back();
    expect([page.details(), page.year(), await page.address()]).toEqual([null, 1999, '/?year=1999']);
  });

  it('while the replay runs, and then Pause: page and address agree', async () => {
    const page = await openPage('/?year=1996');
    await page.press(/^akmene/);
    await page.until(() => page.details() !== null);
    await page.press('Play');
    await page.until(() => page.year() > 1996);
    await page.back();
    await page.press('Pause');
    const year = page.year();
    expect(year).toBeGreaterThan(1996);
    expect([page.details(), await page.address()]).toEqual([null, `/?year=${year}`]);
    expect(page.year()).toBe(year);
  });

  it('brings the camera back to where it was in that step', async () => {
    const page = await openPage('/#map=5/57/24');
    await page.press(/^akmene/);
    page.engine.say('cameraMoved', { zoom: 6.5, lng: 21, lat: 53 });
    expect(await page.address()).toBe('/?place=akmene#map=6.5/53/21');
    await page.back();
    expect(await page.address()).toBe('/#map=5/57/24');
    expect([page.engine.frames, page.engine.moves]).toEqual([[{ kind: 'place', id: 'akmene' }], [{ zoom: 5, lng: 24, lat: 57 }]]);
  });
});

describe('play=1', () => {
  it('plays once the map is drawn, and has done its work when the replay is stopped', async () => {
    const page = await openPage('/?year=1996&play=1');
    expect(page.queryByRole('button', { name: 'Pause' })).toBeNull();
    page.engine.say('ready');
    await page.press('Pause');
    expect(await page.address()).not.toContain('play');
  });

  it('plays also where no map can be drawn', async () => {
    const page = await openPage('/?year=1996&play=1', { engine: { supported: false } });
    await page.press('Pause');
    expect(page.getByText(/no WebGL 2/)).toBeTruthy();
  });
});

describe('a map that does not come', () => {
  it.each(['to load', 'to be made'] as const)('because it fails %s gives way to the list of places', async (fails) => {
    const page = await openPage('/', { engine: { fails } });
    await page.findByText(/The map could not be loaded/);
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    await page.press('konin');
    await page.until(() => page.heading() === 'konin');
  });

  it('because it died while it was shown gives way to it too', async () => {
    const page = await openPage('/');
    const { engine } = page;
    engine.say('failed', new MapFailure('worker'));
    await page.findByText(/The map could not be loaded/);
    await page.until(() => engine.destroyed);
  });
});

describe('a slider whose pointer was lost', () => {
  it('does not keep the replay from running once Play is pressed', async () => {
    const page = await openPage('/?year=1996');
    fireEvent.pointerDown(page.slider(), { button: 0 });
    await page.press('Play');
    await page.until(() => page.year() > 1996);
  });

  it.each(['pointerup', 'pointercancel', 'contextmenu', 'blur'])('lets a running replay go on at %s anywhere in the window', async (event) => {
    const page = await openPage('/?year=1996');
    await page.press('Play');
    fireEvent.pointerDown(page.slider(), { button: 0 });
    await soon(100);
    const held = page.year();
    await soon(900);
    expect(page.year()).toBe(held);
    window.dispatchEvent(new Event(event));
    await page.until(() => page.year() > held);
  });

  it('is not held by the other buttons of a mouse', async () => {
    const page = await openPage('/?year=1996');
    await page.press('Play');
    fireEvent.pointerDown(page.slider(), { button: 2 });
    await page.until(() => page.year() > 1997);
  });
});

describe('the year typed', () => {
  const field = (page: Awaited<ReturnType<typeof openPage>>) => page.getByRole<HTMLInputElement>('textbox', { name: 'Type a year' });

  it('is shown as soon as it is one', async () => {
    const page = await openPage('/?year=1996');
    await page.user.click(field(page));
    await page.user.keyboard('2004');
    await page.until(() => page.year() === 2004);
    expect([field(page).value, field(page).getAttribute('aria-invalid')]).toEqual(['2004', null]);
  });

  it.each(['1890', '9999', '20{Enter}'])('%s is said to be none, in words', async (typed) => {
    const page = await openPage('/?year=1996');
    await page.user.click(field(page));
    await page.user.keyboard(typed);
    await page.findByText('The data cover the years 1995 to 2022.');
    expect([field(page).getAttribute('aria-invalid'), page.year()]).toEqual(['true', 1996]);
    await page.user.keyboard('{Escape}');
    await page.until(() => field(page).value === '1996');
    expect(field(page).getAttribute('aria-invalid')).toBeNull();
  });

  it('may be pasted with words around it', async () => {
    const page = await openPage('/?year=1996');
    await page.user.click(field(page));
    await page.user.paste('in 2004');
    await page.until(() => page.year() === 2004);
  });

  it('stays while the replay goes on under it', async () => {
    const page = await openPage('/?year=1996');
    await page.press('Play');
    await page.user.click(field(page));
    await page.user.keyboard('20');
    const before = page.year();
    await page.until(() => page.year() > before);
    expect(field(page).value).toBe('20');
    await page.user.keyboard('15');
    await page.until(() => page.year() >= 2015);
  });
});
