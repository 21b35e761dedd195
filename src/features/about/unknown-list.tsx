/** What no document tells, with numbers. */
import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { unknowns } from './coverage.ts';

export function UnknownList() {
  const { t, short, list, compare } = useI18n();
  const index = useNetworkIndex();
  const found = useMemo(() => unknowns(index), [index]);
  const homes = index.network.places
    .filter((place) => place.home)
    .map(short)
    .toSorted(compare);
  const lines: readonly (readonly [label: string, links: number])[] = [
    [t('link.undated'), found.undated],
    [t('about.limit.yearOnly'), found.yearOnly],
    [t('about.limit.areas'), found.withoutAreas],
    [t('about.limit.term'), found.termOver],
    [t('about.limit.ended'), found.ended],
    ...found.confirmed.map(({ year, count }) => [year === null ? t('about.limit.unconfirmed') : t('about.limit.confirmed', { year: String(year) }), count] as const),
  ];
  return (
    <>
      {homes.length > 0 && <p>{t('about.limit.scope', { homes: list(homes) })}</p>}
      <dl className="mt-3 border-t border-rule">
        {lines.map(([label, links]) => (
          <Line key={label} label={label} value={t('overview.linksCount', { count: links })} />
        ))}
        {found.unlinkedPlaces > 0 && <Line label={t('about.limit.unlinked')} value={t('about.places', { count: found.unlinkedPlaces })} />}
      </dl>
    </>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
      <dt>{label}</dt>
      <dd className="shrink-0 text-soft tabular-nums">{value}</dd>
    </div>
  );
}
