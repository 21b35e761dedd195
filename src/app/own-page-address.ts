import type { Subject } from '../domain/choose/subject.ts';
import type { Language } from '../i18n/languages.ts';
import { siteUrl } from '../site/addresses.ts';
import { pagePath } from '../site/page-paths.ts';

/** The address of the page that the build has written of what is open; undefined for what has none. */
export const ownPageAddress = (subject: Subject, language: Language): string | undefined =>
  subject.kind === 'place' || subject.kind === 'link' ? siteUrl(pagePath(language, subject)) : undefined;
