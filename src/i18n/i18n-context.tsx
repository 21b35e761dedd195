/** Hands the translator of the chosen language to whatever shows text. */
import { createContext, type ReactNode, startTransition, use, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from './languages.ts';
import { loadMessages, retryMessages } from './messages.ts';
import { Speaker } from './speaker.ts';
import { createTranslator, type Translator } from './translator.ts';

/** For whoever has a translator at hand, as the build has; in the page the provider below hands it out. */
export const I18nContext = createContext<Translator | null>(null);

/** A language that was asked for and did not come. */
interface MissingLanguage {
  readonly language: Language;
  readonly retry: () => void;
}

const MissingLanguageContext = createContext<MissingLanguage | null>(null);

const speaker = new Speaker(loadMessages);

/** Waits (suspends) until there are messages: those of the language, else of the one that the page speaks already, else English. */
export function I18nProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const [, drawAgain] = useState(0);
  const spoken = use(speaker.speak(language));
  const translator = useMemo(() => createTranslator(spoken.language, spoken.messages), [spoken]);
  const missing = useMemo((): MissingLanguage | null => {
    if (spoken.language === language) return null;
    const retry = async () => {
      await retryMessages(language);
      speaker.forget(language);
      startTransition(() => drawAgain((count) => count + 1));
    };
    return { language, retry: () => void retry() };
  }, [spoken, language]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  return (
    <I18nContext value={translator}>
      <MissingLanguageContext value={missing}>{children}</MissingLanguageContext>
    </I18nContext>
  );
}

export function useI18n(): Translator {
  const translator = useContext(I18nContext);
  if (translator === null) throw new Error('useI18n needs an I18nProvider above it');
  return translator;
}

export const useMissingLanguage = (): MissingLanguage | null => useContext(MissingLanguageContext);
