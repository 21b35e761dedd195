/** What a column's heading says, in the seven languages that tables come in: English, Lithuanian, Latvian, Ukrainian, German, Polish, Russian. */
import { fold } from '../../domain/search/forms.ts';

export type Side = 'first' | 'partner';
/** `point`: latitude and longitude in one column. */
export type Attribute = 'name' | 'country' | 'lat' | 'lng' | 'point' | 'type' | 'since' | 'until' | 'status' | 'areas' | 'note' | 'source';

/** Beginnings of words, since the languages decline them; a word in quotation marks stands for itself alone. Where two fit, the earlier attribute is meant. */
const ATTRIBUTES: readonly (readonly [Attribute, string])[] = [
  ['point', 'coord koord коорд współrz wspolrz wkt "geo" "geom" "point" "punkt"'],
  ['lat', 'latit platum широт breite szerok "lat" "y"'],
  ['lng', 'longit ilgum garum довгот долгот länge laenge długo dlugo "lon" "lng" "long" "x"'],
  ['country', 'countr nation "šalis" "šalies" "šalys" valst країн держав "land" "länder" staat "kraj" "kraju" państw panstw стран государств "iso"'],
  ['status', 'status statut būs būklė būsena stan статус стан состоян zustand "active" galioja'],
  ['until', 'until "end" ended ending expir terminat pabaig "iki" baigt baigė līdz beig кінець заверш припин "до" "bis" ende beend "do" koniec zakończ конец оконч прекращ'],
  [
    'since',
    'since start begin began year date signed establish founded concluded pradž "nuo" metai data pasiraš užmegz "kopš" gad datum parakst noslēg nodibin "рік" рок дата підпис уклад початок "з" "seit" jahr datum unterzeichn gegründet "od" rok podpis zawar "год" подпис заключ начал "с"',
  ],
  ['type', 'type agreement kind categor relation tip rūš sutart susitar veid līgum tipy тип вид угод договір договор соглаш "art" vertrag "typ" rodzaj umow porozum'],
  ['areas', 'area field sector topic sphere srit jom сфер напрям галуз bereich thema themen felder dziedzin obszar направлен област'],
  ['note', 'note remark comment descript pastab komentar piezīm приміт комент bemerk anmerk notiz uwag примеч opis'],
  ['source', 'source "url" website "web" reference "ref" šaltin nuorod avot "saite" джерел посилан quelle źródł zrodl источник ссылк "www" homepage'],
  [
    'name',
    'cit town place municipal name label commun miest savivald viet gyvenv pilsēt novad pašvald міст громад stadt städt gemeinde "ort" "orte" kommune miast gmin miejscow город муницип населен назва название nazw',
  ],
];

const SIDES: readonly (readonly [Side, string])[] = [
  [
    'partner',
    'partner sister twin destin target foreign abroad sadraudz sadarb sabiedr užsien giminingas susigiminiav ārval побрат партнер інозем зарубіж зарубеж иностран парт "2" "b" second other zagranicz bliźniacz auslän',
  ],
  ['first', 'origin "home" own "our" "from" first "1" "a" local savo savivaldybė mūsu naša lietuvos latvijas україн'],
];

type Test = (word: string) => boolean;

/** One test for each word or beginning of a word in a list. */
function tests(list: string): readonly Test[] {
  return list.split(' ').map((entry): Test => {
    const whole = entry.startsWith('"');
    const folded = fold(entry);
    return whole ? (word) => word === folded : (word) => word.startsWith(folded);
  });
}

const compiled = <T>(rows: readonly (readonly [T, string])[]): readonly (readonly [T, readonly Test[]])[] => rows.map(([what, list]) => [what, tests(list)]);
const ATTRIBUTE_TESTS = compiled(ATTRIBUTES);
const SIDE_TESTS = compiled(SIDES);

/** `originCountry`, `partner_lat`, `Partner2`: as words. */
const wordsOf = (heading: string): readonly string[] =>
  fold(
    heading
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(origin|sister|partner|destination|twin|home)(city|town|country|lat|lon|name|place|populat)/gi, '$1 $2')
      .replace(/(city|town|country)(label|name)/gi, '$1 $2'),
  )
    .split(' ')
    .filter((word) => word !== '');

/** Columns that lists have and that are none of ours, whatever other words stand in their headings. */
const OTHERS = tests('populat gyventoj iedzīvot einwohner ludnoś ludnos числен dist attum відстан entfern "id" "nr" "no" "eu" phone email contact undated joint confirmed');

export function headingOf(heading: string): { readonly attribute: Attribute | null; readonly side: Side | null } {
  const words = wordsOf(heading);
  const has = (some: readonly Test[]): boolean => words.some((word) => some.some((test) => test(word)));
  if (has(OTHERS)) return { attribute: null, side: null };
  const side = SIDE_TESTS.find(([, some]) => has(some))?.[0] ?? null;
  const attribute = ATTRIBUTE_TESTS.find(([, some]) => has(some))?.[0] ?? null;
  // "Partner", "Home": the side alone is the name of the place.
  return { attribute: attribute ?? (side !== null && words.length <= 2 ? 'name' : null), side };
}
