import { describe, expect, it } from 'vitest';
import { type Change, changed, FILES, type Files, faultAt, faultsIn } from './testing/small-dataset.ts';

/** The dataset with `text` at the end of a file. */
const added = (file: string, text: string): Files => ({ ...FILES, [file]: `${FILES[file]}${text}` });
const text4 = '{ en: x, lt: x, lv: x, uk: x }';
const TYPE = `label: ${text4}, definition: ${text4}, color: "#112233", colorDark: "#ddeeff", dash: null, partnership: true`;
const PLACE = `names: { en: x, lt: x, lv: x, uk: x, local: x }, aliases: [], country: PL, kind: town, home: false, lng: 20, lat: 52`;
const SOURCE = `title: x, titleTranslated: ${text4}, publisher: x, language: lt, date: null, dateKind: published`;

describe('what nothing refers to', () => {
  it.each<[string, string, string, string]>([
    ['place', 'places.yaml', `- { id: lonely, ${PLACE} }\n`, 'unused place "lonely"'],
    ['source', 'sources.yaml', `- { id: lonely, ${SOURCE} }\n`, 'unused source "lonely"'],
    ['agreement type', 'agreement-types.yaml', `- { id: lonely, rank: 9, ${TYPE} }\n`, 'unused agreement type "lonely"'],
    ['event kind', 'vocabulary.yaml', `  - { id: lonely, label: ${text4} }\n`, 'unused event kind "lonely"'],
  ])('is named: %s', (_what, file, text, message) => {
    const files = added(file, text);
    expect(faultsIn(files)).toEqual([faultAt(files, file, 'lonely', message)]);
  });

  it('is named: area', () => {
    const files = changed(['vocabulary.yaml', 'eventKinds:', `  - { id: lonely, label: ${text4} }\neventKinds:`]);
    expect(faultsIn(files)).toEqual([faultAt(files, 'vocabulary.yaml', 'lonely', 'unused area "lonely"')]);
  });

  it('is not a place that only holds a member, an event, a person, or a party of a joint act', () => {
    const uses = [
      changed(['networks.yaml', 'place: kalmar', 'place: lodz']),
      changed(['networks.yaml', 'where: kalmar', 'where: lodz']),
      changed(['links/akmene.yaml', 'place: konin', 'place: lodz']),
      changed(['links/valmiera.yaml', 'jointWith: [valmiera]', 'jointWith: [valmiera, lodz]']),
    ];
    for (const files of uses) expect(faultsIn({ ...files, 'places.yaml': `${FILES['places.yaml']}- { id: lodz, ${PLACE} }\n` })).toEqual([]);
  });
});

describe('what stands twice', () => {
  it.each<[string, string, string]>([
    ['place', 'places.yaml', `- { id: konin, ${PLACE} } # again\n`],
    ['source', 'sources.yaml', `- { id: council, ${SOURCE} } # again\n`],
    ['agreement type', 'agreement-types.yaml', `- { id: ties, rank: 9, ${TYPE} } # again\n`],
    ['event kind', 'vocabulary.yaml', `  - { id: visit, label: ${text4} } # again\n`],
    ['network', 'networks.yaml', `- { id: ubc, names: ${text4}, kind: x, members: [], events: [] } # again\n`],
  ])('is named where it stands the second time: %s', (what, file, text) => {
    const files = added(file, text);
    const id = /id: ([a-z]+)/.exec(text)?.[1];
    expect(faultsIn(files)).toEqual([faultAt(files, file, '# again', `duplicate ${what} "${id}"`)]);
  });

  it('is named: area, and a rank of agreement types', () => {
    const areas = changed(['vocabulary.yaml', 'eventKinds:', `  - { id: culture, label: ${text4} } # again\neventKinds:`]);
    expect(faultsIn(areas)).toEqual([faultAt(areas, 'vocabulary.yaml', '# again', 'duplicate area "culture"')]);
    const ranks = changed(['agreement-types.yaml', 'rank: 2', 'rank: 1 # again']);
    expect(faultsIn(ranks)).toEqual([faultAt(ranks, 'agreement-types.yaml', '# again', 'agreement type "ties" has the rank of "treaty"')]);
  });
});

describe('several faults', () => {
  const CHANGES: readonly Change[] = [
    ['places.yaml', 'lng: 6.6', 'lng: 66'],
    ['places.yaml', 'country: SE', 'country: Sweden'],
    ['links/akmene.yaml', 'date: "1999"', 'date: "1999-02-29"'],
    ['links/valmiera.yaml', 'since: "2010-05-01"', 'since: "2010-04-30"'],
    ['networks.yaml', 'place: valmiera', 'place: atlantis'],
    ['vocabulary.yaml', 'uk: Small', 'ru: Small'],
  ];

  it('of shape and of sense are all reported at once, file by file and line by line', () => {
    const files = changed(...CHANGES);
    expect(faultsIn(files)).toEqual([
      faultAt(files, 'links/akmene.yaml', '1999', 'events.0.date: a date is an EDTF date: 1997, 2004-03, 2000-06-16, ../2016-11-11 or 1993/1999'),
      faultAt(files, 'links/valmiera.yaml', '2010-04-30', 'no event of this link has the date 2010-04-30 of this stage, so it has no source'),
      faultAt(files, 'networks.yaml', 'atlantis', 'unknown place "atlantis"'),
      faultAt(files, 'places.yaml', 'lng: 66', 'coordinates 66, 51.8 lie outside the box of country "DE"'),
      faultAt(files, 'places.yaml', 'Sweden', 'country: a country is an ISO 3166-1 alpha-2 code'),
      faultAt(files, 'vocabulary.yaml', 'title:', 'title lacks language "uk"'),
      faultAt(files, 'vocabulary.yaml', 'title:', 'title has unknown language "ru"'),
    ]);
  });

  it('are not multiplied: what refers to an entry at fault, or is used by it, is not called unknown or unused', () => {
    const place = changed(['places.yaml', 'country: LT', 'country: Lithuania']);
    expect(faultsIn(place)).toEqual([faultAt(place, 'places.yaml', 'Lithuania', 'country: a country is an ISO 3166-1 alpha-2 code')]);
    const record = changed(['links/akmene.yaml', 'areas: [culture]', 'areas: culture']);
    expect(faultsIn(record)).toEqual([faultAt(record, 'links/akmene.yaml', 'areas: culture', 'areas: Invalid input: expected array, received string')]);
    const syntax = changed(['places.yaml', '- id: akmene', 'id: akmene']);
    expect(faultsIn(syntax).filter((fault) => !fault.startsWith('data/places.yaml'))).toEqual([]);
  });
});
