// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { GROUND } from '../theme/ground.ts';
import { DARK_MAP, LIGHT_MAP } from '../theme/map-palette.ts';
import { BASEMAP_LAYER } from './basemap/basemap-ids.ts';
import { LINK_LAYER, type LinkLayer } from './links/link-layer.ts';
import type { MapPicture } from './map-types.ts';
import { PLACE_LAYER } from './places/place-layers.ts';
import { Scene } from './scene.ts';
import { mapDouble } from './testing/map-double.ts';

const picture: MapPicture = { moment: 2001, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const index = indexOf([link('a--b', 'treaty 2000')]);
const SYMBOLS: readonly string[] = [PLACE_LAYER.labels, PLACE_LAYER.bodies, PLACE_LAYER.firstLabels, PLACE_LAYER.homeBodies];

let deliverFonts = (): void => undefined;
beforeEach(() => {
  const fonts = new Promise<[]>((resolve) => {
    deliverFonts = () => resolve([]);
  });
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => fonts } });
});
const fontsCome = async (): Promise<void> => {
  deliverFonts();
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
};

function scene(change: Partial<MapPicture> = {}) {
  const double = mapDouble();
  double.layers.push(...Object.values(BASEMAP_LAYER));
  const made = new Scene(double.map, (code) => code, { ...picture, ...change }, { placesChanged: () => undefined, failed: () => undefined });
  const told = (start: string) => double.calls.filter((call) => call.startsWith(start));
  return { double, told, scene: made, draw: (next = index) => made.setNetwork(next, linkGeometry(next.links)) };
}

describe('what is drawn', () => {
  it('lies in this order: points of quiet places, links, rings and homes, names', async () => {
    const { double, draw } = scene();
    double.fire('style.load');
    draw();
    await fontsCome();
    const own = double.layers.filter((id) => id === LINK_LAYER || id.startsWith('places'));
    expect(own).toEqual([PLACE_LAYER.quiet, LINK_LAYER, PLACE_LAYER.members, PLACE_LAYER.homes, PLACE_LAYER.selected, ...SYMBOLS]);
  });

  it('comes when both the style and the network are there, whichever is first', () => {
    const { double, draw } = scene();
    draw();
    expect(double.layers).not.toContain(LINK_LAYER);
    double.fire('style.load');
    expect(double.layers).toContain(LINK_LAYER);
    expect(double.layers).toContain(PLACE_LAYER.homes);
  });

  it('has no names before their letters are loaded', async () => {
    const { double, draw } = scene();
    double.fire('style.load');
    draw();
    expect(double.layers.filter((id) => SYMBOLS.includes(id))).toEqual([]);
    await fontsCome();
    expect(double.layers.filter((id) => SYMBOLS.includes(id))).toEqual(SYMBOLS);
  });

  it('counts as drawn once the links are on the screen and names can be', async () => {
    const { double, draw, scene: made } = scene();
    double.fire('style.load');
    expect(made.isDrawn).toBe(false);
    draw();
    (double.added.get(LINK_LAYER) as LinkLayer).frames = 1;
    expect(made.isDrawn).toBe(false);
    await fontsCome();
    expect(made.isDrawn).toBe(true);
    (double.added.get(LINK_LAYER) as LinkLayer).frames = 0;
    expect(made.isDrawn).toBe(false);
  });

  it('is of the new network alone when another one comes, fonts that come late included', async () => {
    const { double, draw } = scene();
    double.fire('style.load');
    draw();
    draw(indexOf([link('c--d', 'treaty 2000')]));
    expect(double.layers.filter((id) => id === LINK_LAYER)).toHaveLength(1);
    await fontsCome();
    expect(double.layers.filter((id) => id === PLACE_LAYER.labels)).toHaveLength(1);
  });
});

describe('a lost graphics context', () => {
  it('gives way to a map with links and places again', () => {
    const { double, draw } = scene();
    double.fire('style.load');
    draw();
    double.fire('webglcontextlost');
    // MapLibre restores the style from its own copy, without custom layers.
    double.layers.splice(double.layers.indexOf(LINK_LAYER), 1);
    double.fire('style.load');
    expect(double.layers.indexOf(LINK_LAYER)).toBe(double.layers.indexOf(PLACE_LAYER.members) - 1);
  });

  it('does not swallow a globe chosen while it was lost', () => {
    const { double, draw, told, scene: made } = scene();
    double.fire('style.load');
    draw();
    double.fire('webglcontextlost');
    made.show({ ...picture, projection: 'globe' });
    expect(told('setProjection')).toEqual([]);
    double.fire('style.load');
    expect(told('setProjection')).toEqual(['setProjection {"type":"globe"}']);
  });

  it('does not swallow a theme chosen while it was lost', () => {
    const { double, draw, told, scene: made } = scene();
    double.fire('style.load');
    draw();
    double.fire('webglcontextlost');
    made.show({ ...picture, theme: 'dark' });
    double.fire('style.load');
    expect(told(`setPaintProperty ${PLACE_LAYER.homes} circle-color`)).toEqual([`setPaintProperty ${PLACE_LAYER.homes} circle-color ${DARK_MAP.home}`]);
  });
});

describe('what is chosen before the style has loaded', () => {
  it.each([
    ['the globe', { projection: 'globe' }, 'setProjection {"type":"globe"}'],
    ['the theme', { theme: 'dark' }, `setPaintProperty basemap-sea background-color ${GROUND.dark.sea}`],
  ] as const)('(%s) is there when it has, without any data', (_what, change, call) => {
    const { double, scene: made, told } = scene();
    made.show({ ...picture, ...change });
    expect(told('set')).toEqual([]);
    double.fire('style.load');
    expect(told('set')).toContain(call);
  });
});

describe('a change', () => {
  const shown = async (change: Partial<MapPicture>) => {
    const { double, draw, told, scene: made } = scene();
    double.fire('style.load');
    draw();
    await fontsCome();
    double.calls.length = 0;
    made.show({ ...picture, ...change });
    return { told, container: double.container };
  };

  it('of the moment touches no layer', async () => {
    expect((await shown({ moment: 2001.5 })).told('set')).toEqual([]);
  });

  it('of the projection sets it and no layer', async () => {
    expect((await shown({ projection: 'globe' })).told('set')).toEqual(['setProjection {"type":"globe"}']);
  });

  it('of the theme changes basemap, points and the space around the globe', async () => {
    const { told, container } = await shown({ theme: 'dark' });
    expect(told('setPaintProperty basemap-land')).toHaveLength(1);
    expect(told(`setPaintProperty ${PLACE_LAYER.homes}`)).not.toHaveLength(0);
    expect(told(`setPaintProperty ${PLACE_LAYER.quiet}`)).not.toHaveLength(0);
    expect(container.style.backgroundColor).toBe(DARK_MAP.space);
  });

  it('of the language changes names, of countries and of places', async () => {
    const { told } = await shown({ language: 'lt' });
    expect(told(`setLayoutProperty ${PLACE_LAYER.labels} text-field`)).toHaveLength(1);
    expect(told('setPaintProperty')).toEqual([]);
  });

  it('of the selection rings the place and lets the names of others step back', async () => {
    const { told } = await shown({ selection: { kind: 'place', id: 'a' } });
    expect(told(`setFilter ${PLACE_LAYER.selected}`)).toEqual([`setFilter ${PLACE_LAYER.selected} ["==",["get","id"],"a"]`]);
    expect(told(`setPaintProperty ${PLACE_LAYER.labels} text-opacity`)).toHaveLength(1);
    expect(told('setPaintProperty basemap')).toEqual([]);
  });

  it('of the selected link rings no place', async () => {
    const { told } = await shown({ selection: { kind: 'link', id: 'a--b' } });
    expect(told(`setFilter ${PLACE_LAYER.selected}`)).toEqual([]);
    expect(told(`setPaintProperty ${PLACE_LAYER.labels} text-opacity`)).toHaveLength(1);
  });

  it('of what is in sight is told to the points', async () => {
    const { told } = await shown({ moment: 1999 });
    expect(told('updateData')).toHaveLength(1);
  });
});

describe('what is pointed at', () => {
  const both = indexOf([link('a--b', 'treaty 2000'), link('c--d', 'treaty 2000')]);

  it('lets the names of what has nothing to do with it step back, until nothing is pointed at', () => {
    const { double, draw, told, scene: made } = scene();
    double.fire('style.load');
    draw(both);
    const at = (id: string) => both.network.places.findIndex((place) => place.id === id);
    made.highlight({ places: ['a'], links: [] });
    const away = ['c', 'd'].map((id) => `setFeatureState ${at(id)} {"back":true}`);
    expect(told('setFeatureState').toSorted()).toEqual(away.toSorted());
    double.calls.length = 0;
    made.highlight({ places: [], links: [] });
    expect(told('setFeatureState')).toEqual(away.map((call) => call.replace('true', 'false')));
  });

  it('has its partners with it, and a link both its ends', () => {
    const { double, draw, told, scene: made } = scene();
    double.fire('style.load');
    draw(both);
    made.highlight({ places: [], links: ['c--d'] });
    const back = told('setFeatureState').map((call) => both.network.places[Number(call.split(' ')[1])]?.id);
    expect(back.toSorted()).toEqual(['a', 'b']);
  });
});

it('the space around the globe has the colour of the theme from the start', () => {
  expect(scene().double.container.style.backgroundColor).toBe(LIGHT_MAP.space);
});
