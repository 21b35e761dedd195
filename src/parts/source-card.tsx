/** A document: its title in its language and the reader's, its publisher, its language, its date, and the way to it. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Source } from '../domain/network/schema.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useIsOwnData } from './own-data-context.tsx';
import { documentDate } from './source-text.ts';
import { TextLink } from './text-link.tsx';

interface SourceCardProps {
  readonly source: Source;
  /** What stands below: how much rests on the document. */
  readonly children?: ReactNode;
}

export function SourceCard({ source, children }: SourceCardProps) {
  const i18n = useI18n();
  const { t, local, languageName } = i18n;
  const translated = local(source.titleTranslated);
  const isOwn = useIsOwnData();
  // Of a document that somebody's list names, only what the list says is known.
  const told = [
    ...(source.publisher === undefined && isOwn
      ? []
      : [{ key: 'publisher', text: source.publisher ?? t('source.publisherUnknown'), lang: source.publisher === undefined ? undefined : source.language }]),
    ...(source.language === 'und' ? [] : [{ key: 'language', text: t('source.language', { language: languageName(source.language) }), lang: undefined }]),
    ...(source.date === null && isOwn ? [] : [{ key: 'date', text: documentDate(source, i18n), lang: undefined }]),
  ];
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p className="font-semibold" lang={source.language}>
        {source.title}
      </p>
      {translated !== '' && translated !== source.title && <p className="text-soft">{translated}</p>}
      {told.length > 0 && (
        <p className="text-soft">
          {told.map((part, i) => (
            <span key={part.key}>
              {i > 0 && ' · '}
              <span lang={part.lang}>{part.text}</span>
            </span>
          ))}
        </p>
      )}
      {source.url !== undefined && (
        <TextLink href={source.url} className="mt-1 inline-flex min-h-6 items-center gap-1 font-semibold">
          {t('source.open')} <ExternalLink size={14} aria-hidden="true" />
        </TextLink>
      )}
      {source.note !== undefined && (
        <details className="mt-1 text-soft">
          <summary className="min-h-6 cursor-pointer py-0.5 hover:text-ink">{t('source.notes')}</summary>
          <p className="pt-1">{local(source.note)}</p>
        </details>
      )}
      {children}
    </div>
  );
}
