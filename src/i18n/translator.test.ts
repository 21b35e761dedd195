import { describe, expect, it } from 'vitest';
import { compileMessage } from '../../scripts/messages/compile-message.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { loadMessages } from './messages.ts';
import { createTranslator } from './translator.ts';

const english = await loadMessages('en');
/** A translator whose one message is known to the test. */
const saying = (language: Language, message: string) => createTranslator(language, { ...english, 'date.unknown': compileMessage(message) });

describe('texts of the data', () => {
  it.each([
    [{ en: 'City', lt: 'Miestas' }, 'lt', 'Miestas'],
    [{ en: 'City', lt: 'Miestas' }, 'lv', 'City'],
    [{ pl: 'Miasto' }, 'uk', 'Miasto'],
    [{}, 'en', ''],
  ] as const)('%j read in %s is %j', (text, language, expected) => {
    expect(createTranslator(language, english).local(text)).toBe(expected);
  });
});

describe('messages', () => {
  it.each<[Language, string, Readonly<Record<number, string>>]>([
    ['en', '{n, plural, one {# link} other {# links}}', { 0: '0 links', 1: '1 link', 17: '17 links' }],
    ['lt', '{n, plural, one {# ryšys} few {# ryšiai} other {# ryšių}}', { 0: '0 ryšių', 1: '1 ryšys', 2: '2 ryšiai', 11: '11 ryšių', 21: '21 ryšys', 44: '44 ryšiai' }],
    ['lv', '{n, plural, zero {# saikņu} one {# saikne} other {# saiknes}}', { 0: '0 saikņu', 1: '1 saikne', 2: '2 saiknes', 11: '11 saikņu', 21: '21 saikne' }],
    [
      'uk',
      '{n, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}}',
      { 1: '1 зв’язок', 3: '3 зв’язки', 5: '5 зв’язків', 12: '12 зв’язків', 22: '22 зв’язки' },
    ],
  ])('count right in %s', (language, message, expected) => {
    const { t } = saying(language, message);
    for (const [n, words] of Object.entries(expected)) expect(t('date.unknown', { n: Number(n) })).toBe(words);
  });

  it('never put a separator into a year', () => expect(saying('en', 'in {year}').t('date.unknown', { year: 2004 })).toBe('in 2004'));

  it('show text from the data as text, whatever it holds', () => {
    expect(saying('en', '{name}!').t('date.unknown', { name: '<b>{x}</b> #' })).toBe('<b>{x}</b> #!');
  });

  it('choose a word, and the general one for what has none of its own', () => {
    const { t } = saying('en', '{kind, select, link {the link {id}} other {something at {id}}}');
    expect([t('date.unknown', { kind: 'link', id: 'a' }), t('date.unknown', { kind: 'place', id: 7 })]).toEqual(['the link a', 'something at 7']);
  });

  it('prefer words for an exact number, and count inside other choices', () => {
    const { t } = saying('en', '{n, plural, =0 {no links} one {# link{of, select, x { of x} other {}}} other {# links}}');
    expect([0, 1, 1234].map((n) => t('date.unknown', { n, of: 'x' }))).toEqual(['no links', '1 link of x', '1,234 links']);
  });

  it('say what is missing rather than leave a gap', () => {
    expect(() => saying('en', '{name}').t('date.unknown')).toThrow('"name"');
    expect(() => saying('en', '{n, plural, other {#}}').t('date.unknown', { n: 'many' })).toThrow('"n"');
  });

  it('are loaded once per language', () => expect(loadMessages('lt')).toBe(loadMessages('lt')));
});

describe('names and numbers', () => {
  it('name countries and languages in the reader’s language', () => {
    const named = LANGUAGES.map((language) => createTranslator(language, english)).map(({ country, languageName }) => [country('LT'), languageName('lv')]);
    expect(named).toEqual([
      ['Lithuania', 'Latvian'],
      ['Lietuva', 'latvių'],
      ['Lietuva', 'latviešu'],
      ['Литва', 'латиська'],
    ]);
  });

  it.each(['Latvian and Russian', 'l', '??'])('show a language that is no tag (%j) as it stands', (tag) => expect(createTranslator('en', english).languageName(tag)).toBe(tag));

  it('group digits as the language does', () => expect(createTranslator('lt', english).number(12_345).replace(/\s/u, ' ')).toBe('12 345'));

  it('sort and list as the language does', () => {
    const { compare, list } = createTranslator('lt', english);
    expect(['Zarasai', 'Žagarė', 'Šiauliai', 'Skuodas', 'Cēsis'].toSorted(compare)).toEqual(['Cēsis', 'Skuodas', 'Šiauliai', 'Zarasai', 'Žagarė']);
    expect(list(['a', 'b', 'c'])).toBe('a, b ir c');
  });

  it('write a year, and a period of years, as the language does', async () => {
    const years = await Promise.all(LANGUAGES.map(async (language) => createTranslator(language, await loadMessages(language)).date));
    expect(years.map((date) => [date('1997'), date('1993/1999')])).toEqual([
      ['1997', '1993–1999'],
      ['1997 m.', '1993–1999 m.'],
      ['1997. gads', '1993.–1999. gads'],
      ['1997 р.', '1993–1999 рр.'],
    ]);
  });

  it('name Georgia in Lithuanian as Lithuania does', () => {
    expect(LANGUAGES.map((language) => createTranslator(language, english).country('GE'))).toEqual(['Georgia', 'Sakartvelas', 'Gruzija', 'Грузія']);
    expect(createTranslator('lt', english).country('??')).toBe('??');
  });

  it('name places, publishers and people in short, and as the language writes them', () => {
    const { short, publisher, person } = createTranslator('lv', english);
    expect([short({ names: { lv: 'Auces novads' }, shortNames: { lv: 'Auce' } }), short({ names: { lv: 'Solna' } })]).toEqual(['Auce', 'Solna']);
    expect([publisher({ publisher: 'Dome', publisherShort: { lv: 'Rēzeknes dome' } }), publisher({ publisher: 'Dome' }), publisher({})]).toEqual([
      'Rēzeknes dome',
      'Dome',
      'publisher not named',
    ]);
    expect([person({ name: 'Дмитро Ткачук', names: { lv: 'Dmitro Tkačuks' } }), person({ name: 'Elita Cakule' })]).toEqual(['Dmitro Tkačuks', 'Elita Cakule']);
  });

  it('write dates with the interface’s words', () => {
    const { date } = createTranslator('en', english);
    expect([date('../2016-11-11'), date('1993/1999'), date(null)]).toEqual(['not later than 11 November 2016', '1993–1999', 'date not known']);
  });
});
