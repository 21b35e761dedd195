import { useMemo } from 'react';
import type { createSearch, Search } from '../domain/search/search.ts';
import { countryName } from '../i18n/country-names.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LANGUAGES } from '../i18n/languages.ts';
import { useNetworkIndex } from './network-context.tsx';

/** The search over the network that is shown, the reader's language first; null where there is nothing yet to make it with. */
export function useSearch(make: typeof createSearch | null): Search | null {
  const index = useNetworkIndex();
  const { language } = useI18n();
  return useMemo(() => make?.(index, countryName, [language, ...LANGUAGES.filter((other) => other !== language)]) ?? null, [make, index, language]);
}

/** Gets the search ready in the pauses of the page, before the first letter is typed. */
export function prepareInPauses(search: Search): void {
  if (!search.prepare()) setTimeout(() => prepareInPauses(search));
}
