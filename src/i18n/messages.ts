/**
 * The interface's text, each language loaded when it is asked for. In the files stand ICU messages; what is imported from
 * them has been taken apart by the build (`scripts/messages/`). Outside Vite, `scripts/messages/read-messages.ts` does it.
 */
import { Part } from '../site/load-part.ts';
import type { Language } from './languages.ts';
import type { Message } from './message.ts';
import type en from './messages/en.json';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, Message>>;

const part = (load: () => Promise<{ readonly default: Messages }>) => new Part(() => load().then((module) => module.default));

const PARTS: Readonly<Record<Language, Part<Messages>>> = {
  en: part(() => import('./messages/en.json')),
  lt: part(() => import('./messages/lt.json')),
  lv: part(() => import('./messages/lv.json')),
  uk: part(() => import('./messages/uk.json')),
};

/** The messages of a language; the same promise for every call, so that a component can wait for it. */
export const loadMessages = (language: Language): Promise<Messages> => PARTS[language].loaded();

/** Asks once more for messages that did not come. */
export const retryMessages = (language: Language): Promise<void> => PARTS[language].retry();
