import { describe, expect, it } from 'vitest';
import { readCuratedData } from './read.ts';
import { type Change, changed, FILES, faultAt, faultsIn, inFolder } from './testing/small-dataset.ts';

const DATE = 'a date is an EDTF date: 1997, 2004-03, 2000-06-16, ../2016-11-11 or 1993/1999';
const KINDS = 'kind: Invalid option: expected one of "city"|"town"|"municipality"|"district"|"county"|"city-district"|"region"';

describe('a file that a person has just edited', () => {
  it('without a mistake has no faults', () => expect(faultsIn(FILES)).toEqual([]));

  it.each<[string, Change, string, string]>([
    ['an impossible day of a stage', ['links/valmiera.yaml', 'since: "2010-05-01"', 'since: "2010-02-30"'], '2010-02-30', `stages.0.since: ${DATE}`],
    ['an impossible month of an event', ['links/akmene.yaml', 'date: "1999"', 'date: "1999-13"'], '1999-13', `events.0.date: ${DATE}`],
    ['a period that runs backwards', ['links/akmene.yaml', 'date: "1999"', 'date: "1999/1993"'], '1999/1993', `events.0.date: ${DATE}`],
    ['a date of a member', ['networks.yaml', 'since: "2021-01"', 'since: "January 2021"'], 'January', `members.0.since: ${DATE}`],
    ['a year without quotation marks', ['links/akmene.yaml', 'since: "2003"', 'since: 2003'], 'since: 2003', 'stages.0.since: Invalid input: expected string, received number'],
    [
      'an event without its source',
      ['links/akmene.yaml', '"1999", kind: visit, source: { id: library, at: paragraph 1 }', '"1999", kind: visit'],
      '"1999"',
      'events.0.source: Invalid input: expected object, received undefined',
    ],
    [
      'a source without its place in the document',
      ['links/akmene.yaml', '{ id: library, at: paragraph 1 }', '{ id: library }'],
      '"1999"',
      'events.0.source.at: Invalid input: expected string, received undefined',
    ],
    ['a misspelled key', ['links/akmene.yaml', 'areas: [culture]', 'ares: [culture]'], 'ares:', 'Unrecognized key: "ares"'],
    ['a misspelled key deep inside', ['links/akmene.yaml', 'people:', 'poeple:'], 'poeple:', 'events.2: Unrecognized key: "poeple"'],
    ['a link of three places', ['links/akmene.yaml', '[akmene, konin]', '[akmene, konin, torun]'], 'torun', 'places: Too big: expected array to have <=2 items'],
    ['an unknown kind of place', ['places.yaml', 'country: SE\n  kind: city', 'country: SE\n  kind: village'], 'village', KINDS],
    ['a latitude on no globe', ['places.yaml', 'lat: 51.8', 'lat: 518'], 'lat: 518', 'lat: Too big: expected number to be <=90'],
    ['a country in words', ['places.yaml', 'country: SE', 'country: Sweden'], 'Sweden', 'country: a country is an ISO 3166-1 alpha-2 code'],
    ['a capital letter in an id', ['sources.yaml', 'id: council', 'id: Council'], 'id: Council', 'id: an id is a lower-case ASCII slug'],
    ['a colour in words', ['agreement-types.yaml', 'rank: 2\n  color: "#112233"', 'rank: 2\n  color: red'], 'color: red', 'color: a colour is #rrggbb'],
    ['a list that is none', ['vocabulary.yaml', 'areas:\n', 'areas: none\nmore:\n'], 'areas:', 'areas: a list is expected here'],
    ['a missing title', ['vocabulary.yaml', 'title:', 'titel:'], 'titel:', 'title: Invalid input: expected record, received undefined'],
  ])('names the line of %s', (_what, change, text, message) => {
    const files = changed(change);
    expect(faultsIn(files)).toContain(faultAt(files, change[0], text, message));
  });

  it('names the line of a bracket that is missing', () => {
    const files = changed(['links/akmene.yaml', 'areas: [culture]', 'areas: [culture']);
    expect(faultsIn(files)).toHaveLength(1);
    expect(faultsIn(files)[0]).toMatch(/^data\/links\/akmene\.yaml:1[56] .*end with a \]$/);
  });

  it('names a file that is empty or missing', () => {
    expect(faultsIn({ ...FILES, 'networks.yaml': '' })).toEqual(['data/networks.yaml:1 a list is expected here']);
    const { 'sources.yaml': _, ...others } = FILES;
    expect(faultsIn(others)).toEqual(['data/sources.yaml:1 the file is missing']);
  });

  it('says of an entry that is no entry where it stands', () => {
    const files = { ...FILES, 'networks.yaml': `${FILES['networks.yaml']}- just words\n` };
    expect(faultsIn(files)).toEqual([faultAt(files, 'networks.yaml', 'just words', 'Invalid input: expected object, received string')]);
  });
});

describe('readCuratedData', () => {
  it('gives every entry the place where it stands', () => {
    inFolder(FILES, (root) => {
      const data = readCuratedData(root);
      const konin = data.places.find(({ value }) => value.id === 'konin');
      expect(konin?.fault(['lng'], 'here')).toEqual({ file: 'data/places.yaml', line: 26, column: 3, message: 'here' });
      expect(data.links.map(({ value, home }) => [value.id, home])).toEqual([
        ['akmene--konin', 'akmene'],
        ['valmiera--bocholt', 'valmiera'],
        ['konin--bocholt', 'valmiera'],
      ]);
    });
  });

  it('knows the ids of entries that it cannot read, and every id of a list that it cannot read', () => {
    inFolder(changed(['places.yaml', 'lat: 51.8', 'lat: high'], ['sources.yaml', '- id: council', 'id: council']), (root) => {
      const { ids, misshapen, unreadable } = readCuratedData(root);
      expect([ids.places.has('bocholt'), ids.places.has('atlantis'), ids.sources.has('anything')]).toEqual([true, false, true]);
      expect([misshapen.length, unreadable]).toEqual([1, true]);
    });
  });

  it('takes a folder without links as one without links', () => {
    const { 'links/akmene.yaml': _, 'links/valmiera.yaml': __, ...others } = FILES;
    inFolder(others, (root) => expect(readCuratedData(root).links).toEqual([]));
  });
});
