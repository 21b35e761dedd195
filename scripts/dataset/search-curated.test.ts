/** The search over the curated data: every name in them finds its place, and so does what people type for it. */
import { describe, expect, it } from 'vitest';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { createSearch, type SearchResult } from '../../src/domain/search/search.ts';
import { countryName as countryNames } from '../../src/i18n/country-names.ts';
import { buildNetwork } from './build.ts';
import { LANGUAGES } from './languages.ts';

const network = buildNetwork(process.cwd());
const index = indexNetwork(network);
const searches = LANGUAGES.map((language) => createSearch(index, countryNames, [language, ...LANGUAGES.filter((other) => other !== language)]));
const key = (result: SearchResult | undefined) => (result?.kind === 'country' ? result.code : result?.id);

/** What a person types, and what has to come first whichever of the four languages they read. */
const TYPED: Readonly<Record<string, string>> = {
  zytomir: 'zhytomyr',
  Zhitomir: 'zhytomyr',
  Житомир: 'zhytomyr',
  жит: 'zhytomyr',
  Schytomyr: 'zhytomyr',
  Zhytmoyr: 'zhytomyr',
  Резекне: 'rezekne',
  Rezekne: 'rezekne',
  Режица: 'rezekne',
  Rositten: 'rezekne',
  'rezeknes rajons': 'rezekne-district',
  Novograd: 'zviahel',
  Novohrad: 'zviahel',
  'Новоград-Волинський': 'zviahel',
  Звягель: 'zviahel',
  Zvyagel: 'zviahel',
  'Hoje Tastrup': 'hoje-taastrup',
  'Høje-Tåstrup': 'hoje-taastrup',
  Taastrup: 'hoje-taastrup',
  Гойє: 'hoje-taastrup',
  Valmera: 'valmiera',
  Валмієра: 'valmiera',
  Wolmar: 'valmiera',
  ukmerge: 'ukmerge',
  Вилькомир: 'ukmerge',
  Укмерге: 'ukmerge',
  'Naujoji Akmene': 'akmene',
  Акмяне: 'akmene',
  Czestochowa: 'czestochowa',
  Chenstokhova: 'czestochowa',
  Čenstakava: 'czestochowa',
  Tschenstochau: 'czestochowa',
  plock: 'plock',
  Плоцьк: 'plock',
  suvalkai: 'suwalki',
  Suwalki: 'suwalki',
  Вітебськ: 'vitebsk',
  Віцебск: 'vitebsk',
  ქუთაისი: 'kutaisi',
  Кутаисі: 'kutaisi',
  Руставі: 'rustavi',
  むかわ: 'mukawa',
  Mukava: 'mukawa',
  Olfus: 'olfus',
  Thorlakshofn: 'olfus',
  Guetersloh: 'gutersloh',
  Halle: 'halle',
  'Halle, Germany': 'halle',
  'Арендал, Норвегія': 'arendal',
  Arendale: 'arendal',
  'aust agder': 'aust-agder',
  Daugavplis: 'daugavpils',
  Dvinsk: 'daugavpils',
  Dünaburg: 'daugavpils',
  Маріуполь: 'mariupol',
  Mariupolis: 'mariupol',
  Czernowitz: 'chernivtsi',
  Черновцы: 'chernivtsi',
  Berdichev: 'berdychiv',
  Бердичів: 'berdychiv',
  Shidnica: 'skhidnytsia',
  Skhidnitsa: 'skhidnytsia',
  santasusanna: 'santa-susanna',
  "sant'angelo": 'vallefoglia',
  Dignano: 'vodnjan',
  Viljandy: 'viljandi',
  glubokoe: 'hlybokaye',
  Bokholt: 'bocholt',
  Utnea: 'utena',
  Vokietija: 'DE',
  Vācija: 'DE',
  Німеччина: 'DE',
  germny: 'DE',
  Lenkija: 'PL',
  Polija: 'PL',
  Польща: 'PL',
  Igaunija: 'EE',
  Білорусь: 'BY',
  Baltkrievija: 'BY',
  Gruzija: 'GE',
  Sakartvelas: 'GE',
  Jāpana: 'JP',
  hanse: 'hanse',
  ubc: 'ubc',
};

/** What is in none of the documents, and near nothing that is. */
const ABSENT = ['Riga', 'Rīga', 'Рига', 'Jelgava', 'Єлгава', 'Liepāja', 'Liepaja', 'Jūrmala', 'Kyiv', 'Vilnius', 'Kaunas', 'Klaipėda', 'Tallinn', 'Oslo', 'Bonn'];

describe('what people type', () => {
  it.each(Object.entries(TYPED))('%s finds %s first, in every language', (typed, found) => {
    expect(searches.map((search) => key(search(typed)[0]))).toEqual(LANGUAGES.map(() => found));
  });
});

describe('what the documents do not tell of', () => {
  it.each(ABSENT)('%s leads nowhere else, in any language', (typed) => expect(searches.map((search) => search(typed))).toEqual(LANGUAGES.map(() => [])));
});

describe('every name in the data', () => {
  it.each(network.places.map((place) => [place.id, place] as const))('of %s finds it', (id, place) => {
    const names = [
      ...Object.values(place.names),
      ...Object.values(place.shortNames ?? {}),
      ...place.aliases,
      ...[...(place.formerly ?? []), place.seat ?? {}].flatMap((names) => Object.values(names)),
    ];
    const lost = names.filter((name) => !searches[0]?.(name).some((result) => key(result) === id));
    expect(lost).toEqual([]);
  });

  it('leads each country to its places', () => {
    for (const code of new Set(network.places.map((place) => place.country))) {
      for (const language of LANGUAGES) {
        const [first, ...rest] = searches[0]?.(countryNames(code, language), 100) ?? [];
        expect(key(first)).toBe(code);
        const there = network.places.filter((place) => place.country === code).map((place) => place.id);
        expect(rest.map(key)).toEqual(expect.arrayContaining(there));
      }
    }
  });
});
