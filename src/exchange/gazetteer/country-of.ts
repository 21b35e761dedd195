/** Which country a text names, in any of the languages that lists of partners are written in, or as a code. */
import { fold } from '../../domain/search/forms.ts';
import { BY_THREE, CODES } from './country-codes.ts';
import { OTHER_NAMES } from './country-names.ts';
import { fromPossession } from './without-kind.ts';

/** Languages in which every country is known. */
const LANGUAGES = ['en', 'lt', 'lv', 'uk', 'de', 'pl', 'ru'] as const;

/** Languages in which a country calls itself. */
const ITSELF =
  'sq-AL hy-AM az-AZ nl-BE fr-BE bg-BG be-BY fr-CH it-CH el-CY cs-CZ da-DK et-EE es-ES fi-FI sv-FI fr-FR ka-GE el-GR hr-HR hu-HU ga-IE is-IS it-IT ja-JP lb-LU mk-MK mt-MT nl-NL nb-NO pt-PT ro-MD ro-RO sr-RS sr-Latn-RS sv-SE sl-SI sk-SK tr-TR es-MX es-AR pt-BR vi-VN cy-GB';

/** What a country may be called beside its name, in folded words: "Republic of Latvia", "Lietuvos Respublika". */
const STATE =
  /^(the )?(federal |federative |islamic |peoples |democratic |socialist |plurinational |arab |italian )*(republic|kingdom|state|principality|grand duchy|commonwealth|federation|sultanate|emirate|republik|konigreich|republika|krolestwo|respublika|karalyste) (of |of the )?(the )?/;
const STATE_BEHIND = / (republic|respublika|republika|respublyka|karalyste|kingdom|federation|federacija)$/;

/** "Bosnia & Herzegovina", "Bosnia and Herzegovina", "Bosna i Hercegovina": folded words without the "and" of any of these languages. */
const keyOf = (name: string): string => fold(name).replace(/ (and|und|et|ir|un|i|y|e|a|og|och|ta|ja)(?= )/g, '');

let known: ReadonlyMap<string, string> | undefined;

function namesOfAll(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = name === undefined ? '' : keyOf(name);
    // The first that has a name keeps it: what stands in the table below is added first, and knows better.
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const [code, others] of Object.entries(OTHER_NAMES)) for (const name of others) add(name, code);
  for (const language of LANGUAGES) {
    const said = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: 'short' });
    for (const code of CODES) {
      add(said.of(code), code);
      add(short.of(code), code);
    }
  }
  for (const pair of ITSELF.split(' ')) {
    const at = pair.lastIndexOf('-');
    const code = pair.slice(at + 1);
    add(new Intl.DisplayNames(pair.slice(0, at), { type: 'region', fallback: 'none' }).of(code), code);
  }
  return names;
}

/** A longer text is no name of a country. */
const LONGEST = 100;

const CODE = /^\s*([a-z]{2,3})\s*$/i;

/** @returns ISO 3166-1 alpha-2; undefined where the text names no country */
export function countryOf(text: string): string | undefined {
  known ??= namesOfAll();
  const names = known;
  const folded = keyOf(text.slice(0, LONGEST));
  const named = (name: string): string | undefined => names.get(name);
  const ofState = folded.replace(STATE_BEHIND, '');
  return (
    codeOf(text) ??
    named(folded) ??
    named(folded.replace(STATE, '')) ??
    // "Latvijos Respublika", "Polijas Republika": of Latvia, of Poland.
    (ofState === folded ? undefined : [ofState, ...fromPossession(ofState)].map(named).find((code) => code !== undefined)) ??
    named(keyOf(text.slice(0, LONGEST).replace(/\(.*?\)|\[.*?\]|,.*/g, ' ')))
  );
}

function codeOf(text: string): string | undefined {
  const letters = CODE.exec(text)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return letters.length === 3 ? BY_THREE.get(letters) : CODES.find((code) => code === letters);
}
