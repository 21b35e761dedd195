/** The curated data against the rules of reading in dataset.md, as far as they can be stated in numbers and names. */
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/domain/choose/counts.ts';
import { placesAtSamePoint } from '../../src/domain/choose/place-links.ts';
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { endOfYear, parseDate, startYear } from '../../src/domain/network/date.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { readNetwork } from '../../src/domain/network/read-network.ts';
import type { Link, Place } from '../../src/domain/network/schema.ts';
import { stageAt } from '../../src/domain/time/link-at.ts';
import { paceOfNetwork } from '../../src/domain/time/pace.ts';
import { buildNetwork } from './build.ts';

const network = buildNetwork(process.cwd());
const index = indexNetwork(network);
const link = (id: string): Link => index.link.get(id)?.record as Link;
const place = (id: string): Place => index.place.get(id) as Place;
const stages = (id: string): readonly string[] => link(id).stages.map(({ type, since }) => `${type} ${since}`);
const ids = (links: readonly Link[]): readonly string[] => links.map(({ id }) => id).toSorted();

describe('as a whole', () => {
  it('the page uses all of them, with nothing to leave out', () => {
    expect(readNetwork(JSON.parse(JSON.stringify(network)))).toEqual({ network, faults: [], leftOut: [] });
  });

  it('there are 44 links of five homes, from 1991 to 2022', () => {
    expect(network.links).toHaveLength(44);
    expect(
      network.places
        .filter(({ home }) => home)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['akmene', 'rezekne', 'ukmerge', 'valmiera', 'zhytomyr']);
    expect(new Set(index.links.map(({ home }) => home.id)).size).toBe(5);
    expect(network.extent).toEqual({ from: 1991, to: 2022 });
  });

  it('the slider says of 2004: 17 links, 2 new', () => expect(countsOf(index).at(NO_FILTERS, endOfYear(2004), 'so-far')).toMatchObject({ existing: 17, formed: 2 }));

  it('the replay takes 45 to 60 seconds from the first year to the last', () => {
    const { length } = paceOfNetwork(index);
    expect(length).toBeGreaterThan(45);
    expect(length).toBeLessThan(60);
  });

  it('each link is dated and stands in one bar, or is undated', () => {
    const { bars, undated } = countsOf(index).overTime(NO_FILTERS, null);
    expect([bars.reduce((sum, { total }) => sum + total, 0), undated]).toEqual([39, 5]);
  });

  it('the seven agreement types stand in rank order; what is no partnership is dashed, the rest solid', () => {
    expect(network.agreementTypes.map(({ id, partnership, dash }) => [id, partnership, dash === null])).toEqual([
      ['friendship-treaty', true, true],
      ['cooperation-agreement', true, true],
      ['protocol-of-intent', true, true],
      ['partnership', true, true],
      ['ties', true, true],
      ['contacts', false, false],
      ['in-preparation', false, false],
    ]);
  });

  it('every link says what it rests on and when a source last confirmed it', () => {
    for (const { id, events, attested } of network.links) {
      expect(events.length, id).toBeGreaterThan(0);
      expect(index.source.has(attested?.source ?? ''), id).toBe(true);
      expect(parseDate(attested?.date ?? ''), id).not.toBeNull();
    }
  });

  it('acts are marked, so that one outside its link is noticed', () => {
    const acts = network.eventKinds.filter(({ act }) => act === true).map(({ id }) => id);
    expect(acts).toEqual(expect.arrayContaining(['friendship-treaty-signed', 'cooperation-agreement-signed', 'protocol-signed', 'agreement-extended', 'party-joined']));
    expect(acts).not.toContain('visit');
  });
});

describe('dates', () => {
  it.each([
    ['akmene--bocholt', ['friendship-treaty 2000-06-16']],
    ['rezekne--lianozovo', ['protocol-of-intent 2003', 'cooperation-agreement 2004-03']],
    ['rezekne--dmitrov-district', ['cooperation-agreement 2004-06']],
    ['rezekne--dmitrov', ['cooperation-agreement 2005']],
    ['valmiera--solna', ['cooperation-agreement 1991']],
    ['valmiera--halle', ['partnership 1992', 'cooperation-agreement 2011']],
    ['valmiera--gutersloh', ['partnership 1992']],
    ['ukmerge--korosten', ['in-preparation 2021-10-22']],
    ['zhytomyr--augsburg', ['in-preparation 2016-11']],
    ['akmene--konin', ['ties 2006']],
  ])('of %s are as precise as the document', (id, expected) => expect(stages(id)).toEqual(expected));

  it('Lianozovo changes its colour in March 2004', () => {
    const one = index.link.get('rezekne--lianozovo');
    if (one === undefined) throw new Error('Lianozovo is missing');
    expect([2003.99, endOfYear(2004)].map((moment) => stageAt(one, moment).type.id)).toEqual(['protocol-of-intent', 'cooperation-agreement']);
    expect(parseDate('2004-03')?.from).toBeLessThan(one.stages[1]?.start ?? 0);
    expect(one.stages[1]?.start).toBeLessThan(parseDate('2004-03')?.until ?? 0);
  });

  it('five links are undated, all from the text about 11 November 2016', () => {
    const undated = network.links.filter(({ stages: [first] }) => startYear(first?.since ?? null) === null);
    expect(ids(undated)).toEqual(['lutsk--detmold', 'zhytomyr--bytom', 'zhytomyr--kutaisi', 'zhytomyr--montana', 'zhytomyr--plock']);
    expect(new Set(undated.flatMap((one) => one.stages.map(({ since }) => since)))).toEqual(new Set(['../2016-11-11']));
  });

  it('a computed term is shown and is not an end', () => {
    const withTerm = network.links.filter(({ termEnds }) => termEnds !== undefined);
    expect(ids(withTerm)).toEqual(['rezekne--arendal', 'rezekne--aust-agder', 'rezekne-district--arendal', 'rezekne-district--aust-agder']);
    expect(withTerm.map(({ termEnds }) => termEnds)).toEqual(Array(4).fill('2015'));
    expect(network.links.filter(({ ended }) => ended !== undefined)).toEqual([]);
  });
});

describe('acts of several parties', () => {
  const joint = network.links.filter(({ jointWith }) => jointWith !== undefined);

  it('are one record per pair, each naming the others', () => {
    for (const { id, places, jointWith } of joint) {
      const parties = [...places, ...(jointWith ?? [])].toSorted();
      const records = joint.filter((other) => [...other.places, ...(other.jointWith ?? [])].toSorted().join() === parties.join());
      expect(new Set(records.flatMap((other) => other.places)), id).toEqual(new Set(parties));
    }
  });

  it('cross a border', () => {
    for (const {
      id,
      places: [first, second],
    } of joint)
      expect(place(first).country, id).not.toBe(place(second).country);
  });

  it('stand, where no party is a home, in the file of their document’s home', () => {
    const filed = network.links.filter(({ home }) => home !== undefined).map(({ id, home }) => `${id} under ${home}`);
    expect(filed.toSorted()).toEqual([
      'lutsk--detmold under zhytomyr',
      'rezekne-district--arendal under rezekne',
      'rezekne-district--aust-agder under rezekne',
      'vallefoglia--vodnjan under valmiera',
    ]);
  });
});

describe('places', () => {
  it('are the ones that are meant', () => {
    expect(place('halle')).toMatchObject({ country: 'DE' });
    expect(place('halle').lng).toBeLessThan(9);
    expect(place('montana').country).toBe('BG');
    expect(place('lianozovo')).toMatchObject({ country: 'RU', kind: 'city-district' });
    expect(place('akmene').seat).toMatchObject({ en: 'Naujoji Akmenė', uk: 'Науйої-Акмяне' });
    expect(place('viru-nigula').seat).toMatchObject({ en: 'Kunda', uk: 'Кунда' });
    expect(place('aust-agder').seat).toMatchObject({ en: 'Arendal', lv: 'Arendāle' });
  });

  it.each([
    ['rezekne', 'rezekne-district'],
    ['arendal', 'aust-agder'],
    ['dmitrov', 'dmitrov-district'],
  ])('%s and %s lie at one point, and each leads to the other', (one, other) => {
    expect(placesAtSamePoint(index, place(one)).map(({ id }) => id)).toContain(other);
    expect(placesAtSamePoint(index, place(other)).map(({ id }) => id)).toContain(one);
  });

  it('say where their coordinates come from', () => expect(network.places.filter(({ gazetteer }) => gazetteer === undefined)).toEqual([]));

  it('without a link are members of a network, or a document says something of them', () => {
    const members = new Set(network.networks.flatMap((one) => one.members.map((member) => member.place)));
    const silent = network.places.filter(({ id, mentions }) => !index.linksOf.has(id) && !members.has(id) && (mentions ?? []).length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(index.linksOf.has('kalmar')).toBe(false);
    expect(network.networks.find(({ members: all }) => all.some((member) => member.place === 'kalmar' && member.role !== undefined))?.id).toBe('ubc');
  });
});

describe('what a claim rests on', () => {
  it('seats and former names are general knowledge, and told in every language', () => {
    for (const { id, seat, formerly, basis } of network.places) {
      if (seat !== undefined) expect(basis?.seat, id).toBe('general-knowledge');
      if (formerly !== undefined) expect(basis?.formerly, id).toBe('general-knowledge');
    }
    expect(place('rechytsa').seat).toMatchObject({ lt: 'Rečyca', uk: 'Речиця' });
    expect(place('mariupol').formerly).toMatchObject([{ en: 'Zhdanov', uk: 'Жданов' }]);
  });

  it('what became of a unit is general knowledge', () => {
    const gone = [
      'dobele',
      'auce',
      'rezekne-district',
      'daugavpils-district',
      'preili',
      'kraslava',
      'aust-agder',
      'dmitrov-district',
      'utena-county',
      'vallefoglia',
      'zviahel',
      'valmiera',
    ];
    expect(gone.filter((id) => place(id).basis?.note !== 'general-knowledge')).toEqual([]);
  });

  it('the year of the Zhytomyr page comes from a document of its own, which bears no address', () => {
    const report = index.source.get('zhytomyr-report-2016');
    expect(report).toMatchObject({ date: '2016-11-11', language: 'uk' });
    expect([report?.url, report?.publisher]).toEqual([undefined, undefined]);
    const citing = network.links.filter(({ events }) => events.some(({ alsoIn }) => alsoIn?.some(({ id }) => id === 'zhytomyr-report-2016')));
    expect(ids(citing)).toEqual(['lutsk--detmold', 'zhytomyr--augsburg', 'zhytomyr--bytom', 'zhytomyr--kutaisi', 'zhytomyr--montana', 'zhytomyr--plock']);
  });

  it('every web address of Rēzekne’s page is there, as given in 2011, and none is called live', () => {
    const websites = [...network.places, ...network.networks].flatMap(({ websites: own }) => own ?? []);
    expect(new Set(websites.map(({ address }) => address.replace(/^www\./, '')))).toEqual(
      new Set(
        'arendal.com arendal.kommune.no czestochowa.um.gov.pl ubc.org vitebsk.by utena.lt zarasai.lt ignalina.lt sirvintos.lt daugavpils.lv preili.lv rdc.lv lianozovo.lianet.ru dmitrov-reg.ru um.suwalki.pl'.split(
          ' ',
        ),
      ),
    );
    expect(websites.filter(({ live, asOf }) => live !== undefined || asOf !== '2011')).toEqual([]);
  });

  it('the areas that Valmiera’s page says of six partners stand with each of them', () => {
    for (const other of ['solna', 'viljandi', 'halle', 'gutersloh', 'hoje-taastrup', 'zdunska-wola'])
      expect(link(`valmiera--${other}`).areas, other).toEqual(expect.arrayContaining(['economy', 'culture', 'sport', 'art', 'education', 'projects', 'tourism', 'social-care']));
  });

  it('publishers have a short name in every language, so that no citation speaks a foreign one', () => {
    const named = network.sources.filter(({ publisher, publisherShort }) => publisherShort === undefined && publisher !== 'vgolos.zt.ua');
    expect(named).toEqual([]);
  });
});
