import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { focusOf, ringedMembers } from './places-seen.ts';

const source = { id: 'source', at: '1' };
const index = indexOf(
  [link('a--b', 'treaty 2000'), link('a--c', 'treaty 2001'), link('d--e', 'treaty 2002')],
  {},
  {
    networks: [
      { id: 'other', names: { en: 'Other' }, kind: 'city-network', events: [], members: [{ place: 'e', source }] },
      {
        ...{ id: 'ubc', names: { en: 'UBC' }, kind: 'city-network', events: [] },
        members: [
          { place: 'a', since: '1994', source },
          { place: 'b', since: '2010', source },
          { place: 'c', since: '1994', until: '1998', source },
          { place: 'd', source },
        ],
      },
    ],
  },
);
const inSight = new Set(index.links.filter(({ record }) => record.id !== 'a--c'));
const focus = (selection: Parameters<typeof focusOf>[1]) => [...focusOf(index, selection, inSight)].sort();

describe('the places that stand out', () => {
  it('are none where nothing is selected', () => expect(focus(null)).toEqual([]));
  it('are a selected place and the far ends of its links in sight', () => expect(focus({ kind: 'place', id: 'a' })).toEqual(['a', 'b']));
  it('are a selected place alone where it has no link', () => expect(focus({ kind: 'place', id: 'nowhere' })).toEqual(['nowhere']));
  it('are both ends of a selected link, in sight or not', () => expect(focus({ kind: 'link', id: 'a--c' })).toEqual(['a', 'c']));
  it('are none for a link that is not there', () => expect(focus({ kind: 'link', id: 'a--z' })).toEqual([]));
});

describe('the rings of a city network', () => {
  const ringed = (network: string | null | undefined) => [...ringedMembers(index, network, endOfYear(2004))].sort();

  it('are around its members at the moment and those of whom nobody says since when', () => expect(ringed('ubc')).toEqual(['a', 'd']));
  it('are none without a network', () => expect([ringed(null), ringed(undefined), ringed('nothing')]).toEqual([[], [], []]));
});
