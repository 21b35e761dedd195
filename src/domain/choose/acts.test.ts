import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../testing/arbitraries.ts';
import { event, idsOf, indexOf, link } from '../testing/network-fixture.ts';
import { paceOfNetwork } from '../time/pace.ts';
import { actsInSight, actsOf, actsOfSelection } from './acts.ts';
import { countsOf } from './counts.ts';
import { NO_FILTERS } from './view.ts';

const happeningsOf = (index: ReturnType<typeof indexOf>) => countsOf(index).overTime(NO_FILTERS, null).happenings;

/** A treaty of a, b and c, which d joins. */
const joint = indexOf([
  link('a--c', 'treaty 1994', { jointWith: ['b', 'd'], events: [event('1994'), event('1996'), event('1995', { kind: 'visit' })] }),
  link('b--c', 'treaty 1994', { jointWith: ['a', 'd'], events: [event('1994'), event('1996'), event('1995', { kind: 'visit' })] }),
  link('a--d', 'treaty 1996', { jointWith: ['b', 'c'] }),
  link('b--d', 'treaty 1996', { jointWith: ['a', 'c'] }),
  link('a--e', 'agreement 1996'),
]);
const told = actsOf(happeningsOf(joint)).map(({ main, parties, joined, isFormation }) => ({
  date: main.date,
  parties: parties.map(({ id }) => id).sort(),
  joined: joined.map(({ id }) => id),
  isFormation,
}));

describe('an act of several parties', () => {
  it('is told once, with all who were a party then', () => {
    expect(told.filter(({ date }) => date === '1994')).toEqual([{ date: '1994', parties: ['a', 'b', 'c'], joined: [], isFormation: true }]);
  });

  it('says who joined, and is a formation though some of its links were there before', () => {
    expect(told.filter(({ date, parties }) => date === '1996' && parties.length > 2)).toEqual([{ date: '1996', parties: ['a', 'b', 'c', 'd'], joined: ['d'], isFormation: true }]);
  });

  it('leaves what others did on that date to itself', () => {
    expect(told.filter(({ parties }) => parties.includes('e'))).toEqual([{ date: '1996', parties: ['a', 'e'], joined: [], isFormation: true }]);
  });

  it('is told once also where it is no more than a visit', () => expect(told.filter(({ date }) => date === '1995')).toHaveLength(1));
});

describe('with something chosen', () => {
  const acts = actsOf(happeningsOf(joint));
  const datesFor = (selection: Parameters<typeof actsOfSelection>[1]) => actsOfSelection(acts, selection).map(({ main, parties }) => `${main.date} ${parties.length}`);

  it('the acts of a place are told, with all who took part', () => expect(datesFor({ kind: 'place', id: 'c' })).toEqual(['1994 3', '1995 3', '1996 4']));
  it('the acts of a link are told', () => expect(datesFor({ kind: 'link', id: 'a--e' })).toEqual(['1996 2']));
  it('with nothing chosen all are told', () => expect(actsOfSelection(acts, null)).toBe(acts));
});

it('of each act the records of its links are known, and the beginning is told before what else its records say', () => {
  const acts = actsOf(happeningsOf(joint));
  expect(acts.map(({ main, links }) => [main.date, idsOf(links)])).toEqual([
    ['1994', ['a--c', 'b--c']],
    ['1995', ['a--c', 'b--c']],
    ['1996', ['a--c', 'b--c', 'a--d', 'b--d']],
    ['1996', ['a--e']],
  ]);
  expect(acts[2]?.main.link.record.id).toBe('a--d');
});

it('two events of one kind and day on one link stay two', () => {
  const twice = indexOf([link('a--b', 'treaty 2000', { events: [event('2001', { kind: 'visit' }), event('2001', { kind: 'visit' })] })], {}, { extent: { from: 2000, to: 2001 } });
  expect(actsOf(happeningsOf(twice))).toHaveLength(3);
});

it('nothing that happened is left out or told twice, and the order of time holds', () => {
  fc.assert(
    fc.property(arbitraryIndex, (index) => {
      const all = happeningsOf(index);
      const acts = actsOf(all);
      // No record of these names further parties.
      expect(acts.map(({ main }) => main.key)).toEqual(all.map(({ key }) => key));
    }),
  );
});

describe('the captions while the replay runs', () => {
  const index = indexOf(
    [
      link('a--b', 'treaty 2000-03-01', { events: [event('2000-03-01'), event('2000-03-02', { kind: 'visit' })] }),
      link('a--c', 'treaty 2000-09-01'),
      link('a--d', 'treaty 2009-01-01'),
    ],
    {},
    { extent: { from: 2000, to: 2012 } },
  );
  const pace = paceOfNetwork(index);
  const acts = actsOf(happeningsOf(index));
  const inSight = (seconds: number, speed = 1) => idsOf(actsInSight(acts, pace.momentAt(seconds), pace.secondsAt, speed).map(({ main }) => main.link));
  const [first, second, third] = ['a--b', 'a--c', 'a--d'].map((id) => pace.secondsAt(index.link.get(id)?.formed ?? 0) + 1e-6) as [number, number, number];

  it('tell of what forms links, and of nothing else', () => expect([inSight(first), inSight(first + 1)]).toEqual([['a--b'], ['a--b']]));
  it('are none before the first', () => expect(inSight(first - 0.01)).toEqual([]));

  it('stay for two and a half seconds at least, whatever the speed', () => {
    expect(inSight(second)).toEqual(['a--b', 'a--c']);
    expect(inSight(first + 2.6)).toEqual(['a--c']);
    expect(inSight(first + 2.6, 2)).toEqual(['a--b', 'a--c']);
    expect(inSight(third, 4)).toEqual(['a--b', 'a--c', 'a--d']);
  });

  it('of very many that come together are the newest twelve', () => {
    const many = indexOf(
      Array.from({ length: 20 }, (_, i) => link(`a--${String.fromCharCode(98 + i)}`, 'treaty 2004-05-01')),
      {},
      { extent: { from: 2000, to: 2012 } },
    );
    const through = paceOfNetwork(many);
    const shown = actsInSight(actsOf(happeningsOf(many)), 2004.5, through.secondsAt, 1);
    expect([shown.length, shown.at(-1)?.main.link.record.id]).toEqual([12, 'a--u']);
  });

  it('leave the last one until the next comes', () => expect(inSight(third - 0.01)).toEqual(['a--c']));
});
