import { useMemo } from 'react';
import { createSearch, type Search } from '../domain/search/search.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LANGUAGES } from '../i18n/languages.ts';
import { useNetworkIndex } from './network-context.tsx';

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The name of a country in any language, not only the reader's. */
function countryName(code: string, language: string): string {
  const names = namesByLanguage.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  namesByLanguage.set(language, names);
  return names.of(code) ?? code;
}

/** The search over the network that is shown, the reader's language first. */
export function useSearch(): Search {
  const index = useNetworkIndex();
  const { language } = useI18n();
  return useMemo(() => createSearch(index, countryName, [language, ...LANGUAGES.filter((other) => other !== language)]), [index, language]);
}

/** Gets the search ready in the pauses of the page, before the first letter is typed. */
export function prepareInPauses(search: Search): void {
  if (!search.prepare()) setTimeout(() => prepareInPauses(search));
}
