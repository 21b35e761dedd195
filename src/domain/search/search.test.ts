import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName, searchFixture } from './fixture.ts';
import { createSearch, type SearchResult } from './search.ts';

const search = createSearch(searchFixture, countryName, ['en', 'lt', 'lv', 'uk']);
const key = (result: SearchResult | undefined) => (result?.kind === 'country' ? result.code : result?.id);
const keys = (query: string, limit?: number) => search(query, limit).map(key);

const FOUND_FIRST: readonly (readonly [why: string, found: string, typed: readonly string[]])[] = [
  ['its own name', 'zhytomyr', ['Zhytomyr', 'zhytomyr', ' ZHYTOMYR ', 'Žytomyras', 'Žitomira', 'Житомир', 'ЖИТОМИР']],
  ['the beginning of its name', 'zhytomyr', ['zh', 'zhyt', 'Жит', 'žytom']],
  ['another usual transliteration', 'zhytomyr', ['Zhitomir', 'zytomir', 'zitomir', 'Жытомір', 'Żytomierz', 'Zhytomir']],
  ['its name without diacritics', 'rezekne', ['rezekne', 'Rezekn']],
  ['its name in Cyrillic though typed in Latin, and back', 'rezekne', ['Резекне', 'Рэзекне', 'Rezhitsa', 'Режиц']],
  ['an older name, or the beginning of one', 'zviahel', ['Novohrad', 'Novograd', 'Новоград', 'novograd volynsk', 'Volynskyi', 'Novohrad-Volynskyi']],
  ['Ukrainian h or Russian g', 'zviahel', ['Zvyagel', 'Звягель', 'zviahel', 'Zvjahel']],
  ['a Danish name typed without Danish letters', 'hoje-taastrup', ['Hoje Tastrup', 'Høje-Tåstrup', 'hojetaastrup', 'hoeje taastrup', 'Taastrup', 'Гойе']],
  ['umlauts written as two letters', 'gutersloh', ['Guetersloh', 'Gütersloh', 'kreis guetersloh', 'gutersloh']],
  ['a name in brackets or after a hyphen', 'halle', ['Halle', 'Halle (Westf', 'Westfalen', 'Галле', 'westfalen halle']],
  ['a barred or accented letter', 'plock', ['Plock', 'płock', 'Плоцьк', 'plo']],
  ['two words written as one', 'zdunska-wola', ['zdunskawola', 'Zdunska Vola', 'Здунська Воля', 'zdunska-wo']],
  ['Georgian', 'rustavi', ['რუსთავი', 'rustavi', 'Руставі', 'რუსთ']],
  ['Japanese', 'mukawa', ['むかわ', 'むかわ町', 'mukava', 'Мукава']],
  ['Icelandic letters', 'olfus', ['Olfus', 'Ölfus', 'Thorlakshofn', 'Þorlákshöfn']],
  ['Belarusian', 'vitebsk', ['Віцебск', 'Vitebsk', 'Витебск', 'Viciebsk', 'witebsk']],
  ['ch read as h', 'bocholt', ['Bocholt', 'Bokholt', 'Boholta', 'Бохольт', 'bohol']],
  ['an apostrophe or none', 'vallefoglia', ["sant'angelo", 'santangelo', 'Sant Angelo', 'sant´angelo']],
  ['the seat of the municipality', 'akmene', ['Naujoji', 'Naujoji Akmene', 'akmenes raj']],
  ['a letter left out, added, replaced or swapped', 'valmiera', ['Valmira', 'Valmierra', 'Valmiepa', 'Vlamiera', 'Valmeria', 'almiera', 'Walmeera']],
  ['a typo while the name is not yet complete', 'chernivtsi', ['Chrenivt', 'Cherniwts', 'Chernitvsi', 'Чернвці']],
  ['its name and its country', 'arendal', ['Arendal, Norway', 'arendal nor', 'Norvegija arendal', 'Норвегія Арендал', 'arendl norway', 'Arendal, N']],
];

const COUNTRIES: readonly (readonly [code: string, typed: readonly string[]])[] = [
  ['DE', ['Germany', 'Vokietija', 'Vācija', 'Vacija', 'Німеччина', 'німеч', 'Deutschland', 'Германия', 'Niemcy', 'Germny', 'Vokietya']],
  ['LV', ['Latvia', 'Latvija', 'Латвія', 'latv', 'lv']],
  ['GE', ['Georgia', 'Gruzija', 'Грузія', 'Sakartvelas', 'საქართველო']],
  ['UA', ['Ukraina', 'Україна', 'ukrai', 'Ukraine']],
];

describe('what a person types finds the place', () => {
  for (const [why, found, typed] of FOUND_FIRST) it.each(typed)(`by ${why}: %s`, (query) => expect(keys(query)[0]).toBe(found));
});

describe('what a person types finds the country, then its places', () => {
  for (const [code, typed] of COUNTRIES) {
    it.each(typed)(`${code}: %s`, (query) => {
      const [first, ...rest] = search(query);
      expect(key(first)).toBe(code);
      const there = searchFixture.network.places.filter((place) => place.country === code).map((place) => place.id);
      expect(rest.map(key).toSorted()).toEqual(there.toSorted());
    });
  }
});

describe('the order of results', () => {
  it('puts homes before partners, partners before places only mentioned', () => {
    expect(keys('z')).toEqual(['zhytomyr', 'zviahel', 'zdunska-wola']);
    expect(keys('aren')).toEqual(['arendal', 'arensburg']);
  });
  it('lists the places of a country with the best connected first', () => {
    expect(keys('Germany')).toEqual(['DE', 'bocholt', 'halle', 'gutersloh']);
    expect(search.inCountry('DE').map(key)).toEqual(['bocholt', 'halle', 'gutersloh']);
    expect(search.inCountry('DE', 2).map(key)).toEqual(['bocholt', 'halle']);
    expect(search.inCountry('UA').map(key)).toEqual(['zhytomyr', 'zviahel', 'chernivtsi']);
    expect(search.inCountry('XX')).toEqual([]);
  });
  it('names those places as the reader sees them', () => {
    const lithuanian = createSearch(searchFixture, countryName, ['lt', 'en', 'lv', 'uk']);
    expect(lithuanian.inCountry('DE').map(({ matched }) => matched)).toEqual(['Bocholtas', 'Halė (Vestfalija)', 'Gütersloh District']);
  });
  it('puts the shorter of equally prominent names first', () => expect(keys('v', 3)).toEqual(['valmiera', 'vitebsk', 'vallefoglia']));
  it('keeps the best where fewer are asked for', () => expect(keys('z', 1)).toEqual(['zhytomyr']));
  it('says by which name a place was found, the reader’s own where it can', () => {
    expect(search('zhyt')[0]?.matched).toBe('Zhytomyr');
    expect(search('novograd')[0]?.matched).toBe('Novohrad-Volynskyi');
    expect(createSearch(searchFixture, countryName, ['uk', 'en'])('zhytomyr')[0]?.matched).toBe('Житомир');
  });
  it('names the form in the script that was typed', () => {
    expect(search('bohol')[0]?.matched).toBe('Boholta');
    expect(search('бохол')[0]?.matched).toBe('Бохольт');
  });
  it('guesses at no typo where something answers as typed', () => expect(keys('bergen')).toEqual(['bergen']));
});

describe('the search holds', () => {
  it.each(['', '   ', ',;()', 'qqqq', 'xyzzy', '🙂', 'щщщщщщ'])('finds nothing for "%s"', (query) => expect(search(query)).toEqual([]));
  it('names nothing twice and never more than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 0, max: 5 }), (query, limit) => {
        const found = keys(query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
  it('answers the same whether prepared before or not', () => {
    const prepared = createSearch(searchFixture, countryName, ['en']);
    while (!prepared.prepare());
    expect(prepared.prepare()).toBe(true);
    expect(prepared('akm')).toEqual(createSearch(searchFixture, countryName, ['en'])('akm'));
  });
});
