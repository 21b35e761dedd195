import { describe, expect, it } from 'vitest';
import { event, link, networkOf, TYPES } from '../testing/network-fixture.ts';
import { faultsOf } from './faults.ts';
import type { Network } from './schema.ts';

const one = link('a--b', 'treaty 2000', { jointWith: ['c'], areas: ['culture'] });
const source = { id: 'source', at: 'paragraph 1' };
const union = { id: 'union', names: { en: 'Union' }, kind: 'x', members: [{ place: 'a', source }], events: [] };
const good: Network = { ...networkOf([one, link('a--c', 'treaty 2005')]), networks: [union] };
const withLink = (change: Partial<Network['links'][number]>): Network => ({ ...good, links: [{ ...one, ...change }, ...good.links.slice(1)] });
const twice = <T>([first, ...rest]: readonly T[]): readonly T[] => (first === undefined ? rest : [first, ...rest, first]);
const said = (network: Network) => faultsOf(network).map(({ path, code }) => `${path.join('.')} ${code}`);

it('a good network has no faults', () => expect(faultsOf(good)).toEqual([]));

describe('what stands twice', () => {
  it.each(['agreementTypes', 'areas', 'eventKinds', 'places', 'sources', 'networks', 'links'] as const)('is named in %s', (list) => {
    const doubled = { ...good, [list]: twice<unknown>(good[list]) } as Network;
    expect(said(doubled)).toEqual([`${list}.${good[list].length}.id duplicateId`]);
  });

  it('is named in a link, where it would be counted twice', () => {
    expect(said(withLink({ areas: ['sport', 'culture', 'sport'] }))).toEqual(['links.0.areas.2 repeated']);
    expect(said(withLink({ jointWith: ['c', 'c'] }))).toEqual(['links.0.jointWith.1 repeated']);
  });

  it('is named among the members of a network', () => {
    expect(said({ ...good, networks: [{ ...union, members: twice(union.members) }] })).toEqual(['networks.0.members.1.place memberTwice']);
  });
});

describe('a reference that leads nowhere', () => {
  const nowhere = { id: 'nowhere', at: 'x' };
  /** The list in which the reference ought to lead somewhere. */
  const listedIn = (path: string): string => {
    if (path.endsWith('kind')) return 'eventKinds';
    if (path.endsWith('type')) return 'agreementTypes';
    if (path.includes('areas')) return 'areas';
    return /source|alsoIn|basis/.test(path) ? 'sources' : 'places';
  };
  const website = (citation: typeof source) => ({ address: 'www.example.org', source: citation, asOf: '2011' });
  it.each<[string, Network, string]>([
    ['place of a link', withLink({ places: ['a', 'nowhere'] }), 'links.0.places.1'],
    ['home', withLink({ home: 'nowhere' }), 'links.0.home'],
    ['party of a joint act', withLink({ jointWith: ['nowhere'] }), 'links.0.jointWith.0'],
    ['area', withLink({ areas: ['nowhere'] }), 'links.0.areas.0'],
    ['agreement type', withLink({ stages: [{ type: 'nowhere', since: '2000' }] }), 'links.0.stages.0.type'],
    ['source that confirms', withLink({ attested: { source: 'nowhere', date: null } }), 'links.0.attested.source'],
    ['kind of an event', withLink({ events: [event('2001', { kind: 'nowhere' })] }), 'links.0.events.0.kind'],
    ['source of an event', withLink({ events: [event('2001', { source: nowhere })] }), 'links.0.events.0.source.id'],
    ['place of an event', withLink({ events: [event('2001', { where: 'nowhere' })] }), 'links.0.events.0.where'],
    ['place of a person', withLink({ events: [event('2001', { people: [{ name: 'A', office: {}, place: 'nowhere' }] })] }), 'links.0.events.0.people.0.place'],
    ['member', { ...good, networks: [{ ...union, members: [{ place: 'nowhere', source }] }] }, 'networks.0.members.0.place'],
    ['source of a member', { ...good, networks: [{ ...union, members: [{ place: 'a', source: nowhere }] }] }, 'networks.0.members.0.source.id'],
    ['kind of a network’s event', { ...good, networks: [{ ...union, events: [event('2001', { kind: 'nowhere' })] }] }, 'networks.0.events.0.kind'],
    ['source of a mention', networkOf([one], { a: { mentions: [{ source: nowhere, note: {} }] } }), 'places.0.mentions.0.source.id'],
    ['further source of a mention', networkOf([one], { a: { mentions: [{ source, alsoIn: [source, nowhere], note: {} }] } }), 'places.0.mentions.0.alsoIn.1.id'],
    ['further source of an event', withLink({ events: [event('2001', { alsoIn: [nowhere] })] }), 'links.0.events.0.alsoIn.0.id'],
    ['source of a place’s note', networkOf([one], { a: { note: {}, basis: { seat: 'general-knowledge', note: nowhere } } }), 'places.0.basis.note.id'],
    ['source of a link’s note', withLink({ note: {}, basis: { note: nowhere } }), 'links.0.basis.note.id'],
    ['source of a stage’s note', withLink({ stages: [{ type: 'treaty', since: '2000', basis: { note: nowhere } }] }), 'links.0.stages.0.basis.note.id'],
    ['source of a network’s note', { ...good, networks: [{ ...union, basis: { note: nowhere } }] }, 'networks.0.basis.note.id'],
    ['source of a member’s note', { ...good, networks: [{ ...union, members: [{ place: 'a', source, basis: { note: nowhere } }] }] }, 'networks.0.members.0.basis.note.id'],
    ['source of a place’s web address', networkOf([one], { a: { websites: [website(source), website(nowhere)] } }), 'places.0.websites.1.source.id'],
    ['source of a network’s web address', { ...good, networks: [{ ...union, websites: [website(nowhere)] }] }, 'networks.0.websites.0.source.id'],
  ])('is named: %s', (_what, network, path) => {
    expect(faultsOf(network)).toEqual([
      { path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)), code: 'unknown', values: { list: listedIn(path), id: 'nowhere' } },
    ]);
  });
});

describe('dates against each other', () => {
  const stages = (...since: (string | null)[]) => withLink({ stages: since.map((date) => ({ type: 'treaty', since: date })), events: [] });
  it.each<[string, Network, readonly string[]]>([
    ['stages out of order', stages('2005', '2001'), ['links.0.stages.1.since stageOrder']],
    ['a later stage of unknown start', stages('2001', null), ['links.0.stages.1.since stageUnknown']],
    ['a later stage of open start', stages('2001', '../2005'), ['links.0.stages.1.since stageUnknown']],
    ['an end before the beginning', withLink({ ended: '1999' }), ['links.0.ended endBeforeStage', 'links.0.events.0.date actAfter']],
    ['a term that ends before the beginning', withLink({ termEnds: '1999' }), ['links.0.termEnds termBeforeStart']],
    ['an act before the first stage', withLink({ events: [event('1999-12-31')] }), ['links.0.events.0.date actBefore']],
    ['an act after the end', withLink({ ended: '2004', events: [event('2005')] }), ['links.0.events.0.date actAfter']],
    [
      'a membership that ends before it begins',
      { ...good, networks: [{ ...union, members: [{ place: 'a', since: '2005', until: '2004', source }] }] },
      ['networks.0.members.0.until memberEndsEarly'],
    ],
    ['years that do not hold the first stage', { ...good, extent: { from: 2001, to: 2005 } }, ['extent extent']],
    ['years that do not hold the last stage', { ...good, extent: { from: 2000, to: 2004 } }, ['extent extent']],
  ])('are named: %s', (_what, network, faults) => expect(said(network)).toEqual(faults));

  it.each<[string, Network]>([
    ['an end in the year of the beginning', withLink({ ended: '2000' })],
    ['an unknown start before a dated stage', { ...stages(null, '2004'), extent: { from: 2004, to: 2005 } }],
    ['a term that ends after the beginning', withLink({ termEnds: '2010' })],
    ['a term of a link of unknown start', { ...withLink({ stages: [{ type: 'treaty', since: null }], termEnds: '1990' }), extent: { from: 2005, to: 2005 } }],
    ['an act before a link of unknown start', { ...withLink({ stages: [{ type: 'treaty', since: null }], events: [event('1990')] }), extent: { from: 2005, to: 2005 } }],
    ['a membership that ends after it begins', { ...good, networks: [{ ...union, members: [{ place: 'a', since: '2004', until: '2005', source }] }] }],
    ['a membership of which only the end is known', { ...good, networks: [{ ...union, members: [{ place: 'a', until: '1990', source }] }] }],
    ['a membership without an end', { ...good, networks: [{ ...union, members: [{ place: 'a', since: '2004', source }] }] }],
    [
      'a person of whom no place is told, and one of a place that is known',
      withLink({
        events: [
          event('2001', {
            people: [
              { name: 'A', office: {} },
              { name: 'B', office: {}, place: 'a' },
            ],
          }),
        ],
      }),
    ],
    ['a network without any dated link', { ...networkOf([link('a--b', 'treaty ?')]), extent: { from: 2000, to: 2001 } }],
    ['two stages of one date', stages('2001', '2001')],
    ['an activity before the link', withLink({ events: [event('1990', { kind: 'visit' })] })],
    ['a planned act before the link', withLink({ events: [event('1990', { planned: true })] })],
    ['an act known only as not later than a day, of a link that ended', withLink({ ended: '2004', events: [event('../2003')] })],
    ['years that hold more than the stages', { ...good, extent: { from: 1900, to: 2100 } }],
    ['forty agreement types', { ...good, agreementTypes: [...TYPES, ...Array.from({ length: 40 }, (_, i) => ({ ...(TYPES[0] as (typeof TYPES)[number]), id: `t${i}` }))] }],
  ])('may be as they are: %s', (_what, network) => expect(faultsOf(network)).toEqual([]));
});

describe('who is linked', () => {
  it('is named: a place with itself', () => expect(said(withLink({ places: ['a', 'a'] }))).toEqual(['links.0.places selfLink']));
  it('is named: a party again among the others', () => expect(said(withLink({ jointWith: ['b'] }))).toEqual(['links.0.jointWith.0 partyTwice']));
});

describe('a name that is missing', () => {
  it.each<[string, Network, string]>([
    ['place without any', networkOf([one], { b: { names: {} } }), 'places.1.names'],
    ['place with a blank one', networkOf([one], { b: { names: { en: 'B', lt: ' ' } } }), 'places.1.names.lt'],
    ['network', { ...good, networks: [{ ...union, names: {} }] }, 'networks.0.names'],
    ['area', { ...good, areas: good.areas.map((area) => ({ ...area, label: area.id === 'sport' ? {} : area.label })) }, 'areas.1.label'],
    ['source', { ...good, sources: good.sources.map((all) => ({ ...all, title: '\u00a0' })) }, 'sources.0.title'],
  ])('is named: %s', (_what, network, path) => expect(said(network)).toEqual([`${path} noName`]));
});

it('a fault says of what it is', () => {
  const values = (network: Network) => faultsOf(network).map((fault) => fault.values);
  expect(values(withLink({ places: ['a', 'a'] }))).toEqual([{ id: 'a' }]);
  expect(values(withLink({ jointWith: ['b'] }))).toEqual([{ id: 'b' }]);
  expect(values(withLink({ jointWith: ['c', 'c'] }))).toEqual([{ id: 'c' }]);
  expect(values(withLink({ areas: ['sport', 'culture', 'sport'] }))).toEqual([{ id: 'sport' }]);
  expect(values(withLink({ events: [event('1999-12-31')] }))).toEqual([{ date: '1999-12-31' }]);
  expect(values(withLink({ ended: '2004', events: [event('2005')] }))).toEqual([{ date: '2005' }]);
  expect(values({ ...good, areas: twice(good.areas) })).toEqual([{ list: 'areas', id: good.areas[0]?.id }]);
  expect(values({ ...good, networks: [{ ...union, members: twice(union.members) }] })).toEqual([{ id: 'a' }]);
  expect(values({ ...good, extent: { from: 2001, to: 2004 } })).toEqual([{ from: 2000, to: 2005 }]);
});

it('dates in words that are no date are no fault of the order of things: the shape of the file names them', () => {
  expect(
    said({
      ...withLink({ stages: [{ type: 'treaty', since: 'once' }], ended: 'later', termEnds: 'some day', events: [event('once'), event(null)] }),
      extent: { from: 2005, to: 2005 },
    }),
  ).toEqual([]);
  expect(said(withLink({ ended: 'later' }))).toEqual([]);
  expect(said({ ...good, networks: [{ ...union, members: [{ place: 'a', since: 'once', until: '2004', source }] }] })).toEqual([]);
});

it('all faults are named at once', () => {
  const network = { ...withLink({ places: ['a', 'a'], areas: ['nowhere'] }), extent: { from: 2005, to: 2005 } };
  expect(said(network)).toEqual(['links.0.places selfLink', 'links.0.areas.0 unknown', 'extent extent']);
});
