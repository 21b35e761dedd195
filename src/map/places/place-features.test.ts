import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { decimalYear } from '../../domain/network/date.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import type { MapPicture } from '../map-types.ts';
import { placeFeatures, placeFlags } from './place-features.ts';
import { flagUpdates } from './place-source.ts';

const names = { en: 'Zhytomyr', uk: 'Житомир', local: 'Житомир' };
const source = { id: 'source', at: '' };
const index = indexOf(
  [link('zhytomyr--bytom', 'treaty 2003'), link('zhytomyr--plock', 'treaty 2010-07-01'), link('akmene--konin', 'contacts 2001')],
  { zhytomyr: { names }, seminar: {} },
  {
    networks: [
      {
        id: 'euroregion',
        names: { en: 'E' },
        kind: 'euroregion',
        members: [
          { place: 'seminar', source },
          { place: 'akmene', since: '2012', source },
        ],
        events: [],
      },
    ],
  },
);
const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const flagged = (flag: 'shown' | 'focus' | 'member', change: Partial<MapPicture> = {}) =>
  placeFlags(index, { ...picture, ...change }).flatMap((flags, i) => (flags[flag] ? [index.network.places[i]?.id] : []));

describe('a place on the map', () => {
  const [zhytomyr] = placeFeatures(index);

  it('has its rank by what it is, not by how many links it has', () => {
    expect(placeFeatures(index).map(({ properties }) => [properties['id'], properties['rank']])).toEqual([
      ['zhytomyr', 'home'],
      ['bytom', 'partner'],
      ['plock', 'partner'],
      ['akmene', 'home'],
      ['konin', 'partner'],
      ['seminar', 'mentioned'],
    ]);
  });

  it('brings its local name only to readers of another script', () => {
    expect(zhytomyr?.properties).toMatchObject({ 'name-en': 'Zhytomyr', 'local-en': 'Житомир', 'name-uk': 'Житомир', 'local-any': 'Житомир' });
    expect(zhytomyr?.properties).not.toHaveProperty('local-uk');
  });
});

describe('which places are in sight', () => {
  it('follows the moment and the filters', () => {
    expect(flagged('shown')).toEqual(['zhytomyr', 'bytom', 'akmene', 'konin']);
    expect(flagged('shown', { moment: 2012 })).toContain('plock');
    expect(flagged('shown', { filters: { ...NO_FILTERS, types: new Set(['contacts']) } })).toEqual(['akmene', 'konin']);
  });

  it('waits for a link that still grows towards the place', () => {
    const soon = decimalYear(2010, 7) + 0.003;
    expect(flagged('shown', { moment: soon })).toContain('plock');
    expect(flagged('shown', { moment: soon, growth: true })).not.toContain('plock');
    expect(flagged('shown', { moment: 2010.9999, growth: true })).toContain('plock');
  });

  it('puts a selected place, its partners and a selected link in the middle', () => {
    expect(flagged('focus', { selection: { kind: 'place', id: 'zhytomyr' } })).toEqual(['zhytomyr', 'bytom']);
    expect(flagged('focus', { selection: { kind: 'link', id: 'akmene--konin' } })).toEqual(['akmene', 'konin']);
    expect(flagged('focus')).toEqual([]);
  });

  it('marks the members that a city network has by then', () => {
    expect(flagged('member', { network: 'euroregion' })).toEqual(['seminar']);
    expect(flagged('member', { network: 'euroregion', moment: 2013 })).toEqual(['akmene', 'seminar']);
    expect(flagged('member')).toEqual([]);
  });
});

describe('where links are shown as ribbons', () => {
  const many = indexOf([...Array.from({ length: 2000 }, (_, i) => link(`hub--town${i}`, 'treaty 2000')), link('hub--far', 'treaty 2000'), link('town0--far', 'treaty 2010')], {
    hub: { lng: 20, lat: 50 },
    far: { lng: -70, lat: 40 },
    ...Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`town${i}`, { lng: 20, lat: 50 }])),
  });
  const shown = (zoom: number, change: Partial<MapPicture> = {}) =>
    placeFlags(many, { ...picture, ...change }, zoom).flatMap(({ shown: isShown, more, ends }, i) => (isShown ? [[many.network.places[i]?.id, more, ends]] : []));

  it('only what stands for a node is in sight, with how many others and how many ends of links it stands for', () => {
    expect(shown(2)).toEqual([
      ['hub', 2000, 4001],
      ['far', 0, 1],
    ]);
    expect(shown(2, { moment: 2012 })).toContainEqual(['far', 0, 2]);
  });

  it('near by every place is', () => expect(shown(5)).toHaveLength(2002));

  it('the partners of a chosen place are in the middle all the same', () => {
    const flags = placeFlags(many, { ...picture, moment: 2012, selection: { kind: 'place', id: 'far' } }, 2);
    expect(flags.flatMap(({ focus }, i) => (focus ? [many.network.places[i]?.id] : []))).toEqual(['hub', 'town0', 'far']);
  });
});

const AROUND = ['left', [0.6, 0]] as const;

describe('what is sent to the map', () => {
  it('is only what changed', () => {
    const stateIn = (view: MapPicture) => placeFlags(index, view).map((flags) => ({ ...flags, anchors: AROUND, crossed: false }));
    const before = stateIn(picture);
    expect(flagUpdates(before, before)).toEqual([]);
    expect(flagUpdates(before, stateIn({ ...picture, moment: 2012 }))).toEqual([{ id: 2, addOrUpdateProperties: [{ key: 'shown', value: true }] }]);
  });
});
