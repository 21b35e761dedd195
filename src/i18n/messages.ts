/** The interface's text: ICU messages, English at hand for the types, each language loaded when it is asked for. */

import { Part } from '../site/load-part.ts';
import type { Language } from './languages.ts';
import type en from './messages/en.json';

export type Messages = typeof en;
export type MessageKey = keyof Messages;

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
