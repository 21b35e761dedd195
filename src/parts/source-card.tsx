/** A document: its title in its language and the reader's, its publisher, its language, its date, and the way to it. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Source } from '../domain/network/schema.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
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
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p className="font-semibold" lang={source.language}>
        {source.title}
      </p>
      {translated !== source.title && <p className="text-soft">{translated}</p>}
      <p className="text-soft">
        {source.publisher === undefined ? t('source.publisherUnknown') : <span lang={source.language}>{source.publisher}</span>} ·{' '}
        {t('source.language', { language: languageName(source.language) })} · {documentDate(source, i18n)}
      </p>
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
