import { describe, expect, it } from 'vitest';
import { event, indexOf, link } from '../../domain/testing/network-fixture.ts';
import { sourceCoverage, unknowns } from './coverage.ts';

const cited = (id: string) => ({ source: { id, at: 'paragraph 2' } });

describe('what a document covers', () => {
  const index = indexOf(
    [
      link('a--b', 'treaty 1997'),
      link('a--c', 'protocol 2003, agreement 2004-03'),
      link('d--e', 'treaty ../2016', { events: [event(null, cited('other'))], attested: { source: 'other', date: '2016' } }),
    ],
    { f: { mentions: [{ ...cited('other'), note: { en: 'Named as a guest.' } }] } },
    {
      networks: [
        {
          id: 'n',
          names: { en: 'Network' },
          kind: 'city-network',
          members: [
            { place: 'd', ...cited('other') },
            { place: 'b', ...cited('other') },
          ],
          events: [],
        },
      ],
    },
  );

  it('is its links with their ends, and the years in which their stages begin', () => {
    expect(sourceCoverage(index, 'source')).toEqual({ links: 2, places: 3, years: { from: 1997, to: 2004 } });
  });

  it('includes places named alone or as members, each once; without a dated stage it has no years', () => {
    expect(sourceCoverage(index, 'other')).toEqual({ links: 1, places: 4, years: null });
  });
});

describe('what is not known', () => {
  it('counts each gap of the record', () => {
    const { attested: _, ...unconfirmed } = link('a--b', 'treaty ?', { areas: ['sport'] });
    const found = unknowns(
      indexOf(
        [
          unconfirmed,
          link('a--c', 'treaty ../2016', { attested: { source: 'source', date: '2016-11-11' } }),
          link('a--d', 'treaty 2001', { termEnds: '2003', attested: { source: 'source', date: '2011' } }),
          link('a--e', 'treaty 1999/2001', { termEnds: '2003', ended: '2003', attested: { source: 'source', date: '2011' } }),
          link('a--f', 'treaty 2004-05', { termEnds: '2030', attested: { source: 'source', date: '2011' } }),
        ],
        { g: {} },
      ),
    );
    expect(found).toEqual({
      undated: 2,
      yearOnly: 2,
      termOver: 1,
      ended: 1,
      withoutAreas: 4,
      unlinkedPlaces: 1,
      confirmed: [
        { year: 2011, count: 3 },
        { year: 2016, count: 1 },
        { year: null, count: 1 },
      ],
    });
  });
});

it('a term is over where the map shows it as over in the last year: one that runs until the end of that year is not', () => {
  const over = (termEnds: string) => unknowns(indexOf([link('a--b', 'treaty 2000', { termEnds }), link('a--c', 'treaty 2022')])).termOver;
  expect(['2021', '2022-06', '2022', '2023'].map(over)).toEqual([1, 1, 0, 0]);
});
