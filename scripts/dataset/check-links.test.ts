import { describe, expect, it } from 'vitest';
import { type Change, changed, FILES, type Files, faultAt, faultsIn } from './testing/small-dataset.ts';

const AKMENE = 'links/akmene.yaml';
const VALMIERA = 'links/valmiera.yaml';
type Case = readonly [what: string, change: Change, text: string, message: string];

/** The one fault that a change makes. */
const tells = ([, change, text, message]: Case): void => {
  const files = changed(change);
  expect(faultsIn(files)).toEqual([faultAt(files, change[0], text, message)]);
};

const names = (cases: readonly Case[]): void => {
  for (const one of cases) it(`is named: ${one[0]}`, () => tells(one));
};

describe('a reference to something that is not listed', () => {
  names([
    ['place of a joint act', [VALMIERA, 'jointWith: [valmiera]', 'jointWith: [atlantis]'], 'atlantis', 'unknown place "atlantis"'],
    ['place of an event', ['networks.yaml', 'where: kalmar', 'where: atlantis'], 'where: atlantis', 'unknown place "atlantis"'],
    ['place of a person', [AKMENE, 'place: konin', 'place: atlantis'], 'atlantis', 'unknown place "atlantis"'],
    ['place of a member', ['networks.yaml', 'place: valmiera', 'place: atlantis'], 'atlantis', 'unknown place "atlantis"'],
    ['agreement type', [VALMIERA, 'type: treaty, since: null', 'type: marriage, since: null'], 'marriage', 'unknown agreement type "marriage"'],
    ['source of an event', [AKMENE, 'source: { id: library, at: paragraph 3 }', 'source: { id: diary, at: paragraph 3 }'], 'id: diary', 'unknown source "diary"'],
    ['source of a member', ['networks.yaml', 'place: kalmar, source: { id: council', 'place: kalmar, source: { id: diary'], 'id: diary', 'unknown source "diary"'],
    ['confirming source', [AKMENE, 'attested: { source: library', 'attested: { source: diary'], 'diary', 'unknown source "diary"'],
    ['area', [AKMENE, 'areas: [culture]', 'areas: [culture, astrology]'], 'astrology', 'unknown area "astrology"'],
    ['event kind', [AKMENE, '"1999", kind: visit', '"1999", kind: party'], 'party', 'unknown event kind "party"'],
    ['event kind of a network', ['networks.yaml', 'kind: visit', 'kind: party'], 'kind: party', 'unknown event kind "party"'],
  ]);

  it('is named: a party of a link, which then has the wrong id too', () => {
    const files = changed([AKMENE, '[akmene, konin]', '[akmene, atlantis]']);
    expect(faultsIn(files)).toEqual([
      faultAt(files, AKMENE, 'id: akmene--konin', 'the id of this link is to be "akmene--atlantis"'),
      faultAt(files, AKMENE, 'places:', 'unknown place "atlantis"'),
    ]);
  });
});

describe('who is linked, and where it stands', () => {
  names([
    ['an id of other places', [AKMENE, 'id: akmene--konin', 'id: akmene--bocholt'], 'id: akmene--bocholt', 'the id of this link is to be "akmene--konin"'],
    ['a party named again among the others', [VALMIERA, 'jointWith: [valmiera]', 'jointWith: [konin]'], 'jointWith', '"konin" is a party of this link already'],
    ['a home written into the record', [VALMIERA, '  jointWith', '  home: akmene\n  jointWith'], 'home: akmene', 'the home of a link is the name of its file and is not written'],
    [
      'a link that nothing confirms',
      [AKMENE, '  attested: { source: library, date: "2020" }\n', ''],
      'id: akmene--konin',
      'the link lacks "attested": the document that confirmed it last',
    ],
  ]);

  const add = (record: string): Files => ({ ...FILES, [VALMIERA]: FILES[VALMIERA] + record });
  const record = (first: string, second: string): string =>
    `- { id: ${first}--${second}, places: [${first}, ${second}], stages: [{ type: ties, since: null }], events: [], areas: [], attested: { source: council, date: null } }\n`;

  it('is named: the same link twice, also in another file', () => {
    const files = { ...FILES, [VALMIERA]: FILES[VALMIERA] + record('valmiera', 'bocholt') };
    expect(faultsIn(files)).toEqual([`data/${VALMIERA}:18 duplicate link "valmiera--bocholt"`]);
  });

  it('is named: the same pair in the other order', () => {
    const files = add(record('bocholt', 'konin'));
    expect(faultsIn(files)).toEqual([faultAt(files, VALMIERA, 'bocholt--konin', 'duplicate link: "konin--bocholt" joins the same two places')]);
  });

  it('is named: a link of a place with itself', () => {
    const files = add(record('konin', 'konin'));
    expect(faultsIn(files)).toEqual([faultAt(files, VALMIERA, 'konin--konin', 'a link joins two places, here "konin" twice')]);
  });

  it.each([
    ['of another home', 'akmene', 'torun'],
    ['whose home stands second', 'torun', 'valmiera'],
  ])('is named: a link %s in the wrong file', (_what, first, second) => {
    const files = add(record(first, second));
    expect(faultsIn(files)).toEqual([faultAt(files, VALMIERA, `${first}--${second}`, 'a link of a home municipality names it first and stands in its file')]);
  });

  it('is named: a file of a place that is no home', () => {
    const files = { ...FILES, 'links/torun.yaml': record('konin', 'torun') };
    expect(faultsIn(files)).toEqual([faultAt(files, 'links/torun.yaml', 'konin--torun', 'the file is named after "torun", which is no home municipality')]);
    const nowhere = { ...FILES, 'links/atlantis.yaml': record('konin', 'torun') };
    expect(faultsIn(nowhere)).toEqual([faultAt(nowhere, 'links/atlantis.yaml', 'konin--torun', 'the file is named after "atlantis", which is no home municipality')]);
  });

  it('two homes may be partners, in the file of the first', () => expect(faultsIn(add(record('valmiera', 'akmene')))).toEqual([]));
});

describe('stages', () => {
  names([
    [
      'a stage of a date on which nothing happened',
      [AKMENE, 'treaty, since: "2004-03"', 'treaty, since: "2004-04"'],
      '2004-04',
      'no event of this link has the date 2004-04 of this stage, so it has no source',
    ],
    ['an unknown start of a later stage', [AKMENE, 'treaty, since: "2004-03"', 'treaty, since: null'], 'since: null', 'only the first stage can have an unknown start'],
  ]);

  it('are named when the newer stands first', () => {
    const files = changed([
      AKMENE,
      '- { type: ties, since: "2003" }\n    - { type: treaty, since: "2004-03" }',
      '- { type: treaty, since: "2004-03" }\n    - { type: ties, since: "2003" }',
    ]);
    expect(faultsIn(files)).toContain(faultAt(files, AKMENE, 'type: ties', 'stages stand oldest first'));
  });

  it('are named when the link ends before the last of them', () => {
    const files = changed([AKMENE, '  areas: [culture]', '  ended: "2003"\n  areas: [culture]']);
    expect(faultsIn(files)).toContain(faultAt(files, AKMENE, 'ended', 'the link ends before its last stage begins'));
  });

  it('of unknown start need no event', () => expect(FILES[VALMIERA]).toContain('since: null }\n  events: []'));
});

describe('acts and activities', () => {
  const EVENT = '{ date: "1999", kind: visit, source: { id: library, at: paragraph 1 } }';
  const event = (date: string, kind: string, rest = ''): string => `{ date: ${date}, kind: ${kind}${rest}, source: { id: library, at: paragraph 1 } }`;

  names([
    ['an act before the first stage', [AKMENE, EVENT, event('"1999"', 'signed')], '"1999"', "the act of 1999 lies before the link's first stage"],
    ['an act on the last day before it', [AKMENE, EVENT, event('"2002-12-31"', 'signed')], '2002-12-31', "the act of 2002-12-31 lies before the link's first stage"],
    [
      'an act after the end',
      [AKMENE, '  areas: [culture]', `    - ${event('"2011-02"', 'signed')}\n  ended: "2010"\n  areas: [culture]`],
      '2011-02',
      "the act of 2011-02 lies after the link's end",
    ],
  ]);

  it.each([
    ['an activity may precede the link', event('"1993"', 'visit')],
    ['an act may share the year of the first stage', event('"2003-01"', 'signed')],
    ['an act may be undated', event('null', 'signed')],
    ['an act may follow', event('"2015-06"', 'signed')],
    ['a period may reach into the link', event('"1999/2003"', 'signed')],
    ['a planned act is none yet', event('"1999"', 'signed', ', planned: true')],
  ])('%s', (_what, text) => {
    const files = changed([AKMENE, `    - ${EVENT}\n`, `    - ${text}\n`]);
    // The kind "visit" stays in use through the network's event.
    expect(faultsIn(files)).toEqual([]);
  });

  it('an activity may follow the end of a link', () => {
    expect(faultsIn(changed([AKMENE, '  areas: [culture]', `    - ${event('"2011"', 'visit')}\n  ended: "2010"\n  areas: [culture]`]))).toEqual([]);
  });
});

it('a member that stands twice in a network is named', () => {
  const files = changed(['networks.yaml', 'place: kalmar,', 'place: valmiera,'], ['networks.yaml', 'where: kalmar', 'where: kalmar, planned: true']);
  expect(faultsIn(files)).toEqual(['data/networks.yaml:7 "valmiera" is a member twice']);
});
