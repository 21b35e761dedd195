import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { DARK_MAP, LIGHT_MAP, type MapPalette } from '../../theme/map-palette.ts';
import { LABEL_FONT, LABEL_FONT_STRONG } from '../label-font.ts';
import { rgb } from '../links/link-palette.ts';
import { draws, propertyOf } from '../testing/layers.ts';
import { placeFeatures } from './place-features.ts';
import { PLACE_LAYER, type PlaceView, placesAbove, placesBelow } from './place-layers.ts';

const plain: PlaceView = { language: 'lt', selected: null, emphasis: false, fewHomes: true, crowd: false };
const selecting: PlaceView = { language: 'lt', selected: 'akmene', emphasis: true, fewHomes: true, crowd: false };
const all = (view: PlaceView, palette: MapPalette = LIGHT_MAP) => [...placesBelow(palette, view.crowd), ...placesAbove(palette, view)];
const layer = (id: string, view = plain, palette = LIGHT_MAP) => all(view, palette).find((one) => one.id === id);

/** A place as `placeFeatures` makes them. */
const place = (rank: 'home' | 'partner' | 'mentioned', rest: object = {}) => ({ id: 'x', rank, degree: 1, shown: false, focus: false, member: false, ...rest });
const RANKS = ['home', 'partner', 'mentioned'] as const;
const drawn = (view: PlaceView, properties: object, zoom = 3) =>
  all(view)
    .filter((one) => draws(one, { properties: { ...properties }, zoom }))
    .map(({ id }) => id);
const nameLayers: readonly string[] = [PLACE_LAYER.labels, PLACE_LAYER.firstLabels];
const named = (view: PlaceView, properties: object, zoom = 3) => drawn(view, properties, zoom).filter((id) => nameLayers.includes(id));
const color = (hex: string): string =>
  `rgba(${rgb(hex)
    .map((part) => Math.round(part * 255))
    .join(',')},1)`;

it('the layers are those whose ids are exported, names over points', () => {
  const ids = all(plain).map(({ id }) => id);
  expect([...ids].sort()).toEqual(Object.values(PLACE_LAYER).toSorted());
  expect(ids.indexOf(PLACE_LAYER.labels)).toBeGreaterThan(ids.indexOf(PLACE_LAYER.selected));
});

describe('the point of a place', () => {
  it('is a disc for a home, whatever its links, and a faint one for others: hollow where no link leads', () => {
    expect(drawn(plain, place('home'))).toContain(PLACE_LAYER.homes);
    for (const rank of ['partner', 'mentioned'] as const) {
      expect(drawn(plain, place(rank), 5)).toContain(PLACE_LAYER.quiet);
      expect(drawn(plain, place(rank))).not.toContain(PLACE_LAYER.homes);
    }
    expect(drawn(plain, place('home'))).not.toContain(PLACE_LAYER.quiet);
    const quiet = (name: string, rank: 'partner' | 'mentioned') => propertyOf(layer(PLACE_LAYER.quiet), name, { properties: place(rank) });
    expect([quiet('circle-color', 'partner'), quiet('circle-stroke-width', 'partner')]).toEqual([color(LIGHT_MAP.faint), 0]);
    expect([quiet('circle-color', 'mentioned'), quiet('circle-stroke-width', 'mentioned')]).toEqual([color(LIGHT_MAP.casing), 1.25]);
    expect([quiet('circle-radius', 'partner'), quiet('circle-radius', 'mentioned')]).toEqual([2, 2.5]);
  });

  it('of a place that is only named is hidden below zoom 5, unless it is a member of the network that is looked at', () => {
    expect(drawn(plain, place('mentioned'), 4.9)).not.toContain(PLACE_LAYER.quiet);
    expect(drawn(plain, place('mentioned', { member: true }), 4.9)).toContain(PLACE_LAYER.quiet);
    expect(drawn(plain, place('partner'), 3)).toContain(PLACE_LAYER.quiet);
  });

  it('has a ring where it is selected, and where it is a member of the network that is looked at', () => {
    expect(drawn(selecting, place('partner', { id: 'akmene' }))).toContain(PLACE_LAYER.selected);
    expect(drawn(selecting, place('partner'))).not.toContain(PLACE_LAYER.selected);
    expect(drawn(plain, place('partner'))).not.toContain(PLACE_LAYER.selected);
    expect(drawn(plain, place('partner', { member: true }))).toContain(PLACE_LAYER.members);
    expect(drawn(plain, place('partner'))).not.toContain(PLACE_LAYER.members);
    for (const id of [PLACE_LAYER.members, PLACE_LAYER.selected]) {
      const radius = (rank: 'home' | 'partner') => Number(propertyOf(layer(id), 'circle-radius', { properties: place(rank) }));
      expect(radius('home') - radius('partner')).toBe(3);
      expect(propertyOf(layer(id), 'circle-stroke-color')).toBe(LIGHT_MAP.ring);
    }
  });

  it('of a well connected home lies over others', () => {
    const key = (degree: number) => Number(propertyOf(layer(PLACE_LAYER.homes), 'circle-sort-key', { properties: place('home', { degree }) }));
    expect(key(9)).toBeGreaterThan(key(1));
  });
});

describe('the name of a place', () => {
  it('is written for homes always, for others where they are in sight, part of a selection or members', () => {
    expect(named(plain, place('home'))).toHaveLength(1);
    for (const flag of ['shown', 'focus', 'member']) expect(named(plain, place('partner', { [flag]: true }))).toEqual([PLACE_LAYER.labels]);
    expect(named(plain, place('partner'))).toEqual([]);
  });

  it('of a place that no link leads to is written from zoom 5 on', () => {
    expect(named(plain, place('mentioned'), 4.9)).toEqual([]);
    expect(named(plain, place('mentioned'), 5)).toEqual([PLACE_LAYER.labels]);
    expect(named(plain, place('partner'), 5)).toEqual([]);
  });

  it('of a partner waits where lines would run through it on every side, that of a home or of what is selected does not', () => {
    expect(named(plain, place('partner', { shown: true, crossed: true }))).toEqual([]);
    expect(named(plain, place('home', { crossed: true }))).toHaveLength(1);
    expect(named(selecting, place('partner', { focus: true, crossed: true }))).toHaveLength(1);
  });

  it('is never written twice', () => {
    for (const view of [plain, selecting]) {
      for (const rank of RANKS)
        for (const focus of [true, false]) for (const id of ['x', 'akmene']) expect(named(view, place(rank, { focus, shown: true, id }), 6)).toHaveLength(1);
    }
  });

  it('comes first for homes, and while something is selected only for what is part of it', () => {
    expect(named(plain, place('home'))).toEqual([PLACE_LAYER.firstLabels]);
    expect(named(selecting, place('home'))).toEqual([PLACE_LAYER.labels]);
    expect(named(selecting, place('home', { focus: true }))).toEqual([PLACE_LAYER.firstLabels]);
    expect(named(selecting, place('partner', { focus: true }))).toEqual([PLACE_LAYER.labels]);
    expect(named(selecting, place('partner', { id: 'akmene' }))).toEqual([PLACE_LAYER.firstLabels]);
  });

  it('gives way to what is selected, then to homes, partners and the rest, and well connected places come before others', () => {
    const index = indexOf([...Array.from({ length: 3 }, (_, i) => link(`busy--p${i}`, 'treaty 2000')), link('quiet--p0', 'treaty 2000')], { mentioned: {} });
    const key = (id: string, focus = false) => {
      const feature = placeFeatures(index).find(({ properties }) => properties['id'] === id);
      return Number(propertyOf(layer(PLACE_LAYER.labels), 'symbol-sort-key', { properties: { ...feature?.properties, focus } }));
    };
    const inOrder = [key('quiet', true), key('mentioned', true), key('busy'), key('quiet'), key('p0'), key('p1'), key('mentioned')];
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });

  it('is strong and large for homes, smaller for partners, smallest for the rest, in the fonts that ship with the site', () => {
    const of = (name: string) => RANKS.map((rank) => propertyOf(layer(PLACE_LAYER.labels), name, { properties: place(rank) }));
    expect(of('text-font')).toEqual([LABEL_FONT_STRONG, LABEL_FONT, LABEL_FONT]);
    expect(of('text-size')).toEqual([14, 13, 12]);
    expect(of('text-color')).toEqual([LIGHT_MAP.homeLabel, LIGHT_MAP.partnerLabel, LIGHT_MAP.quietLabel].map(color));
  });

  it('steps back where it is no part of a selection, homes less than others', () => {
    const opacity = (view: PlaceView, rank: 'home' | 'partner', focus: boolean) =>
      propertyOf(layer(PLACE_LAYER.labels, view), 'text-opacity', { properties: place(rank, { focus }) });
    expect([opacity(selecting, 'partner', true), opacity(selecting, 'home', false), opacity(selecting, 'partner', false)]).toEqual([1, 0.55, 0.3]);
    expect([opacity(plain, 'partner', false), opacity(plain, 'home', false)]).toEqual([1, 1]);
  });

  it('keeps off the points of homes and of places in sight', () => {
    expect(drawn(plain, place('home'))).toContain(PLACE_LAYER.homeBodies);
    expect(drawn(plain, place('partner', { shown: true }))).toContain(PLACE_LAYER.bodies);
    expect(drawn(plain, place('partner'))).not.toContain(PLACE_LAYER.bodies);
    expect(drawn(plain, place('home', { shown: true }))).not.toContain(PLACE_LAYER.bodies);
  });
});

describe('what is written', () => {
  const text = (names: object, zoom = 3, language = 'lt') =>
    propertyOf(layer(PLACE_LAYER.labels, { ...plain, language }), 'text-field', { zoom, properties: place('home', names) });

  it('is the name in the chosen language, else one that the data have', () => {
    expect(text({ 'name-lt': 'Akmenė', 'name-any': 'Akmene' })).toBe('Akmenė');
    expect(text({ 'name-en': 'Akmene', 'name-any': 'Akmene' })).toBe('Akmene');
  });

  it('is from zoom 6 on also the local name, where it is in another script', () => {
    expect(text({ 'name-lt': 'Žytomyras', 'local-lt': 'Житомир' }, 5.9)).toBe('Žytomyras');
    expect(text({ 'name-lt': 'Žytomyras', 'local-lt': 'Житомир' }, 6)).toBe('Žytomyras\nЖитомир');
    expect(text({ 'name-lt': 'Akmenė' }, 6)).toBe('Akmenė');
  });

  it('is the local name that goes with the name that is written', () => {
    expect(text({ 'name-any': 'Zhytomyr', 'local-any': 'Житомир' }, 7)).toBe('Zhytomyr\nЖитомир');
    expect(text({ 'name-lt': 'Акмене', 'name-any': 'Zhytomyr', 'local-any': 'Житомир' }, 7)).toBe('Акмене');
  });
});

it('every colour is of the theme', () => {
  const light = JSON.stringify(all(plain));
  const dark = JSON.stringify(all(plain, DARK_MAP));
  const others = Object.entries(LIGHT_MAP).filter(([name, hex]) => hex !== DARK_MAP[name as keyof MapPalette]);
  for (const [, hex] of others) expect(dark).not.toContain(hex);
  for (const name of ['home', 'faint', 'homeLabel', 'partnerLabel', 'quietLabel', 'localLabel', 'halo', 'ring', 'casing'] as const) {
    expect(light).toContain(LIGHT_MAP[name]);
    expect(dark).toContain(DARK_MAP[name]);
  }
});

it('few homes, and what is selected, are named even where names overlap; all others give way', () => {
  const overlap = (id: string, view: PlaceView) => propertyOf(layer(id, view), 'text-overlap', { properties: {}, zoom: 3 });
  for (const view of [plain, selecting]) {
    expect(overlap(PLACE_LAYER.firstLabels, view)).toBe('always');
    expect(overlap(PLACE_LAYER.labels, view)).toBe('never');
    expect(overlap(PLACE_LAYER.firstLabels, { ...view, fewHomes: false })).toBe('never');
  }
});

describe('in a network of very many links', () => {
  const crowd: PlaceView = { ...plain, crowd: true };
  const radius = (degree: number, zoom: number) => propertyOf(layer(PLACE_LAYER.homes, crowd), 'circle-radius', { properties: { ...place('partner'), degree }, zoom }) as number;

  it('a disc is as large in area as its place has links, home or not, and there only with a link in sight', () => {
    expect(radius(64, 7) / radius(16, 7)).toBeCloseTo(2);
    expect(radius(10_000, 7)).toBe(16);
    expect(radius(1, 2)).toBeLessThan(1);
    for (const rank of ['home', 'partner'] as const) {
      expect(drawn(crowd, place(rank, { shown: true }))).toContain(PLACE_LAYER.homes);
      expect(drawn(crowd, place(rank))).not.toContain(PLACE_LAYER.homes);
    }
    expect(drawn(crowd, place('partner'), 6)).toEqual([]);
  });

  it('a disc that stands for a node is as large as its links together, and its name says how many others it stands for', () => {
    const node = { ...place('partner', { shown: true, more: 214, ends: 100 }), degree: 4, 'name-lt': 'Varšuva', 'name-any': 'Warsaw' };
    const alone = { ...node, more: 0, ends: 0 };
    const sized = (properties: object) => propertyOf(layer(PLACE_LAYER.homes, crowd), 'circle-radius', { properties: { ...properties }, zoom: 7 }) as number;
    expect(sized(node) / sized({ ...alone, degree: 25 })).toBeCloseTo(2);
    const name = (properties: object) => String(propertyOf(layer(PLACE_LAYER.labels, crowd), 'text-field', { properties: { ...properties }, zoom: 2 }));
    expect(name(node)).toBe('Varšuva +214');
    expect(name(alone)).toBe('Varšuva');
  });

  it('names are those of places in sight, no home before a better connected one, and only what is chosen comes before them', () => {
    for (const rank of ['home', 'partner'] as const) expect(named(crowd, place(rank, { shown: true, crossed: true }))).toEqual([PLACE_LAYER.labels]);
    expect(named(crowd, place('home'))).toEqual([]);
    expect(named({ ...crowd, selected: 'x', emphasis: true }, place('partner', { shown: true }))).toEqual([PLACE_LAYER.firstLabels]);
  });
});
