/** Takes an ICU message apart at build time; the page puts what comes of it into words (`src/i18n/message.ts`). */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { COUNTED, type Message, type MessagePart } from '../../src/i18n/message.ts';

/** @throws where the text is no ICU message, or uses something of ICU that the page does not speak */
export function compileMessage(text: string): Message {
  return partsOf(parse(text, { ignoreTag: true }));
}

/** @throws naming the message at fault */
export function compileMessages<Key extends string>(texts: Readonly<Record<Key, string>>): Readonly<Record<Key, Message>> {
  const compiled = Object.entries<string>(texts).map(([key, text]): [string, Message] => {
    try {
      return [key, compileMessage(text)];
    } catch (error) {
      throw new Error(`the message "${key}" cannot be read: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  });
  return Object.fromEntries(compiled) as Record<Key, Message>;
}

function partsOf(elements: readonly MessageFormatElement[]): Message {
  const parts = elements.map(partOf);
  const [only = ''] = parts;
  return parts.length < 2 && typeof only === 'string' ? only : parts;
}

function partOf(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.pound:
      return COUNTED;
    case TYPE.select:
      return [element.value, 'select', branchesOf(element.options)];
    case TYPE.plural:
      if (element.offset !== 0 || element.pluralType !== 'cardinal') break;
      return [element.value, 'plural', branchesOf(element.options)];
  }
  throw new Error(`the page does not speak this part of ICU: ${JSON.stringify(element)}`);
}

const branchesOf = (options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>): Readonly<Record<string, Message>> =>
  Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, partsOf(value)]));
