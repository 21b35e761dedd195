/** The documents that everything is taken from: what each is, and how much of the map rests on it. */
import { ExternalLink } from 'lucide-react';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Source } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Translator } from '../../i18n/translator.ts';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { sourceCoverage } from './coverage.ts';

export function DocumentList() {
  const index = useNetworkIndex();
  return (
    <ul className="border-t border-rule">
      {index.network.sources.map((source) => (
        <li key={source.id} className="border-b border-rule py-3">
          <DocumentItem source={source} />
        </li>
      ))}
    </ul>
  );
}

function DocumentItem({ source }: { readonly source: Source }) {
  const i18n = useI18n();
  const index = useNetworkIndex();
  const { t, local, languageName } = i18n;
  const translated = local(source.titleTranslated);
  return (
    <>
      <p lang={source.language} className="font-semibold">
        {source.url === undefined ? (
          source.title
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer" className="underline decoration-edge underline-offset-4 hover:decoration-ink">
            {source.title}
            {'\u00a0'}
            <ExternalLink size={14} aria-hidden="true" className="inline align-[-0.1em]" />
          </a>
        )}
      </p>
      {translated !== source.title && <p>{translated}</p>}
      <p className="text-soft">
        {source.publisher === undefined ? t('source.publisherUnknown') : <span lang={source.language}>{source.publisher}</span>} ·{' '}
        {t('source.language', { language: languageName(source.language) })} · {dateOf(source, i18n)}
      </p>
      {source.note !== undefined && <p className="mt-1 text-soft">{local(source.note)}</p>}
      <p className="mt-1 tabular-nums">{coverageOf(index, source, i18n)}</p>
    </>
  );
}

function coverageOf(index: NetworkIndex, source: Source, { t }: Translator): string {
  const { links, places, years } = sourceCoverage(index, source.id);
  const counts = [t('overview.linksCount', { count: links }), t('about.places', { count: places })];
  if (years === null) return counts.join(' · ');
  const { from, to } = { from: String(years.from), to: String(years.to) };
  const range = from === to ? t('date.year', { year: from }) : t('date.years', { from, to });
  return [...counts, t('about.years', { years: range })].join(' · ');
}

const DATE_KINDS = ['published', 'last-changed', 'latest-fact', 'reported'] as const;

function dateOf(source: Source, { t, date }: Translator): string {
  if (source.date === null) return t('source.undated');
  const kind = DATE_KINDS.find((known) => known === source.dateKind);
  return kind === undefined ? date(source.date) : t(`source.dateKind.${kind}`, { date: date(source.date) });
}
