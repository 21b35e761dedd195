/** What is said of a document in one line. */
import type { Source } from '../domain/network/schema.ts';
import type { Translator } from '../i18n/translator.ts';

const DATE_KINDS = ['published', 'last-changed', 'latest-fact', 'reported'] as const;

/** The date of a document with what kind of date it is: "last changed 12 August 2011". */
export function documentDate(source: Pick<Source, 'date' | 'dateKind'>, { t, date }: Translator): string {
  if (source.date === null) return t('source.undated');
  const kind = DATE_KINDS.find((known) => known === source.dateKind);
  return kind === undefined ? date(source.date) : t(`source.dateKind.${kind}`, { date: date(source.date) });
}
