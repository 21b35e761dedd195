/** What else is drawn means: pale lines, ticks, and the three kinds of points. Explained, not switched; lines only while some have it. */
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { PALE } from '../../theme/thread-look.ts';

interface LegendKeyProps {
  /** Whether some line in sight is pale: no document confirms the link for the year shown. */
  readonly unconfirmed: boolean;
  /** Whether some line has a tick at its end: its stated term is over. */
  readonly termIsOver: boolean;
  /** Whether there are so many links that discs go by their number, and lines seen from afar are ribbons. */
  readonly crowd: boolean;
}

export function LegendKey({ unconfirmed, termIsOver, crowd }: LegendKeyProps) {
  const { t } = useI18n();
  const isOwn = useIsOwnData();
  const { network, linksOf } = useNetworkIndex();
  // The atlas's own data have all three kinds of points; a list may lack some.
  const someHome = !isOwn || network.places.some(({ home }) => home);
  const someMentioned = !isOwn || network.places.length > linksOf.size;
  return (
    <ul className="pt-1 text-xs text-soft">
      {unconfirmed && (
        <KeyRow text={t('legend.unconfirmed')}>
          <path d="M2 5h11" strokeWidth="2.5" />
          <path d="M13 5h13" strokeWidth="2.5" opacity={PALE} />
        </KeyRow>
      )}
      {termIsOver && (
        <KeyRow text={t('legend.termOver')}>
          <path d="M2 5h24" strokeWidth="2" opacity={PALE} />
          <path d="M20 0.5v9" strokeWidth="1.5" />
        </KeyRow>
      )}
      {crowd && (
        <KeyRow text={t('legend.ribbons')}>
          <path d="M2 5h24" strokeWidth="7" />
        </KeyRow>
      )}
      {crowd ? (
        <KeyRow text={t('legend.discs')}>
          <circle cx="6" cy="5" r="2" fill="var(--ink)" stroke="none" />
          <circle cx="18" cy="5" r="4.5" fill="var(--ink)" stroke="none" />
        </KeyRow>
      ) : (
        <li className="flex flex-wrap gap-x-3 py-0.5 pl-6">
          {someHome && (
            <Point text={t(isOwn ? 'own.legendHome' : 'legend.home')}>
              <circle cx="6" cy="6" r="4.5" fill="var(--ink)" stroke="none" />
            </Point>
          )}
          <Point text={t('legend.partner')}>
            <circle cx="6" cy="6" r="3" fill="var(--soft)" stroke="none" />
          </Point>
          {someMentioned && (
            <Point text={t('legend.mentioned')}>
              <circle cx="6" cy="6" r="2.5" fill="none" stroke="var(--faint)" strokeWidth="1.25" />
            </Point>
          )}
        </li>
      )}
    </ul>
  );
}

function KeyRow({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-2 py-0.5">
      <svg width="28" height="10" aria-hidden="true" className="ml-6 shrink-0" stroke="var(--soft)" fill="none">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

function Point({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <span className="flex items-center gap-1">
      <svg width="12" height="12" aria-hidden="true" className="shrink-0">
        {children}
      </svg>
      {text}
    </span>
  );
}
