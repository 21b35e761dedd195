import { describe, expect, it } from 'vitest';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, localeOf, preferredLanguage } from './languages.ts';

describe('the language that a visitor gets', () => {
  it.each([
    [['lt-LT', 'en'], 'lt'],
    [['LV'], 'lv'],
    [['uk-Cyrl-UA'], 'uk'],
    [['de-DE', 'pl', 'uk', 'en'], 'uk'],
    [['de'], 'en'],
    [[], 'en'],
    [['', '*', '-'], 'en'],
  ] as const)('%j gives %s', (asked, language) => expect(preferredLanguage(asked)).toBe(language));
});

it('each language is listed in its own words', () => expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual(['English', 'Lietuvių', 'Latviešu', 'Українська']));

it('only a language that the atlas speaks is one, in exactly its tag', () => {
  expect(['en', 'lt', 'lv', 'uk', 'de', 'EN', '', 'constructor'].map(isLanguage)).toEqual([true, true, true, true, false, false, false, false]);
});

it('English dates put the day before the month', () => expect(LANGUAGES.map(localeOf)).toEqual(['en-GB', 'lt', 'lv', 'uk']));
