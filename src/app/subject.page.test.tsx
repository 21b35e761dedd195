// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

describe('what is open', () => {
  it.each([
    ['/?place=akmene', 'akmene'],
    ['/?link=akmene--konin', 'akmene – konin'],
    ['/?network=ubc', 'Union of the Baltic Cities'],
  ])('%s is closed by Escape', async (address, heading) => {
    const page = await openPage(address);
    expect(page.heading()).toBe(heading);
    await page.user.keyboard('{Escape}');
    await page.until(() => page.details() === null);
    expect(await page.address()).toBe('/');
  });

  it.each(['/?place=akmene', '/?link=akmene--konin', '/?network=ubc'])('%s is closed by a click on empty map', async (address) => {
    const page = await openPage(address);
    page.engine.say('select', null);
    await page.until(() => page.details() === null);
    expect(await page.address()).toBe('/');
  });

  it('is framed once, and the map is given the network once', async () => {
    const page = await openPage('/?network=ubc');
    await page.until(() => page.engine.networks.length > 0);
    expect(await page.address()).toBe('/?network=ubc');
    expect(page.engine.networks.length).toBe(1);
    expect(page.engine.frames).toEqual([{ kind: 'network', id: 'ubc' }]);
    expect(page.engine.picture).toMatchObject({ network: 'ubc', selection: null });
  });

  it('is not framed where the address brings a camera', async () => {
    const page = await openPage('/?place=akmene#map=5/57/24');
    expect(page.engine.options.camera).toEqual({ zoom: 5, lat: 57, lng: 24 });
    await page.until(() => page.engine.networks.length === 1);
    expect(page.engine.frames).toEqual([]);
  });
});

describe('a choice between crossing lines', () => {
  const crossing = { kind: 'links', ids: ['akmene--konin', 'akmene--bocholt'], point: { x: 0, y: 0 } } as const;

  it('gives way to what Back opens', async () => {
    const page = await openPage('/?place=akmene');
    await page.press(/^konin Poland/);
    await page.until(() => page.heading() === 'akmene – konin');
    page.engine.say('select', crossing);
    await page.until(() => page.heading() === 'Several links here');
    await page.back();
    await page.until(() => page.heading() === 'akmene');
  });

  it('is closed by Escape, and what it lay over is open again', async () => {
    const page = await openPage('/?place=akmene');
    page.engine.say('select', crossing);
    await page.until(() => page.heading() === 'Several links here');
    expect(page.engine.picture.selection).toEqual({ kind: 'place', id: 'akmene' });
    await page.user.keyboard('{Escape}');
    await page.until(() => page.heading() === 'akmene');
    await page.user.keyboard('{Escape}');
    await page.until(() => page.details() === null);
  });

  it('opens the line that is chosen', async () => {
    const page = await openPage('/');
    page.engine.say('select', crossing);
    await page.press(/akmene – bocholt/);
    await page.until(() => page.heading() === 'akmene – bocholt');
    expect(page.engine.frames).toEqual([{ kind: 'link', id: 'akmene--bocholt' }]);
  });
});
