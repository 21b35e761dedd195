/** Messages, dates, names and numbers in one language. */
import { textIn } from '../domain/network/localized.ts';
import type { Localized, Person, Place, Source } from '../domain/network/schema.ts';
import { countryName } from './country-names.ts';
import { formatDate } from './format-date.ts';
import { formatLocator } from './format-locator.ts';
import { type Language, localeOf } from './languages.ts';
import { inWords, type MessageValues, type NumberWords } from './message.ts';
import type { MessageKey, Messages } from './messages.ts';

export interface Translator {
  readonly language: Language;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** EDTF text as a reader would write it, no more precise than it is; null reads as "date not known". */
  readonly date: (text: string | null) => string;
  readonly number: (value: number) => string;
  /** Country by ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** Language by its tag. */
  readonly languageName: (tag: string) => string;
  /** Text of the data, as `textIn` chooses it. */
  readonly local: (text: Localized) => string;
  /** A place as the map and lists name it: without its kind, where the data have such a name. */
  readonly short: (place: Pick<Place, 'names' | 'shortNames'>) => string;
  /** What kind of unit a place is, as its own country calls it. */
  readonly kindOf: (place: Pick<Place, 'kind' | 'kindLabel'>) => string;
  /** Who published a document, as citations and lists say it. */
  readonly publisher: (source: Pick<Source, 'publisher' | 'publisherShort'>) => string;
  /** A person as the language writes the name. */
  readonly person: (person: Pick<Person, 'name' | 'names'>) => string;
  /** Where in a document a fact stands: "paragraph 3". */
  readonly locator: (at: string) => string;
  readonly compare: (a: string, b: string) => number;
  /** Names joined as a list: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** A source may state its language in words, which is no tag and which Intl refuses; then the words are the name. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Intl's formatters take milliseconds each to make, so each is made when it is first used, and kept. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function createTranslator(language: Language, messages: Messages): Translator {
  const locale = localeOf(language);
  const plurals = once(() => new Intl.PluralRules(language));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const collator = once(() => new Intl.Collator(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const words: NumberWords = { category: (count) => plurals().select(count), number: (value) => numbers().format(value) };
  const t = (key: MessageKey, values: MessageValues = {}): string => inWords(messages[key], values, words);
  return {
    language,
    t,
    date: (text) => formatDate(text, language, t),
    number: words.number,
    country: (code) => countryName(code, language),
    languageName: (tag) => nameOf(languages(), tag),
    local: (text) => textIn(text, language),
    short: ({ names, shortNames }) => textIn(shortNames ?? names, language),
    kindOf: ({ kind, kindLabel }) => (kindLabel === undefined ? t(`kind.${kind}`) : textIn(kindLabel, language)),
    publisher: ({ publisher, publisherShort }) => (publisherShort === undefined ? (publisher ?? t('source.publisherUnknown')) : textIn(publisherShort, language)),
    person: ({ name, names }) => names?.[language] ?? name,
    locator: (at) => formatLocator(at, t),
    compare: (a, b) => collator().compare(a, b),
    list: (items) => lists().format(items),
  };
}
