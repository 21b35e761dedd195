import { expect, it } from 'vitest';
import { type Change, changed, faultAt, faultsIn } from './testing/small-dataset.ts';

const text = '{ en: Said, lt: Said, lv: Said, uk: Said }';
const GK = 'general-knowledge';
const place = (lines: string): Change => ['places.yaml', '  lng: 18.3', `${lines}\n  lng: 18.3`];
const link = (lines: string): Change => ['links/valmiera.yaml', '  jointWith', `${lines}\n  jointWith`];
const network = (lines: string): Change => ['networks.yaml', '  members:', `${lines}\n  members:`];
const nothing = (field: string): string => `"${field}" rests on nothing: basis.${field} names a source, or says general-knowledge`;

it.each<[string, Change, string, string]>([
  ['a note of a place', place(`  note: ${text}`), 'Said', nothing('note')],
  ['a seat', place(`  seat: ${text}`), 'Said', nothing('seat')],
  ['a former name', place(`  formerly: [${text}]`), 'Said', nothing('formerly')],
  ['a note of a link', link(`  note: ${text}`), 'Said', nothing('note')],
  ['a note of a stage', ['links/akmene.yaml', 'since: "2003" }', `since: "2003", note: ${text} }`], 'Said', nothing('note')],
  ['a note of a network', network(`  note: ${text}`), 'Said', nothing('note')],
])('%s without a source and without the mark is named', (_what, change, at, message) => {
  const files = changed(change);
  expect(faultsIn(files)).toEqual([faultAt(files, change[0], at, message)]);
});

it.each<[string, Change]>([
  ['a mark on a place', place(`  seat: ${text}\n  note: ${text}\n  basis: { seat: ${GK}, note: { id: library, at: paragraph 2 } }`)],
  ['a source of a link', link(`  note: ${text}\n  basis: { note: { id: council, at: paragraph 4 } }`)],
  ['a source of a network', network(`  note: ${text}\n  basis: { note: { id: council, at: paragraph 4 } }`)],
  ['a mark on a member', ['networks.yaml', 'place: kalmar,', `place: kalmar, note: ${text}, basis: { note: ${GK} },`]],
  ['a note of a member, which rests on the source of the member', ['networks.yaml', 'place: kalmar,', `place: kalmar, note: ${text},`]],
])('%s is enough', (_what, change) => expect(faultsIn(changed(change))).toEqual([]));

it('general knowledge is not enough for a network', () => {
  const files = changed(network(`  note: ${text}\n  basis: { note: ${GK} }`));
  expect(faultsIn(files)).toEqual([faultAt(files, 'networks.yaml', GK, 'a note of a network needs a source')]);
});

it.each<[string, Change, string]>([
  ['a basis', link(`  note: ${text}\n  basis: { note: { id: diary, at: paragraph 4 } }`), 'diary'],
  ['a website', place('  websites: [{ address: example.org, source: { id: diary, at: paragraph 4 }, asOf: "2011" }]'), 'diary'],
  ['a website of a network', network('  websites: [{ address: example.org, source: { id: diary, at: paragraph 4 }, asOf: "2011" }]'), 'diary'],
  ['a further document of an event', ['links/valmiera.yaml', 'at: paragraph 4 } }', 'at: paragraph 4 }, alsoIn: [{ id: diary, at: introduction }] }'], 'diary'],
  ['a further document of a mention', ['places.yaml', 'at: paragraph 9 }', 'at: paragraph 9 }\n      alsoIn: [{ id: diary, at: introduction }]'], 'diary'],
])('%s that names an unknown document is named', (_what, change, at) => {
  const files = changed(change);
  expect(faultsIn(files)).toEqual([faultAt(files, change[0], at, 'unknown source "diary"')]);
});

it('a basis of what the record does not say is named', () => {
  const files = changed(place(`  basis: { seat: ${GK} }`));
  expect(faultsIn(files)).toEqual([faultAt(files, 'places.yaml', GK, 'a basis of "seat", which the record lacks')]);
});

it('a document that only a note, a website or a further citation names is not called unused', () => {
  const diary = changed(
    ['sources.yaml', '- id: council', `- id: diary\n  title: Diary\n  titleTranslated: ${text}\n  language: lt\n  date: null\n  dateKind: published\n\n- id: council`],
    place('  websites: [{ address: example.org, source: { id: diary, at: paragraph 4 }, asOf: "2011" }]'),
  );
  expect(faultsIn(diary)).toEqual([]);
});
