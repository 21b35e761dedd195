/** A document: its title in its language and the reader's, its publisher, its language, its date, and the way to it. */
import { ExternalLink } from 'lucide-react';
import type { Source } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { MessageKey } from '../../i18n/messages.ts';

const DATE_KINDS: Readonly<Record<string, MessageKey>> = {
  published: 'source.dateKind.published',
  'last-changed': 'source.dateKind.last-changed',
  'latest-fact': 'source.dateKind.latest-fact',
  reported: 'source.dateKind.reported',
};

export function SourceCard({ source }: { readonly source: Source }) {
  const { t, local, date, languageName } = useI18n();
  const translated = local(source.titleTranslated);
  const kind = DATE_KINDS[source.dateKind];
  const dated = source.date === null ? t('source.undated') : kind === undefined ? date(source.date) : t(kind, { date: date(source.date) });
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p className="font-semibold" lang={source.language}>
        {source.title}
      </p>
      {translated !== source.title && <p className="text-soft">{translated}</p>}
      <p className="text-soft">
        {source.publisher ?? t('source.publisherUnknown')} · {t('source.language', { language: languageName(source.language) })} · {dated}
      </p>
      {source.note !== undefined && <p className="text-soft">{local(source.note)}</p>}
      {source.url !== undefined && (
        <a href={source.url} target="_blank" rel="noreferrer" className="mt-1 inline-flex items-center gap-1 font-semibold underline underline-offset-2">
          {t('source.open')} <ExternalLink size={14} aria-hidden="true" />
        </a>
      )}
    </div>
  );
}
