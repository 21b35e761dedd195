/**
 * A message as the build leaves it (`scripts/messages/compile-message.ts`): its ICU text taken apart, so that the page needs
 * no parser, and as plain data, so that a strict content policy does not mind. Here it is put into words.
 */

export type MessageValues = Readonly<Record<string, string | number>>;

export type Message = string | readonly MessagePart[];

/** The place of the number that the plural around it counts. */
export const COUNTED = 0;

export type MessagePart =
  | string
  | typeof COUNTED
  /** The place of a value. */
  | readonly [name: string]
  /** A choice by a value: between plural forms, or between words. */
  | readonly [name: string, kind: 'plural' | 'select', branches: Readonly<Record<string, Message>>];

/** What a language knows of numbers; asked only where a message counts. */
export interface NumberWords {
  readonly category: (count: number) => string;
  readonly number: (count: number) => string;
}

/** @throws where a value is missing, or is no number where one is counted */
export const inWords = (message: Message, values: MessageValues, words: NumberWords): string => say(message, values, words, 0);

function say(message: Message, values: MessageValues, words: NumberWords, counted: number): string {
  if (typeof message === 'string') return message;
  return message.map((part) => sayPart(part, values, words, counted)).join('');
}

function sayPart(part: MessagePart, values: MessageValues, words: NumberWords, counted: number): string {
  if (part === COUNTED) return words.number(counted);
  if (typeof part === 'string') return part;
  const [name] = part;
  const value = values[name];
  if (value === undefined) throw new Error(`a message lacks its value "${name}"`);
  if (part.length === 1) return String(value);
  const [, kind, branches] = part;
  if (kind === 'select') return say(branches[value] ?? branches['other'] ?? '', values, words, counted);
  if (typeof value !== 'number') throw new Error(`a message counts "${name}", which is no number`);
  return say(branches[`=${value}`] ?? branches[words.category(value)] ?? branches['other'] ?? '', values, words, value);
}
