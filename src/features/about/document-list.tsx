/** The documents that everything is taken from: what each is, and how much of the map rests on it. */
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Source } from '../../domain/network/schema.ts';
import { formatYears } from '../../i18n/format-date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Translator } from '../../i18n/translator.ts';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { SourceCard } from '../../parts/source-card.tsx';
import { sourceCoverage } from './coverage.ts';

export function DocumentList() {
  const i18n = useI18n();
  const index = useNetworkIndex();
  return (
    <ul>
      {index.network.sources.map((source) => (
        <li key={source.id} className="py-1.5">
          <SourceCard source={source}>
            <p className="mt-1 tabular-nums">{coverageOf(index, source, i18n)}</p>
          </SourceCard>
        </li>
      ))}
    </ul>
  );
}

function coverageOf(index: NetworkIndex, source: Source, { t }: Translator): string {
  const { links, places, years } = sourceCoverage(index, source.id);
  const counts = [t('overview.linksCount', { count: links }), t('about.places', { count: places })];
  if (years === null) return counts.join(' · ');
  return [...counts, t('about.years', { years: formatYears(years.from, years.to, t) })].join(' · ');
}
