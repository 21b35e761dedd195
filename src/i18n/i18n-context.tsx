/** Hands the translator of the chosen language to whatever shows text. */
import { createContext, type ReactNode, use, useContext, useMemo } from 'react';
import type { Language } from './languages.ts';
import { loadMessages } from './messages.ts';
import { createTranslator, type Translator } from './translator.ts';

const I18nContext = createContext<Translator | null>(null);

/** Waits (suspends) until the language's messages are there. */
export function I18nProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const messages = use(loadMessages(language));
  const translator = useMemo(() => createTranslator(language, messages), [language, messages]);
  return <I18nContext value={translator}>{children}</I18nContext>;
}

export function useI18n(): Translator {
  const translator = useContext(I18nContext);
  if (translator === null) throw new Error('useI18n needs an I18nProvider above it');
  return translator;
}
