/** Which text of the data a reader sees. */
import type { Localized } from './schema.ts';

/** The text in a language, else in English, else in any other, and only then the local one, whose script a reader may not know; empty without any. */
export function textIn(text: Localized, language: string): string {
  const foreign = Object.keys(text).find((other) => other !== 'local');
  return text[language] ?? text['en'] ?? text[foreign ?? 'local'] ?? '';
}
