import { isLanguage, type Language } from '../i18n/languages.ts';

/**
 * The language that the page was written in for its address (`/lt/`); null at the root, which speaks the reader's. The build says it
 * in the page itself: a path alone does not tell, as a whole site may stand below a folder called `lt`.
 */
export function pageLanguage(page: Document = document): Language | null {
  const language = page.documentElement.dataset['language'] ?? '';
  return isLanguage(language) ? language : null;
}
