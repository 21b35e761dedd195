import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from './languages.ts';
import { loadMessages, type MessageKey, type Messages } from './messages.ts';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const COUNTS = Array.from({ length: 121 }, (_, n) => n);

/** Messages that may be the same as in English, and why. */
const SAME_AS_ENGLISH: Readonly<Partial<Record<MessageKey, string>>> = {
  'date.interval': 'two dates and a dash',
  'map.farPlace': 'two names, a number and a unit',
  'source.at.number': 'a number; Latvian writes it with a full stop',
  'timeline.caption': 'two names, a dash and a colon',
  'timeline.captionWhere': 'a caption and a name in brackets',
  'timeline.captionParties': 'names, a colon and words',
  'timeline.valueOf': 'a sentence, a comma and a name',
  'timeline.run': 'two years and a dash',
  'details.otherType': 'a label, a colon and a number',
  'link.heading': 'two names and a dash',
  'link.confirmedBy': 'a date, a comma and a name',
  'source.cite': 'a name, a comma and a place in a document',
};

/** The parser's numbers for the two kinds of elements whose value is no placeholder's name. */
const LITERAL = 0;
const TAG = 8;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type PluralElement = Extract<Element, { readonly pluralType?: unknown }>;

const isPlural = (element: Element): element is PluralElement => 'pluralType' in element;
const parse = (message: string, language: Language) => new IntlMessageFormat(message, language);

/** Every element of a message, those inside the branches of a plural, a choice or a tag included. */
function elementsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    const branches = 'options' in element ? Object.values(element.options).map(({ value }) => value) : 'children' in element ? [element.children] : [];
    return [element, ...branches.flatMap(elementsOf)];
  });
}

/** The names of the values that a message takes. */
function placeholders(message: string, language: Language): readonly string[] {
  const elements = elementsOf(parse(message, language).getAst());
  return [...new Set(elements.flatMap((element) => (element.type !== LITERAL && element.type !== TAG && 'value' in element ? [element.value] : [])))].sort();
}

/** Choices between words, by the value that chooses, with what it can choose. */
function choices(message: string, language: Language): Readonly<Record<string, readonly string[]>> {
  const chosen = elementsOf(parse(message, language).getAst()).filter((element) => 'options' in element && !isPlural(element));
  return Object.fromEntries(chosen.flatMap((element) => ('options' in element ? [[element.value, Object.keys(element.options).sort()]] : [])));
}

const plurals = (message: string, language: Language) => elementsOf(parse(message, language).getAst()).filter(isPlural);

describe.each(LANGUAGES)('messages: %s', (language) => {
  let english: Messages;
  let messages: Messages;
  let entries: readonly (readonly [MessageKey, string])[];
  beforeAll(async () => {
    english = await loadMessages('en');
    messages = await loadMessages(language);
    entries = Object.entries(messages) as [MessageKey, string][];
  });

  it('has the keys of English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('takes the values that English takes', () => {
    const taken = (of: Messages, in_: Language) => Object.fromEntries(entries.map(([key]) => [key, placeholders(of[key], in_)]));
    expect(taken(messages, language)).toEqual(taken(english, 'en'));
  });

  it('tells apart what English tells apart', () => {
    const told = (of: Messages, in_: Language) => Object.fromEntries(entries.map(([key]) => [key, choices(of[key], in_)]));
    expect(told(messages, language)).toEqual(told(english, 'en'));
  });

  it('has every plural category of the language in every plural, and no other', () => {
    const rules = new Intl.PluralRules(language);
    const expected = [...new Set([...rules.resolvedOptions().pluralCategories, ...COUNTS.map((n) => rules.select(n))])].sort();
    for (const [key, message] of entries) {
      for (const plural of plurals(message, language)) {
        const categories = Object.keys(plural.options).filter((category) => !category.startsWith('='));
        expect(categories.sort(), `${key}, {${plural.value}}`).toEqual(expected);
      }
    }
  });

  it('puts every message into words, whatever the counts', () => {
    for (const [key, message] of entries) {
      const names = placeholders(message, language);
      const counted = new Set(plurals(message, language).map((plural) => plural.value));
      const chosen = choices(message, language);
      const format = parse(message, language);
      // Only a message that counts reads otherwise for another number.
      for (const n of counted.size === 0 ? [1] : [...COUNTS, 1.5]) {
        const text = String(format.format(Object.fromEntries(names.map((name) => [name, counted.has(name) ? n : `<${name}>`]))));
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[{}#]|undefined/);
        for (const name of names.filter((name) => !counted.has(name) && chosen[name] === undefined)) expect(text, key).toContain(`<${name}>`);
      }
    }
  });
});

describe.each(TRANSLATED)('translation: %s', (language) => {
  it('repeats English only where there is nothing to translate', async () => {
    const english = await loadMessages('en');
    const messages = await loadMessages(language);
    const same = (Object.keys(english) as MessageKey[]).filter((key) => messages[key] === english[key]);
    expect(same.filter((key) => !(key in SAME_AS_ENGLISH))).toEqual([]);
  });
});

it('allows no repetition of English that does not happen', async () => {
  const english = await loadMessages('en');
  const translations = await Promise.all(TRANSLATED.map(loadMessages));
  const unused = (Object.keys(SAME_AS_ENGLISH) as MessageKey[]).filter((key) => translations.every((messages) => messages[key] !== english[key]));
  expect(unused).toEqual([]);
});
