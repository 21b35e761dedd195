import { describe, expect, it } from 'vitest';
import { event, link, networkOf } from '../testing/network-fixture.ts';
import type { Network } from './schema.ts';
import { networkSchema, parts } from './schema.ts';

const network = networkOf([link('akmene--konin', 'treaty 2006', { areas: ['culture'] })]);
const firstFault = (value: unknown): string => {
  const issue = networkSchema.safeParse(value).error?.issues[0];
  return issue === undefined ? 'no fault' : `${issue.path.join('.')}: ${issue.message}`;
};
const withLink = (rest: object): Network => ({ ...network, links: [{ ...network.links[0], ...rest } as Network['links'][0]] });
const withPlace = (rest: object): Network => ({ ...network, places: [{ ...network.places[0], ...rest } as Network['places'][0]] });

describe('the published format', () => {
  it('takes a network and gives it back unchanged', () => expect(networkSchema.parse(network)).toEqual(network));

  it.each([
    ['another format', { ...network, format: 'something-else' }, /^format: .*partner-cities-network/],
    ['another version', { ...network, version: 3 }, /^version: .*expected 2/],
    ['no links', { ...network, links: undefined }, /^links: .*expected array/],
    ['no types', { ...network, agreementTypes: [] }, /^agreementTypes: /],
    ['a field that the format lacks', { ...network, foo: 1 }, /^: Unrecognized key: "foo"/],
    ['a link without stages', withLink({ stages: [] }), /^links\.0\.stages: /],
    ['an impossible day', withLink({ stages: [{ type: 'treaty', since: '2003-02-29' }] }), /^links\.0\.stages\.0\.since: a date is an EDTF date/],
    ['a year as a number', withLink({ stages: [{ type: 'treaty', since: 2003 }] }), /^links\.0\.stages\.0\.since: .*expected string, received number/],
    ['an impossible event date', withLink({ events: [event('2003-13')] }), /^links\.0\.events\.0\.date: a date/],
    ['an impossible end', withLink({ ended: '2003-04-31' }), /^links\.0\.ended: a date/],
    ['an event without a source', withLink({ events: [{ date: null, kind: 'signed' }] }), /^links\.0\.events\.0\.source: /],
    ['a link of three places', withLink({ places: ['a', 'b', 'c'] }), /^links\.0\.places: /],
    ['a link id of another form', withLink({ id: 'akmene-konin' }), /^links\.0\.id: a link id is two place ids joined by --/],
    ['an id with capital letters', withPlace({ id: 'Akmene' }), /^places\.0\.id: an id is a lower-case ASCII slug/],
    ['an id with diacritics', withPlace({ id: 'akmenė' }), /^places\.0\.id: an id/],
    ['a country in words', withPlace({ country: 'Lithuania' }), /^places\.0\.country: a country is an ISO 3166-1 alpha-2 code/],
    ['a longitude beyond 180', withPlace({ lng: 181 }), /^places\.0\.lng: /],
    ['a latitude beyond the pole', withPlace({ lat: -91 }), /^places\.0\.lat: /],
    ['a longitude that is no number', withPlace({ lng: Number.NaN }), /^places\.0\.lng: /],
    ['an unknown kind of place', withPlace({ kind: 'village' }), /^places\.0\.kind: /],
    ['a seat in one text for all languages', withPlace({ seat: 'Naujoji Akmenė' }), /^places\.0\.seat: /],
    ['a former name in one text for all languages', withPlace({ formerly: ['Sniečkus'] }), /^places\.0\.formerly\.0: /],
    ['a basis that is neither a document nor general knowledge', withLink({ basis: { note: 'hearsay' } }), /^links\.0\.basis\.note: /],
    ['a website without the document that gives it', withPlace({ websites: [{ address: 'example.org', asOf: '2011' }] }), /^places\.0\.websites\.0\.source: /],
    ['an empty name', withPlace({ names: { en: '' } }), /^places\.0\.names\.en: /],
    ['years in the wrong order', { ...network, extent: { from: 2006, to: 2005 } }, /^extent: the first year is not after the last/],
    ['years without end', { ...network, extent: { from: 0, to: 1e12 } }, /^extent\.to: /],
    ['a colour in words', { ...network, agreementTypes: [{ ...network.agreementTypes[0], color: 'red' }] }, /^agreementTypes\.0\.color: a colour is #rrggbb/],
    ['an address that is a script', { ...network, sources: [{ ...network.sources[0], url: 'javascript:alert(1)' }] }, /^sources\.0\.url: an address starts with/],
  ])('refuses %s and says where', (_what, value, message) => expect(firstFault(value)).toMatch(message));

  it.each(['1997', '2004-03', '2000-06-16', '../2016-11-11', '1993/1999', null])('takes a stage since %s', (since) => {
    expect(firstFault(withLink({ stages: [{ type: 'treaty', since }] }))).toBe('no fault');
  });

  it('is made of the parts that people edit', () => {
    expect(parts.link.parse(network.links[0])).toEqual(network.links[0]);
    expect(parts.place.parse(network.places[0])).toEqual(network.places[0]);
    expect(parts.agreementType.parse(network.agreementTypes[0])).toEqual(network.agreementTypes[0]);
    expect(parts.source.parse(network.sources[0])).toEqual(network.sources[0]);
    expect(parts.term.parse(network.areas[0])).toEqual(network.areas[0]);
    expect(parts.eventKind.parse(network.eventKinds[0])).toEqual(network.eventKinds[0]);
    expect(parts.localized.parse(network.title)).toEqual(network.title);
    expect(parts.cityNetwork.safeParse({ id: 'ubc', names: { en: 'UBC' }, kind: 'city-network', members: [], events: [] }).success).toBe(true);
  });
});
