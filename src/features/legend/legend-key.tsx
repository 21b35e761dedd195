/** What the breaks in a line mean: explained, not switched. */
import { useMemo } from 'react';
import { endOfYear } from '../../domain/network/date.ts';
import { certaintyOf } from '../../domain/time/certainty.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

export function LegendKey({ year }: { readonly year: number }) {
  const { t } = useI18n();
  const index = useNetworkIndex();
  const { unconfirmed, termOver } = useMemo(() => {
    const moment = endOfYear(year);
    const certainties = index.links.map(certaintyOf);
    return { unconfirmed: certainties.some((sure) => moment >= sure.unconfirmedFrom), termOver: certainties.some((sure) => moment >= sure.termOver) };
  }, [index, year]);
  if (!unconfirmed && !termOver) return null;
  return (
    <ul className="pt-1 text-xs text-soft">
      {unconfirmed && <KeyRow breaks={1} text={t('legend.unconfirmed')} />}
      {termOver && <KeyRow breaks={2} text={t('legend.termOver')} />}
    </ul>
  );
}

function KeyRow({ breaks, text }: { readonly breaks: 1 | 2; readonly text: string }) {
  return (
    <li className="flex items-center gap-2 py-0.5">
      <svg width="28" height="10" aria-hidden="true" className="ml-6 shrink-0">
        <line x1="2" x2="26" y1="5" y2="5" stroke="var(--soft)" strokeWidth="2.5" strokeDasharray={breaks === 1 ? '15 4 9' : '8 4 3 4 9'} />
      </svg>
      <span>{text}</span>
    </li>
  );
}
