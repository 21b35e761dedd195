import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatYears } from './format-date.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Shows which message is asked for and with what. */
const t: Parameters<typeof formatDate>[2] = (key, values) => [key, ...Object.values(values ?? {})].join('|');
/** Without what differs between releases of the Unicode data: kinds of spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');
const inWords = (text: string | null, language: Language): string => plain(formatDate(text, language, t));

describe('a date in words has exactly the precision of its source', () => {
  it.each<[string, Readonly<Record<Language, string>>]>([
    ['1997', { en: 'date.year|1997', lt: 'date.year|1997', lv: 'date.year|1997', uk: 'date.year|1997' }],
    ['2004-03', { en: 'March 2004', lt: '2004 m. kovas', lv: '2004. gada marts', uk: 'березень 2004 р.' }],
    ['2000-06-16', { en: '16 June 2000', lt: '2000 m. birželio 16 d.', lv: '2000. gada 16. jūnijs', uk: '16 червня 2000 р.' }],
    ['2004-02-29', { en: '29 February 2004', lt: '2004 m. vasario 29 d.', lv: '2004. gada 29. februāris', uk: '29 лютого 2004 р.' }],
    ['2004-12-31', { en: '31 December 2004', lt: '2004 m. gruodžio 31 d.', lv: '2004. gada 31. decembris', uk: '31 грудня 2004 р.' }],
  ])('%s', (text, words) => {
    for (const language of LANGUAGES) expect(inWords(text, language)).toBe(words[language]);
  });

  it.each(LANGUAGES)('what is only known as "not later than" says so (%s)', (language) => {
    expect(inWords('../2016-11-11', language)).toBe(`date.notLaterThan|${inWords('2016-11-11', language)}`);
    expect(inWords('../2016', language)).toBe('date.notLaterThan|date.year|2016');
  });

  it.each(LANGUAGES)('a period names both ends, each as precise as it is (%s)', (language) => {
    expect(inWords('1993/1999', language)).toBe('date.years|1993|1999');
    expect(inWords('1993-05/1999', language)).toBe(`date.interval|${inWords('1993-05', language)}|date.year|1999`);
  });

  it('days of one month stand close together, and the month and the year are said once', () => {
    const inAll = (text: string) => LANGUAGES.map((language) => inWords(text, language));
    expect(inAll('2007-06-08/2007-06-10')).toEqual(['8–10 June 2007', '2007 m. birželio 8–10 d.', '2007. gada 8.–10. jūnijs', '8–10 червня 2007 р.']);
    expect(inWords('2007-06-08/2007-07-10', 'en')).toBe('date.interval|8 June 2007|10 July 2007');
    expect(inWords('2007-06-08/2008-06-10', 'en')).toBe('date.interval|8 June 2007|10 June 2008');
  });

  it('years stand together, and one year stands alone', () => {
    expect(formatYears(1991, 2022, t)).toBe('date.years|1991|2022');
    expect(formatYears(2022, 2022, t)).toBe('date.year|2022');
  });

  it.each([null, '', '2003-02-29', 'soon'])('%j reads as not known', (text) => expect(inWords(text, 'en')).toBe('date.unknown'));

  it('never adds a month or a day that the source does not give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...LANGUAGES), (year, month, language) => {
        const text = String(year).padStart(4, '0');
        expect(formatDate(text, language, t)).toBe(`date.year|${year}`);
        const digits = inWords(`${text}-${String(month).padStart(2, '0')}`, language).match(/\d+/g);
        expect(digits).toEqual([String(year)]);
      }),
    );
  });
});
