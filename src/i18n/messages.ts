/**
 * The interface's text, each language loaded when it is asked for. In the files stand ICU messages; what is imported from
 * them has been taken apart by the build (`scripts/messages/`). Outside Vite, `scripts/messages/read-messages.ts` does it.
 */
import type { Language } from './languages.ts';
import type { Message } from './message.ts';
import type en from './messages/en.json';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, Message>>;

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
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
