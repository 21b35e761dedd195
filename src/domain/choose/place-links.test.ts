import { describe, expect, it } from 'vitest';
import type { Place } from '../network/schema.ts';
import { idsOf, indexOf, link, TYPES } from '../testing/network-fixture.ts';
import { placeLinks, placesAtSamePoint } from './place-links.ts';
import { NO_FILTERS } from './view.ts';

const index = indexOf(
  [
    link('valmiera--halle', 'agreement 2011', { areas: ['culture'] }),
    link('valmiera--solna', 'agreement 1991'),
    link('valmiera--hoje', 'treaty 2005'),
    link('valmiera--visby', 'contacts 2000'),
    link('valmiera--zug', 'contacts ?'),
    link('valmiera--plock', 'treaty ../2016'),
    link('valmiera--late', 'protocol 2020, treaty 2022'),
    link('valmiera--gone', 'treaty 1993', { ended: '2010' }),
    link('halle--elsewhere', 'treaty 1999'),
    link('vallefoglia--vodnjan', 'agreement 2015', { home: 'valmiera' }),
  ],
  { solna: { country: 'SE' }, lonely: {} },
);

const of = (id: string, year: number, filters = NO_FILTERS) => {
  const { inForce, undated, later, ended, partnerships, others } = placeLinks(index, id, filters, year);
  return {
    inForce: inForce.map(({ type, links }) => [type.id, ...idsOf(links)]),
    undated: idsOf(undated),
    later: idsOf(later),
    ended: idsOf(ended),
    partnerships,
    others: others.map(({ type, count }) => [type.id, count]),
  };
};

describe('the page of a city', () => {
  it('groups the links in force that year by type in rank order, the oldest first, then the others', () => {
    expect(of('valmiera', 2019)).toEqual({
      inForce: [
        ['treaty', 'valmiera--hoje'],
        ['agreement', 'valmiera--solna', 'valmiera--halle'],
        ['contacts', 'valmiera--visby'],
      ],
      undated: ['valmiera--zug', 'valmiera--plock'],
      later: ['valmiera--late'],
      ended: ['valmiera--gone'],
      partnerships: 4,
      others: [['contacts', 2]],
    });
  });

  it('never calls contacts a partnership', () => expect(of('visby', 2019)).toMatchObject({ partnerships: 0, others: [['contacts', 1]] }));

  it('shows a link under the type of the year', () => {
    expect(of('late', 2021).inForce).toEqual([['protocol', 'valmiera--late']]);
    expect(of('late', 2022).inForce).toEqual([['treaty', 'valmiera--late']]);
  });

  it('lists a link that ended under the ended ones from that year on', () => {
    expect(of('gone', 2009)).toMatchObject({ inForce: [['treaty', 'valmiera--gone']], ended: [] });
    expect(of('gone', 2010)).toMatchObject({ inForce: [], ended: ['valmiera--gone'], partnerships: 0 });
  });

  it('follows the filters for countries and areas', () => {
    expect(of('valmiera', 2019, { ...NO_FILTERS, countries: new Set(['SE']) })).toMatchObject({ inForce: [['agreement', 'valmiera--solna']], undated: [], ended: [] });
    expect(of('valmiera', 2019, { ...NO_FILTERS, areas: new Set(['culture']) })).toMatchObject({ inForce: [['agreement', 'valmiera--halle']], later: [] });
  });

  it('shows the links of a partner city whatever home is chosen', () => {
    expect(of('halle', 2019, { ...NO_FILTERS, homes: new Set(['nobody']) }).inForce).toEqual([
      ['treaty', 'halle--elsewhere'],
      ['agreement', 'valmiera--halle'],
    ]);
  });

  it('shows a pair without a home at its own two places, not at the home that it is filed under', () => {
    expect(of('vodnjan', 2019).inForce).toEqual([['agreement', 'vallefoglia--vodnjan']]);
    expect(JSON.stringify(of('valmiera', 2019))).not.toContain('vallefoglia');
  });

  it('keeps rank order when the data list the types otherwise', () => {
    const shuffled = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'agreement 2000')], {}, { agreementTypes: TYPES.toReversed() });
    expect(placeLinks(shuffled, 'a', NO_FILTERS, 2000).inForce.map(({ type }) => type.id)).toEqual(['treaty', 'agreement']);
  });

  it.each(['lonely', 'nowhere'])('is empty for a place without links (%s)', (id) => {
    expect(of(id, 2019)).toEqual({ inForce: [], undated: [], later: [], ended: [], partnerships: 0, others: [] });
  });
});

describe('places at one point', () => {
  const near = indexOf([], {
    rezekne: { lng: 27.33, lat: 56.51 },
    'rezekne-district': { lng: 27.335, lat: 56.505 },
    daugavpils: { lng: 26.53, lat: 55.88 },
    north: { lng: 27.33, lat: 57.51 },
    east: { lng: 28.33, lat: 56.51 },
  });
  it('offer each other, and nobody further away', () => {
    const found = (id: string) => placesAtSamePoint(near, near.place.get(id) as Place).map((place) => place.id);
    expect(found('rezekne')).toEqual(['rezekne-district']);
    expect(found('rezekne-district')).toEqual(['rezekne']);
    expect(found('daugavpils')).toEqual([]);
  });
});
