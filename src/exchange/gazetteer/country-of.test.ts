import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GARBAGE_TIME, garbage } from '../../domain/testing/garbage.ts';
import { CODES } from './country-codes.ts';
import { countryOf } from './country-of.ts';

describe('the country that a text names', () => {
  it.each([
    ['Lithuania', 'LT'],
    ['Lietuva', 'LT'],
    ['Lietuvos Respublika', 'LT'],
    ['Литва', 'LT'],
    ['Republic of Latvia', 'LV'],
    ['Ukrajina', 'UA'],
    ['Україна', 'UA'],
    ['Німеччина', 'DE'],
    ['Deutschland', 'DE'],
    ['Vokietija', 'DE'],
    ['Vācija', 'DE'],
    ['Niemcy', 'DE'],
    ['Česká republika', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Čekijos Respublika', 'CZ'],
    ['Republic of Ireland', 'IE'],
    ['Georgia (country)', 'GE'],
    ['Georgia', 'GE'],
    ['Sakartvelas', 'GE'],
    ['England', 'GB'],
    ['Northern Ireland', 'GB'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['JAV', 'US'],
    ["People's Republic of China", 'CN'],
    ['Republic of China', 'TW'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Bosna i Hercegovina', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['the Netherlands', 'NL'],
    ['Republic of Macedonia', 'MK'],
    ['South Korea', 'KR'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Türkiye', 'TR'],
    ['Ελλάδα', 'GR'],
    ['საქართველო', 'GE'],
    ['Հայաստան', 'AM'],
    ['lt', 'LT'],
    ['LVA', 'LV'],
    [' pl ', 'PL'],
  ])('%s is %s', (text, code) => expect(countryOf(text)).toBe(code));

  it.each(['', '   ', 'Atlantis', 'Prussia', 'zz', 'XYZ', '42', 'Vilnius'])('%j is none', (text) => expect(countryOf(text)).toBeUndefined());

  it('knows every country by its codes and by its names in seven languages', () => {
    for (const language of ['en', 'lt', 'lv', 'uk', 'de', 'pl', 'ru']) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      const lost = CODES.filter((code) => countryOf(names.of(code) ?? code) !== code).map((code) => `${code} ${names.of(code)}: ${countryOf(names.of(code) ?? code)}`);
      expect(lost, language).toEqual([]);
    }
    expect(CODES.filter((code) => countryOf(code) !== code)).toEqual([]);
  });

  it(
    'answers any text',
    () => {
      const answers = new Set([undefined, ...CODES]);
      garbage(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expect(answers.has(countryOf(text))).toBe(true));
    },
    GARBAGE_TIME,
  );
});
