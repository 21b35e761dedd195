/** The messages for what runs in Node and outside Vite, where importing their files would give their ICU text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';
import type { MessageKey, Messages } from '../../src/i18n/messages.ts';
import { compileMessages } from './compile-message.ts';

/** As people write them: ICU text by key. */
export const readMessageTexts = (language: Language): Readonly<Record<MessageKey, string>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/i18n/messages', `${language}.json`), 'utf8'));

export const readMessages = (language: Language): Messages => compileMessages(readMessageTexts(language));
