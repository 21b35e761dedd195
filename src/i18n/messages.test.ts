import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMessageTexts } from '../../scripts/messages/read-messages.ts';
import { LANGUAGES } from './languages.ts';
import { loadMessages, type MessageKey } from './messages.ts';
import { createTranslator, type Translator } from './translator.ts';

type Texts = ReturnType<typeof readMessageTexts>;

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

type Element = MessageFormatElement;
type PluralElement = Extract<Element, { readonly pluralType?: unknown }>;

const isPlural = (element: Element): element is PluralElement => 'pluralType' in element;

/** Every element of a message, those inside the branches of a plural, a choice or a tag included. */
function elementsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    const branches = 'options' in element ? Object.values(element.options).map(({ value }) => value) : 'children' in element ? [element.children] : [];
    return [element, ...branches.flatMap(elementsOf)];
  });
}

/** The names of the values that a message takes. */
function placeholders(message: string): readonly string[] {
  const elements = elementsOf(parse(message));
  return [...new Set(elements.flatMap((element) => (element.type !== TYPE.literal && 'value' in element ? [element.value] : [])))].sort();
}

/** Choices between words, by the value that chooses, with what it can choose. */
function choices(message: string): Readonly<Record<string, readonly string[]>> {
  const chosen = elementsOf(parse(message)).filter((element) => 'options' in element && !isPlural(element));
  return Object.fromEntries(chosen.flatMap((element) => ('options' in element ? [[element.value, Object.keys(element.options).sort()]] : [])));
}

const plurals = (message: string) => elementsOf(parse(message)).filter(isPlural);

describe.each(LANGUAGES)('messages: %s', (language) => {
  const english = readMessageTexts('en');
  const messages = readMessageTexts(language);
  const entries = Object.entries(messages) as [MessageKey, string][];
  let said: Translator;
  beforeAll(async () => {
    said = createTranslator(language, await loadMessages(language));
  });

  it('has the keys of English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('takes the values that English takes', () => {
    const taken = (of: Texts) => Object.fromEntries(entries.map(([key]) => [key, placeholders(of[key])]));
    expect(taken(messages)).toEqual(taken(english));
  });

  it('tells apart what English tells apart', () => {
    const told = (of: Texts) => Object.fromEntries(entries.map(([key]) => [key, choices(of[key])]));
    expect(told(messages)).toEqual(told(english));
  });

  it('has every plural category of the language in every plural, and no other', () => {
    const rules = new Intl.PluralRules(language);
    const expected = [...new Set([...rules.resolvedOptions().pluralCategories, ...COUNTS.map((n) => rules.select(n))])].sort();
    for (const [key, message] of entries) {
      for (const plural of plurals(message)) {
        const categories = Object.keys(plural.options).filter((category) => !category.startsWith('='));
        expect(categories.sort(), `${key}, {${plural.value}}`).toEqual(expected);
      }
    }
  });

  it('puts every message into words, whatever the counts', () => {
    for (const [key, message] of entries) {
      const names = placeholders(message);
      const counted = new Set(plurals(message).map((plural) => plural.value));
      const chosen = choices(message);
      // Only a message that counts reads otherwise for another number.
      for (const n of counted.size === 0 ? [1] : [...COUNTS, 1.5]) {
        const text = said.t(key, Object.fromEntries(names.map((name) => [name, counted.has(name) ? n : `<${name}>`])));
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[{}#]|undefined/);
        for (const name of names.filter((name) => !counted.has(name) && chosen[name] === undefined)) expect(text, key).toContain(`<${name}>`);
      }
    }
  });
});

describe.each(TRANSLATED)('translation: %s', (language) => {
  it('repeats English only where there is nothing to translate', () => {
    const english = readMessageTexts('en');
    const messages = readMessageTexts(language);
    const same = (Object.keys(english) as MessageKey[]).filter((key) => messages[key] === english[key]);
    expect(same.filter((key) => !(key in SAME_AS_ENGLISH))).toEqual([]);
  });
});

it('allows no repetition of English that does not happen', () => {
  const english = readMessageTexts('en');
  const translations = TRANSLATED.map(readMessageTexts);
  const unused = (Object.keys(SAME_AS_ENGLISH) as MessageKey[]).filter((key) => translations.every((messages) => messages[key] !== english[key]));
  expect(unused).toEqual([]);
});
