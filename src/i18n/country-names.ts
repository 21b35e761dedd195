/** Names of countries in any language: those of the Unicode locale data, but for a few that the language itself writes otherwise. */

/**
 * By language, then by ISO 3166-1 code, each with its reason:
 * - lt, GE: Lithuanian authorities, and the town halls whose documents are read, write "Sakartvelas"; the locale data still say "Gruzija".
 */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = { lt: { GE: 'Sakartvelas' } };

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** What is no code of a country comes back as it stands. */
export function countryName(code: string, language: string): string {
  const own = OWN_NAMES[language]?.[code];
  if (own !== undefined) return own;
  const names = namesByLanguage.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  namesByLanguage.set(language, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
