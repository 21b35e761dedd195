import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { whatIsTaken } from './what-is-taken.ts';

const index = indexOf(
  [link('a--b', 'treaty 1999')],
  { a: { names: { en: 'Rēzekne' } } },
  {
    areas: [
      { id: 'culture', label: { en: 'Culture' } },
      { id: 'it', label: { en: 'IT services' } },
    ],
  },
);
const everything = { index, filters: NO_FILTERS, year: 2004, reading: 'so-far', place: null } as const;
const english = createTranslator('en', await loadMessages('en'));

describe('what is taken along is said in a line', () => {
  it.each([
    [{}, '17 links in 2004'],
    [{ reading: 'new' }, '17 new links in 2004'],
    [{ place: 'a' }, '17 links in 2004, Rēzekne'],
    [{ filters: { ...NO_FILTERS, areas: new Set(['culture']) } }, '17 links in 2004, filtered to culture'],
    [{ filters: { ...NO_FILTERS, areas: new Set(['it']), countries: new Set(['PL']) } }, '17 links in 2004, filtered to Poland, IT services'],
    [{ filters: { ...NO_FILTERS, types: new Set(['treaty']), homes: new Set(['a']) } }, '17 links in 2004, filtered to treaty, Rēzekne'],
    [{ filters: { ...NO_FILTERS, undated: false } }, '17 links in 2004, without undated links'],
  ] as const)('%j', (part, sentence) => expect(whatIsTaken({ ...everything, ...part }, 17, english)).toBe(sentence));

  it.each(LANGUAGES)('with its number, year and filter in %s', async (language) => {
    const sentence = whatIsTaken({ ...everything, filters: { ...NO_FILTERS, areas: new Set(['culture']) } }, 17, createTranslator(language, await loadMessages(language)));
    for (const part of ['17', '2004', 'culture']) expect(sentence).toContain(part);
  });
});
