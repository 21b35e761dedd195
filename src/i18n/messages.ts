/** The interface's text: ICU messages, English at hand for the types, each language loaded when it is asked for. */

import type { Language } from './languages.ts';
import type en from './messages/en.json';

export type Messages = typeof en;
export type MessageKey = keyof Messages;

const loaders: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('./messages/en.json'),
  lt: () => import('./messages/lt.json'),
  lv: () => import('./messages/lv.json'),
  uk: () => import('./messages/uk.json'),
};

const loaded = new Map<Language, Promise<Messages>>();

/** The messages of a language; the same promise for every call, so that a component can wait for it. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = loaders[language]().then((module) => module.default);
  loaded.set(language, loading);
  // A failed download is forgotten, so that the next attempt is a new one.
  loading.catch(() => loaded.delete(language));
  return loading;
}
