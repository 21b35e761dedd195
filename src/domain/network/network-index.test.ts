import { describe, expect, it } from 'vitest';
import { event, idsOf, indexOf, link, networkOf, TYPES } from '../testing/network-fixture.ts';
import { decimalYear, endOfYear } from './date.ts';
import { indexNetwork } from './network-index.ts';

describe('indexNetwork', () => {
  it('finds places, links, sources, areas, kinds and types by id', () => {
    const index = indexOf([link('akmene--konin', 'treaty 2006')]);
    expect(index.place.get('konin')?.names['en']).toBe('konin');
    expect(index.link.get('akmene--konin')?.second.id).toBe('konin');
    expect(index.source.get('source')?.publisher).toBe('Publisher');
    expect(index.area.get('culture')?.label['en']).toBe('culture');
    expect(index.eventKind.get('signed')?.act).toBe(true);
    expect(index.agreementType.get('contacts')?.partnership).toBe(false);
  });

  it('lists the links of each end in the order of the dataset', () => {
    const index = indexOf([link('a--b', 'treaty 2006'), link('a--c', 'treaty 1999'), link('b--c', 'treaty 2001')]);
    expect(idsOf(index.linksOf.get('c') ?? [])).toEqual(['a--c', 'b--c']);
    expect(index.links.map((one) => one.index)).toEqual([0, 1, 2]);
  });

  it('lets each stage last until the next one begins, and the last one until the link ends', () => {
    const index = indexOf([link('a--b', 'protocol 2003-02-01, agreement 2004-03-01, treaty 2006-05-01', { ended: '2010-07-01' })]);
    const bounds = index.links[0]?.stages.map(({ start, end }) => [start, end]);
    const [second, third] = [decimalYear(2004, 3), decimalYear(2006, 5)];
    expect(bounds).toEqual([
      [decimalYear(2003, 2), second],
      [second, third],
      [third, decimalYear(2010, 7, 2)],
    ]);
    expect(index.links[0]?.stages.map(({ type, typeIndex }) => [type.id, TYPES[typeIndex]?.id])).toEqual([
      ['protocol', 'protocol'],
      ['agreement', 'agreement'],
      ['treaty', 'treaty'],
    ]);
  });

  it('takes the day of the first stage as the formation, and its year as the year in which the link is new', () => {
    const [one] = indexOf([link('a--b', 'protocol 2003-12-31, agreement 2004-03')]).links;
    expect(one?.formed).toBe(decimalYear(2003, 12, 31));
    expect(one?.formedYear).toBe(2003);
  });

  it.each(['?', '../2016-11-11'])('gives a link that began %s no formation, though a later stage is dated', (since) => {
    const [one] = indexOf([link('a--b', `protocol ${since}, agreement 2018`)]).links;
    expect(one).toMatchObject({ formed: null, formedYear: null });
    expect(one?.stages[1]?.start).toBeCloseTo(2018.5, 3);
  });

  it('lets a link without an end last, also past its stated term', () => {
    const [one] = indexOf([link('a--b', 'agreement 2005', { termEnds: '2015' })]).links;
    expect(one?.ended).toBeNull();
    expect(one?.stages[0]?.end).toBeNull();
  });

  it('ends a link at the end of the year when only the year is known', () => {
    expect(indexOf([link('a--b', 'agreement 2005', { ended: '2010' })]).links[0]?.ended).toBe(endOfYear(2010));
  });

  it('files a link under its first place, or under the home it names', () => {
    const index = indexOf([link('a--b', 'treaty 2006'), link('c--d', 'treaty 2006', { home: 'a' })]);
    expect(index.links.map(({ home }) => home.id)).toEqual(['a', 'a']);
  });

  it.each([
    ['place', { links: [{ ...link('a--b', 'treaty 2006'), places: ['a', 'nowhere'] as const }] }, 'unknown place "nowhere"'],
    ['home', { links: [link('a--b', 'treaty 2006', { home: 'nowhere' })] }, 'unknown place "nowhere"'],
    ['agreement type', { links: [link('a--b', 'marriage 2006')] }, 'unknown agreement type "marriage"'],
  ])('names an unknown %s', (_what, rest, message) => {
    expect(() => indexNetwork(networkOf([link('a--b', 'treaty 2006')], {}, rest))).toThrow(message);
  });

  it('takes a network without links', () => expect(indexOf([]).links).toEqual([]));
});

describe('renewals', () => {
  const kinds = [
    { id: 'signed', label: { en: 'signing' }, act: true },
    { id: 'renewed', label: { en: 'renewal' }, act: true },
    { id: 'visit', label: { en: 'visit' } },
  ];
  const renewals = (...events: ReturnType<typeof event>[]) => indexOf([link('a--b', 'treaty 2000-05-01', { events })], {}, { eventKinds: kinds }).links[0]?.renewals;
  const renewed = (date: string | null, rest: object = {}) => event(date, { kind: 'renewed', ...rest });

  it('are the acts that begin no stage, each moment once, oldest first', () => {
    expect(renewals(event('2000-05-01'), renewed('2010-03-04'), renewed('2005-01-01'), event('2005-01-01'))).toEqual([decimalYear(2005), decimalYear(2010, 3, 4)]);
  });

  it.each([
    ['the act that begins a stage', event('2000-05-01')],
    ['a visit', event('2005-01-01', { kind: 'visit' })],
    ['a plan', renewed('2005-01-01', { planned: true })],
    ['an act without a date', renewed(null)],
    ['an act of an open start', renewed('../2005')],
    ['an event of a kind that the data do not explain', event('2005-01-01', { kind: 'ball' })],
  ])('are not %s', (_what, one) => expect(renewals(one)).toEqual([]));
});

describe('what is only sometimes there', () => {
  it('is null where it is not', () => {
    const [one] = indexOf([link('a--b', 'protocol 2003, agreement ?, treaty 2006')]).links;
    expect(one?.stages.map(({ note, end }) => [note, end])).toEqual([
      [null, null],
      [null, one?.stages[2]?.start],
      [null, null],
    ]);
    expect(indexOf([{ ...link('a--b', 'treaty 2003'), stages: [{ type: 'treaty', since: '2003', note: { en: 'Note' } }] }]).links[0]?.stages[0].note).toEqual({ en: 'Note' });
  });

  it('has no links for a place that has none', () => expect(indexOf([link('a--b', 'treaty 2003')], { c: {} }).linksOf.get('c')).toBeUndefined());
});
