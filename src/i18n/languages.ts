/** The languages of the interface and of the curated data. */
export const LANGUAGES = ['en', 'lt', 'lv', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, as a reader who does not know the current one looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', lt: 'Lietuvių', lv: 'Latviešu', uk: 'Українська' };

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The first language that the browser asks for and the atlas speaks; English otherwise. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

/** The locale in which `Intl` writes dates and numbers; English in its European form, day before month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);
