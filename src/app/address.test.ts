import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OVERVIEW, type Subject } from '../domain/choose/subject.ts';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { type AddressView, PARAMETERS, type ParsedAddress, parseAddress, type RawAddress, writeAddress } from './address.ts';

const index = indexOf(
  [
    link('akmene--konin', 'agreement 1995', { areas: ['culture'] }),
    link('akmene--bocholt', 'treaty 2000'),
    link('valmiera--halle', 'protocol 2022', { areas: ['sport'] }),
    link('vallefoglia--vodnjan', 'agreement 2015', { home: 'valmiera' }),
  ],
  { bocholt: { country: 'DE' }, vodnjan: { country: 'HR' }, vallefoglia: { country: 'IT' } },
  {
    networks: [
      { id: 'ubc', names: { en: 'Union of the Baltic Cities' }, kind: 'city-network', members: [], events: [] },
      { id: 'eurocities', names: { en: 'Eurocities' }, kind: 'city-network', members: [], events: [] },
    ],
  },
);
const { extent } = index.network;

const DEFAULTS: AddressView = {
  data: null,
  year: 2022,
  reading: 'so-far',
  subject: OVERVIEW,
  filters: NO_FILTERS,
  tab: 'map',
  projection: 'mercator',
  language: null,
  theme: 'system',
  play: false,
  embed: false,
};
const raw = (search: string): RawAddress => Object.fromEntries(new URLSearchParams(search)) as RawAddress;
/** What the page takes from an address: the view, and what it has to say of the rest. */
const taken = ({ view, rejected, outweighed }: ParsedAddress) => ({ view, rejected, outweighed });
const parse = (search: string) => taken(parseAddress(raw(search), index));

describe('an address that people share', () => {
  it('without parameters is the default: the last year, everything shown, undated links on', () => expect(parse('')).toEqual({ view: DEFAULTS, rejected: [], outweighed: [] }));

  it.each<[string, Partial<AddressView>]>([
    ['year=2004', { year: 2004 }],
    ['year=1995', { year: 1995 }],
    ['year=2022', { year: 2022 }],
    ['reading=new', { reading: 'new' }],
    ['place=valmiera', { subject: { kind: 'place', id: 'valmiera' } }],
    ['link=akmene--bocholt', { subject: { kind: 'link', id: 'akmene--bocholt' } }],
    ['types=agreement,treaty', { filters: { ...NO_FILTERS, types: new Set(['agreement', 'treaty']) } }],
    ['types=', { filters: { ...NO_FILTERS, types: new Set() } }],
    ['countries=PL,DE', { filters: { ...NO_FILTERS, countries: new Set(['PL', 'DE']) } }],
    ['countries=IT', { filters: { ...NO_FILTERS, countries: new Set(['IT']) } }],
    ['areas=culture', { filters: { ...NO_FILTERS, areas: new Set(['culture']) } }],
    ['homes=valmiera', { filters: { ...NO_FILTERS, homes: new Set(['valmiera']) } }],
    ['undated=0', { filters: { ...NO_FILTERS, undated: false } }],
    ['view=table', { tab: 'table' }],
    ['projection=globe', { projection: 'globe' }],
    ['lang=lt', { language: 'lt' }],
    ['theme=dark', { theme: 'dark' }],
    ['play=1', { play: true }],
    ['network=ubc', { subject: { kind: 'network', id: 'ubc' } }],
    ['network=eurocities', { subject: { kind: 'network', id: 'eurocities' } }],
    ['embed=1', { embed: true }],
    ['reading=so-far&view=map&projection=mercator&theme=system&undated=1&play=0&embed=0', {}],
  ])('?%s means what it says', (search, expected) => expect(parse(search)).toEqual({ view: { ...DEFAULTS, ...expected }, rejected: [], outweighed: [] }));

  it('with a link and a place opens the link', () => expect(parse('place=akmene&link=akmene--konin').view.subject).toEqual({ kind: 'link', id: 'akmene--konin' }));
});

describe('what is wrong in an address', () => {
  it.each([
    'year=1994',
    'year=2023',
    'year=abc',
    'year=2004.5',
    'year=-2004',
    'year=',
    'year=NaN',
    'year=1e3',
    'reading=old',
    'place=atlantis',
    'place=Akmene',
    'link=konin--akmene',
    'link=akmene',
    'types=marriage',
    'types=,',
    'countries=XX',
    'countries=LT',
    'countries=pl',
    'areas=astrology',
    'homes=konin',
    'undated=no',
    'view=list',
    'projection=cube',
    'lang=de',
    'lang=LT',
    'theme=pink',
    'play=yes',
    'network=eu',
    'place=__proto__',
    'types=constructor',
  ])('?%s is ignored and named', (search) => expect(parse(search)).toEqual({ view: DEFAULTS, rejected: [search], outweighed: [] }));

  it('in a list is named alone, and the rest of the list holds', () => {
    const { view, rejected } = parse('types=marriage,treaty,,divorce&year=2004');
    expect(view).toEqual({ ...DEFAULTS, year: 2004, filters: { ...NO_FILTERS, types: new Set(['treaty']) } });
    expect(rejected).toEqual(['types=marriage,divorce']);
  });

  it('is named part by part', () => expect(parse('year=1&place=x&lang=lt').rejected.toSorted()).toEqual(['place=x', 'year=1']));

  it('does not close a place that is right', () => expect(parse('link=nothing&place=akmene').view.subject).toEqual({ kind: 'place', id: 'akmene' }));
});

describe('while the data load', () => {
  it('nothing that depends on them is called wrong, and the rest applies', () => {
    const { view, rejected } = parseAddress({ year: '2004', place: 'atlantis', types: 'marriage', countries: 'XX', network: 'x', lang: 'uk', theme: 'dark' }, null);
    expect(rejected).toEqual([]);
    expect(view).toMatchObject({ year: 2004, language: 'uk', theme: 'dark', subject: { kind: 'place', id: 'atlantis' } });
    expect(view.filters).toEqual(NO_FILTERS);
  });

  it('nothing is said to outweigh another part, since one of them may be wrong', () => {
    expect(parseAddress({ place: 'atlantis', link: 'nothing' }, null)).toMatchObject({ outweighed: [], view: { subject: { kind: 'link', id: 'nothing' } } });
  });

  it('the year is not known until they are there', () => expect(parseAddress({}, null).view.year).toBeNaN());
});

const choice = (ids: readonly string[]) => fc.option(fc.subarray([...ids]).map((some) => new Set(some)));
const anyView: fc.Arbitrary<AddressView> = fc.record({
  // Other data are opened by a step of their own.
  data: fc.constant(null),
  year: fc.integer({ min: extent.from, max: extent.to }),
  reading: fc.constantFrom('so-far', 'new'),
  subject: fc.constantFrom<Subject>(OVERVIEW, { kind: 'place', id: 'konin' }, { kind: 'link', id: 'valmiera--halle' }, { kind: 'network', id: 'ubc' }),
  filters: fc.record({
    types: choice(['treaty', 'agreement', 'contacts']),
    countries: choice(['PL', 'DE', 'HR', 'IT']),
    areas: choice(['culture', 'sport']),
    homes: choice(['akmene', 'valmiera']),
    undated: fc.boolean(),
  }),
  tab: fc.constantFrom('map', 'table'),
  projection: fc.constantFrom('mercator', 'globe'),
  language: fc.constantFrom(null, 'en', 'lt', 'lv', 'uk'),
  theme: fc.constantFrom('light', 'dark', 'system'),
  play: fc.boolean(),
  embed: fc.constant(false),
});

describe('whose data are shown', () => {
  it.each(['local', 'https://example.org/partners.csv', 'lists/partners.csv'])('"%s" is taken', (data) =>
    expect(parseAddress({ data }, index)).toMatchObject({ view: { data }, rejected: [] }),
  );

  it.each(['', 'javascript:alert(1)', 'file:///etc/hosts', 'data:text/csv,a', 'https://'])('"%s" is refused, and named', (data) =>
    expect(parseAddress({ data }, index)).toMatchObject({ view: { data: null }, rejected: [`data=${data}`] }),
  );
});

describe('writing the address', () => {
  it('leads back to the same view, whatever is looked at', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(taken(parseAddress(writeAddress(view, extent), index))).toEqual({ view, rejected: [], outweighed: [] });
      }),
    );
  });

  it('leaves out what is the default', () => expect(Object.values(writeAddress(DEFAULTS, extent)).every((value) => value === null)).toBe(true));

  it('touches only what changed', () => {
    expect(writeAddress({ year: 2004 }, extent)).toStrictEqual({ year: '2004' });
    expect(writeAddress({ embed: true }, extent)).toStrictEqual({ embed: '1' });
    expect(writeAddress({ subject: { kind: 'link', id: 'a--b' } }, extent)).toStrictEqual({ place: null, link: 'a--b', network: null });
    expect(writeAddress({}, extent)).toStrictEqual({});
  });
});

describe('what has not changed since the address was read before', () => {
  const before = parseAddress(raw('network=ubc&types=treaty&countries=PL&year=2004&undated=0'), index);
  const after = (search: string) => parseAddress(raw(search), index, before);

  it('is the same as a whole where nothing has', () => expect(after('network=ubc&types=treaty&countries=PL&year=2004&undated=0')).toBe(before));

  it('is the subject and the filters where the year moves', () => {
    const { view } = after('network=ubc&types=treaty&countries=PL&year=2005&undated=0');
    expect([view.subject === before.view.subject, view.filters === before.view.filters, view.year]).toEqual([true, true, 2005]);
  });

  it.each([
    ['a network', 'network=eurocities', { subject: { kind: 'network', id: 'eurocities' } }],
    ['a place', 'place=akmene', { subject: { kind: 'place', id: 'akmene' } }],
    ['a link', 'network=ubc&link=akmene--konin', { subject: { kind: 'link', id: 'akmene--konin' } }],
    ['links without a date', 'undated=1&types=treaty&countries=PL', { filters: { undated: true, countries: new Set(['PL']) } }],
    ['a type', 'types=agreement&countries=PL&undated=0', { filters: { types: new Set(['agreement']), undated: false } }],
    ['a country', 'types=treaty&countries=DE&undated=0', { filters: { types: new Set(['treaty']), countries: new Set(['DE']) } }],
    ['a municipality', 'types=treaty&countries=PL&undated=0&homes=valmiera', { filters: { homes: new Set(['valmiera']) } }],
  ])('never hides that %s was chosen', (_what, search, expected) => expect(after(search).view).toMatchObject(expected));

  it('is read anew for another network, which may not know it', () => {
    const other = indexOf([link('akmene--konin', 'agreement 1995')]);
    expect(parseAddress(raw('network=ubc'), other, before)).toMatchObject({ index: other, rejected: ['network=ubc'], view: { subject: OVERVIEW } });
  });
});

describe('garbage', () => {
  const garbage = fc.record(
    Object.fromEntries(PARAMETERS.map((name) => [name, fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(null, '', ',', '1', '2004', 'toString'))])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<RawAddress>;

  it('never breaks the page: a whole view comes out, and every part that was not understood is named', () => {
    fc.assert(
      fc.property(garbage, fc.boolean(), (raw, loaded) => {
        const { view, rejected } = parseAddress(raw, loaded ? index : null);
        for (const part of rejected) {
          const name = part.slice(0, part.indexOf('='));
          expect(PARAMETERS).toContain(name);
        }
        expect(new Set(rejected.map((part) => part.split('=')[0])).size).toBe(rejected.length);
        if (loaded) expect(taken(parseAddress(writeAddress(view, extent), index))).toEqual({ view: { ...view, data: null }, rejected: [], outweighed: [] });
      }),
    );
  });
});

it('a frame on another page shows the map, whatever the copied address says of the table', () => {
  const { view, rejected } = parseAddress({ embed: '1', view: 'table' }, null);
  expect([view.embed, view.tab, rejected]).toEqual([true, 'map', []]);
  expect(parseAddress({ embed: 'yes' }, null)).toMatchObject({ view: { embed: false }, rejected: ['embed=yes'] });
});
