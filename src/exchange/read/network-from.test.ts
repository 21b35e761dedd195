import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../domain/network/read-network.ts';
import { placeKey, takeLargest } from './decisions.ts';
import { leftOutCsv } from './left-out-rows.ts';
import { made, networkIn, tableIn, told } from './testing/made.ts';
import { PLACES } from './testing/small-resolver.ts';

const HEAD = 'place,country,lat,lng,partner,partner_country,partner_lat,partner_lng,type,since,until,status,areas,note,source\n';
const row = (cells: Readonly<Record<string, string>>): string =>
  `${HEAD.trim()
    .split(',')
    .map((name) => cells[name] ?? '')
    .join(',')}\n`;
const GOOD = { place: 'Vilnius', country: 'LT', lat: '54.68', lng: '25.28', partner: 'Duisburg', partner_country: 'DE', partner_lat: '51.43', partner_lng: '6.76' };

describe('a table with coordinates', () => {
  it('is a network in the published format, free of faults', async () => {
    const { network } = await made(HEAD + row({ ...GOOD, type: 'Friends', since: '12.05.1985', areas: 'culture; art', note: 'a note', source: 'https://example.org/a' }));
    expect(readNetwork(structuredClone(network))).toEqual({ network, faults: [], leftOut: [] });
    expect(told(network)).toEqual(['Vilnius – Duisburg (Friends 1985-05-12)']);
    expect([network.extent, network.areas.map(({ id }) => id), network.sources.map(({ url }) => url)]).toEqual([
      { from: 1985, to: 1985 },
      ['culture', 'art'],
      ['https://example.org/a'],
    ]);
  });

  it('names the place once, however often it occurs, and keeps its other spellings', async () => {
    const { network } = await made(
      HEAD + row(GOOD) + row({ ...GOOD, place: 'VILNIUS', lat: '54.69', partner: 'Kraków', partner_lat: '50.06', partner_lng: '19.94', partner_country: 'PL' }),
    );
    expect(network.places.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['vilnius', ['VILNIUS']],
      ['duisburg', []],
      ['krakow', []],
    ]);
  });

  it('tells two towns of one name apart by where they lie', async () => {
    const { network } = await made(
      HEAD + row({ ...GOOD, partner: 'Halle', partner_lat: '51.48', partner_lng: '11.97' }) + row({ ...GOOD, partner: 'Halle', partner_lat: '52.06', partner_lng: '8.36' }),
    );
    expect(network.places.map(({ id }) => id)).toEqual(['vilnius', 'halle', 'halle-2']);
  });

  it.each([
    ['a latitude out of range', { lat: '91' }, ['lat', '91', 'latitudeRange']],
    ['a longitude out of range', { partner_lng: '-180.5' }, ['partner_lng', '-180.5', 'longitudeRange']],
    ['no number', { lat: 'north' }, ['lat', 'north', 'notACoordinate']],
    ['half a position', { partner_lng: '' }, ['partner_lng', '', 'notACoordinate']],
    ['the point 0, 0', { lat: '0', lng: '0' }, ['lat', '0', 'noPosition']],
    ['the same place twice', { partner: 'Vilnius', partner_country: 'LT', partner_lat: '54.68', partner_lng: '25.28' }, ['partner', 'Vilnius', 'samePlace']],
    ['no name and no position', { partner: '', partner_lat: '', partner_lng: '' }, ['partner', '', 'noName']],
  ])('leaves out a row with %s, and says where and why', async (_what, wrong, [column, value, reason]) => {
    const { network, leftOut } = await made(HEAD + row(GOOD) + row({ ...GOOD, ...wrong }));
    expect(network.links).toHaveLength(1);
    expect(leftOut.map(({ line, column: at, value: of, reason: why }) => [line, at, of, why])).toEqual([[3, column, value, reason]]);
  });

  it('shows a row whose date is none, and says so', async () => {
    const { network, remarks } = await made(HEAD + row({ ...GOOD, since: 'long ago' }));
    expect([told(network), remarks]).toEqual([['Vilnius – Duisburg (Link ?)'], [{ line: 2, column: 'since', value: 'long ago', reason: 'notADate' }]]);
  });

  it('shows a row that ends before it begins without its end', async () => {
    const { network, remarks } = await made(HEAD + row({ ...GOOD, since: '2004', until: '1999' }));
    expect([told(network), remarks.map(({ reason }) => reason)]).toEqual([['Vilnius – Duisburg (Link 2004)'], ['endBeforeBeginning']]);
  });

  it('shows what is over since nobody knows when as a type of its own, and not as if it lasted', async () => {
    const { network } = await made(
      HEAD + row({ ...GOOD, status: 'inactive' }) + row({ ...GOOD, partner: 'Unna', partner_lat: '51.5', partner_lng: '7.7', until: '2001', status: 'ended' }),
    );
    expect(told(network)).toEqual(['Vilnius – Duisburg (Ended, date not known ?)', 'Vilnius – Unna (Link ?, ended 2001)']);
    expect(network.agreementTypes.find(({ id }) => id === 'ended')?.partnership).toBe(false);
  });
});

describe('rows of the same two places', () => {
  const rows = (...cells: readonly Readonly<Record<string, string>>[]) => made(HEAD + cells.map((one) => row({ ...GOOD, ...one })).join(''));
  const turned = {
    place: GOOD.partner,
    country: 'DE',
    lat: GOOD.partner_lat,
    lng: GOOD.partner_lng,
    partner: GOOD.place,
    partner_country: 'LT',
    partner_lat: GOOD.lat,
    partner_lng: GOOD.lng,
  };

  it('are one link, whichever way they name it', async () => {
    const { network } = await rows({ since: '1985', areas: 'culture' }, { ...turned, since: '1985', areas: 'sport' });
    expect([told(network), network.links[0]?.areas]).toEqual([['Vilnius – Duisburg (Link 1985)'], ['culture', 'sport']]);
  });

  it('are its stages where types and dates differ, oldest first', async () => {
    const { network } = await rows({ since: '1999', type: 'Treaty' }, { type: 'Contacts' }, { since: '1985', type: 'Protocol' });
    expect(told(network)).toEqual(['Vilnius – Duisburg (Contacts ?, Protocol 1985, Treaty 1999)']);
  });

  it('are two links where one begins after the other has ended, or a second type has no date', async () => {
    const { network } = await rows({ since: '1985', until: '1990' }, { since: '2004' });
    expect([told(network), network.links.map(({ id }) => id)]).toEqual([
      ['Vilnius – Duisburg (Link 1985, ended 1990)', 'Vilnius – Duisburg (Link 2004)'],
      ['vilnius--duisburg', 'vilnius--duisburg-2'],
    ]);
    expect(told((await rows({ type: 'a' }, { type: 'b' })).network)).toHaveLength(2);
  });
});

describe('types', () => {
  const types = async (...values: readonly string[]) => {
    const { network } = await made(HEAD + values.map((type, i) => row({ ...GOOD, type, partner: `Town ${i}`, partner_lat: String(40 + i) })).join(''));
    return network;
  };

  it('that name one of ours in any language, or by its id, are ours', async () => {
    const { agreementTypes } = await types('cooperation-agreement', 'Sadarbības līgums', 'УГОДА ПРО СПІВПРАЦЮ', 'Freundschaft');
    expect(agreementTypes.map(({ id }) => id)).toEqual(['cooperation-agreement', 'freundschaft']);
    expect(new Set(agreementTypes.map(({ color }) => color)).size).toBe(2);
  });

  it('have eight colours, and the ninth and all after it are "Other" with their own word on the link', async () => {
    const { agreementTypes, links } = await types(...Array.from({ length: 10 }, (_, i) => `Type ${i}`));
    expect(agreementTypes.map(({ label }) => label['local'] ?? label['en'])).toEqual([...Array.from({ length: 8 }, (_, i) => `Type ${i}`), 'Other']);
    expect(links.at(-1)?.stages[0]?.note).toEqual({ local: 'Type 9' });
  });

  it('are one, "Link", where the table has none', async () => expect((await types('')).agreementTypes.map(({ label }) => label['lt'])).toEqual(['Ryšys']));
});

describe('places without coordinates', () => {
  const NAMES = 'Miestas;Šalis;Partneris;Partnerio šalis\nUkmergė;Lietuva;Unna;Vokietija\nUkmergė;Lietuva;Halle;Vokietija\nUkmergė;Lietuva;Atlantida;Vokietija\n';

  it('are found where one is meant, and never guessed where several are', async () => {
    const { network, toSettle, leftOut } = await made(NAMES);
    expect(told(network)).toEqual(['Ukmergė – Unna (Link ?)']);
    expect(toSettle.map(({ name, country, rows, candidates }) => [name, country, rows, candidates.map(({ id }) => id)])).toEqual([
      ['Halle', 'DE', [3], ['g:3', 'g:4']],
      ['Atlantida', 'DE', [4], []],
    ]);
    expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'notSettled'],
      [4, 'notSettled'],
    ]);
  });

  it('are where a person has said, or left out where that was said', async () => {
    const [, , , halle] = PLACES;
    if (halle === undefined) throw new Error('no such place');
    const places = new Map([
      [placeKey('Halle', 'DE'), { kind: 'place', candidate: halle } as const],
      [placeKey('Atlantida', 'DE'), { kind: 'at', lng: -30, lat: 30 } as const],
      [placeKey('Unna', 'DE'), { kind: 'none' } as const],
    ]);
    const { network, toSettle, leftOut } = await made(NAMES, { places });
    expect([told(network), toSettle, leftOut.map(({ reason }) => reason)]).toEqual([['Ukmergė – Halle (Link ?)', 'Ukmergė – Atlantida (Link ?)'], [], ['byHand']]);
    expect(network.places.find(({ id }) => id === 'halle')).toMatchObject({ lng: 8.36, gazetteer: 'g:4' });
  });

  it('are taken to be the largest only as a deliberate act, and are marked as unsure', async () => {
    const table = await tableIn(NAMES);
    const decisions = takeLargest(networkIn(table).toSettle, { places: new Map() });
    const { network } = networkIn(table, decisions);
    expect(network?.places.find(({ id }) => id === 'halle')).toMatchObject({ lng: 11.97, note: { en: expect.stringContaining('unsure') } });
  });

  it('take the position that another row gives the same name', async () => {
    const { network } = await made('place,country,lat,lng,partner,partner_country\nAtlantida,PL,50,20,Unna,DE\nUkmergė,LT,,,Atlantida,PL\n');
    expect(told(network)).toEqual(['Atlantida – Unna (Link ?)', 'Ukmergė – Atlantida (Link ?)']);
  });

  it('of a list of partners alone belong to the place that a person names', async () => {
    const table = await tableIn('Місто-побратим;Країна\nBytom;Польща\nUnna;Німеччина\n');
    expect(networkIn(table).network).toBeNull();
    const { network } = networkIn(table, { places: new Map(), home: { name: 'Житомир', country: 'UA' } });
    expect(network === null ? [] : told(network)).toEqual(['Житомир – Bytom (Link ?)', 'Житомир – Unna (Link ?)']);
    expect(network?.places.filter(({ home }) => home).map(({ id }) => id)).toEqual(['zhytomyr']);
  });
});

it('rows left out come back as they stood, with line and reason, and start no formula', async () => {
  const { leftOut, table } = await made(HEAD + row(GOOD) + row({ ...GOOD, lat: '99', note: '=cmd()' }));
  const csv = leftOutCsv(table.headings, leftOut, { line: 'Line', reason: 'Reason', say: ({ reason }) => reason });
  expect(csv).toBe(`\uFEFFLine,${HEAD.trim()},Reason\r\n3,Vilnius,LT,99,25.28,Duisburg,DE,51.43,6.76,,,,,,'=cmd(),,latitudeRange\r\n`);
});

it('work is done in pieces, with the share that is done', async () => {
  const table = await tableIn(HEAD + row(GOOD).repeat(5000));
  expect(networkIn(table).network?.links).toHaveLength(1);
});
