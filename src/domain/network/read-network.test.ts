import { describe, expect, it } from 'vitest';
import { event, link, networkOf } from '../testing/network-fixture.ts';
import { readNetwork } from './read-network.ts';
import type { Network } from './schema.ts';

const source = { id: 'source', at: 'paragraph 1' };
const good = (): Network => ({
  ...networkOf([
    link('a--b', 'treaty 2000', { areas: ['culture', 'sport'], note: { en: 'A note' } }),
    link('a--c', 'agreement 2005', { events: [event('2005'), event('2006', { where: 'c' })] }),
    link('a--d', 'treaty 2010'),
  ]),
  networks: [
    {
      id: 'union',
      names: { en: 'Union' },
      kind: 'x',
      members: [
        { place: 'a', source },
        { place: 'd', source },
      ],
      events: [],
    },
  ],
});

/** What was left out of the network after one value of it was replaced; `undefined` takes it away. */
function after(path: string, by: unknown) {
  const value = structuredClone(good()) as unknown;
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value) as Record<string, unknown>;
  if (by === undefined) delete holder[keys.at(-1) ?? ''];
  else holder[keys.at(-1) ?? ''] = by;
  const { network, faults, leftOut } = readNetwork(value);
  return { network, faults, parts: leftOut.map(({ path: at, kind, owner }) => [at.join('.'), kind, owner]), links: network?.links.map(({ id }) => id) };
}

const ALL = ['a--b', 'a--c', 'a--d'];

describe('a part at fault goes, and the rest is used', () => {
  it.each<[what: string, path: string, by: unknown, part: string, kind: string, owner: string | null, links: readonly string[]]>([
    ['a date that is none', 'links.1.stages.0.since', 'last summer', 'links.1', 'link', 'a--c', ['a--b', 'a--d']],
    ['an end that cannot be read', 'links.1.ended', 'soon', 'links.1', 'link', 'a--c', ['a--b', 'a--d']],
    ['a place that is not listed', 'links.1.places.1', 'atlantis', 'links.1', 'link', 'a--c', ['a--b', 'a--d']],
    ['an id that stands twice: the first wins', 'links.2.id', 'a--b', 'links.2', 'link', 'a--b', ['a--b', 'a--c']],
    ['an event without a known document', 'links.1.events.0.source.id', 'diary', 'links.1.events.0', 'event', 'a--c', ALL],
    ['an event of a bad date', 'links.1.events.1.date', '2006-13', 'links.1.events.1', 'event', 'a--c', ALL],
    ['where an event was', 'links.1.events.1.where', 'atlantis', 'links.1.events.1.where', 'detail', 'a--c', ALL],
    ['an area', 'links.0.areas.1', 'astrology', 'links.0.areas.1', 'detail', 'a--b', ALL],
    ['a note', 'links.0.note', 'in words', 'links.0.note', 'detail', 'a--b', ALL],
    ['a confirmation', 'links.0.attested.source', 'diary', 'links.0.attested', 'detail', 'a--b', ALL],
    ['an unknown field', 'links.0.colour', 'red', 'links.0.colour', 'detail', 'a--b', ALL],
    ['a member', 'networks.0.members.0.place', 'atlantis', 'networks.0.members.0', 'member', 'union', ALL],
    ['a link that is no object', 'links.1', 'nothing', 'links.1', 'link', null, ['a--b', 'a--d']],
    ['the title', 'title', 7, 'title', 'title', null, ALL],
    ['the years', 'extent', { from: 2001, to: 2002 }, 'extent', 'extent', null, ALL],
    ['a list that is missing', 'networks', undefined, 'networks', 'list', null, ALL],
    ['an unknown field of the file', 'more', [], 'more', 'detail', null, ALL],
  ])('%s', (_what, path, by, part, kind, owner, links) => {
    const read = after(path, by);
    expect(read.parts).toEqual([[part, kind, owner]]);
    expect(read.links).toEqual(links);
  });

  const diary = { id: 'diary', at: 'page 1' };
  const website = { address: 'www.example.org', source, asOf: '2011' };
  it.each<[what: string, path: string, by: unknown, part: string, owner: string | null]>([
    ['a web address that is none', 'places.0.websites', [website, { ...website, address: '' }], 'places.0.websites.1', 'a'],
    ['a web address without a known document', 'networks.0.websites', [{ ...website, source: diary }], 'networks.0.websites.0', 'union'],
    ['web addresses that are no list', 'places.0.websites', 'www.example.org', 'places.0.websites', 'a'],
    ['what a seat rests on', 'places.0.basis', { seat: diary, note: source }, 'places.0.basis.seat', 'a'],
    ['what a note rests on', 'links.0.basis', { note: diary }, 'links.0.basis', 'a--b'],
    ['what the note of a network rests on', 'networks.0.basis', { note: 'hearsay' }, 'networks.0.basis', 'union'],
    ['what the note of a stage rests on', 'links.0.stages.0.basis', { note: diary }, 'links.0.stages.0.basis', 'a--b'],
    ['what the note of a member rests on', 'networks.0.members.0.basis', { note: diary }, 'networks.0.members.0.basis', 'union'],
    ['a short name', 'places.0.shortNames', 'A', 'places.0.shortNames', 'a'],
    ['a word for a kind of unit', 'places.0.kindLabel', { en: 7 }, 'places.0.kindLabel', 'a'],
    ['a further document of an event', 'links.0.events.0.alsoIn', [source, diary], 'links.0.events.0.alsoIn.1', 'a--b'],
    ['a further document of a mention', 'places.0.mentions', [{ source, alsoIn: [diary], note: {} }], 'places.0.mentions.0.alsoIn.0', 'a'],
    ['a name in one language', 'links.0.events.0.people', [{ name: 'A', names: { en: 'A', uk: 7 }, office: {} }], 'links.0.events.0.people.0.names.uk', 'a--b'],
    ['names that are no names', 'links.0.events.0.people', [{ name: 'A', names: 'A', office: {} }], 'links.0.events.0.people.0.names', 'a--b'],
    ['a publisher', 'sources.0.publisher', 7, 'sources.0.publisher', 'source'],
    ['a short publisher', 'sources.0.publisherShort', 'P', 'sources.0.publisherShort', 'source'],
    ['the view it was taken from', 'takenFrom', 'the atlas', 'takenFrom', null],
  ])('what may be absent goes alone: %s', (_what, path, by, part, owner) => {
    const read = after(path, by);
    expect(read.parts).toEqual([[part, 'detail', owner]]);
    expect(read.links).toEqual(ALL);
  });

  it('with what rests on it: a place takes its links and memberships along', () => {
    const read = after('places.3.lat', 'north');
    expect(read.parts.map(([part]) => part)).toEqual(['places.3', 'links.2', 'networks.0.members.1']);
    expect(read.links).toEqual(['a--b', 'a--c']);
  });

  it('and the years are those of the stages again', () => expect(after('extent', 'long').network?.extent).toEqual({ from: 2000, to: 2010 }));

  it('paths are those of the file, also once something before them is gone', () => {
    const value = structuredClone(good()) as unknown as { links: { stages: { since: string }[]; areas: string[] }[] };
    const [first, , third] = value.links;
    if (first?.stages[0] === undefined || third === undefined) throw new Error('the fixture has other links');
    first.stages[0].since = 'never';
    third.areas = ['astrology'];
    expect(readNetwork(value).leftOut.map(({ path }) => path.join('.'))).toEqual(['links.0', 'links.2.areas.0']);
  });

  it('a part with several faults is one part', () => {
    const read = readNetwork({ ...good(), links: [...good().links, { ...link('a--b', 'marriage 1999'), places: ['x', 'y'] }] });
    expect(read.leftOut).toHaveLength(1);
    expect(read.leftOut[0]?.faults.map(({ code }) => code)).toEqual(['duplicateId', 'unknown', 'unknown', 'unknown']);
  });
});

describe('a file of which nothing can be shown', () => {
  it.each<[string, string, unknown, string]>([
    ['of another format', 'format', 'geojson', 'format'],
    ['of a later version', 'version', 99, 'version'],
    ['without places', 'places', undefined, 'places'],
    ['without agreement types', 'agreementTypes', [], 'agreementTypes'],
  ])('is refused, and the first fault says why: %s', (_what, path, by, fault) => {
    const read = after(path, by);
    expect(read.network).toBeNull();
    expect(read.faults[0]?.path.join('.')).toBe(fault);
  });

  it('is refused when no link is left', () => {
    const network = good();
    expect(readNetwork({ ...network, links: network.links.map((one) => ({ ...one, ended: 'soon' })) }).network).toBeNull();
  });

  it.each([undefined, null, [], 'text', 7])('is refused: %j', (value) => expect(readNetwork(value)).toMatchObject({ network: null, faults: [{ path: [], code: 'shape' }] }));
});

it('a detail of a part that goes whole is not told apart from it', () => {
  const network = good();
  const read = readNetwork({ ...network, links: network.links.map((one, i) => (i > 0 ? one : { ...one, areas: ['astrology'], ended: 'soon' })) });
  expect(read.leftOut.map(({ path }) => path.join('.'))).toEqual(['links.0']);
});

it('the years are not blamed for a link that goes', () => {
  const network = good();
  const read = readNetwork({ ...network, links: [...network.links, { ...link('b--c', 'treaty 1900'), places: ['b', 'atlantis'] }] });
  expect(read.leftOut.map(({ kind }) => kind)).toEqual(['link']);
  expect(read.network?.extent).toEqual(network.extent);
});
