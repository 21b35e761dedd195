/** A date that moves the slider to its year; its clock says so. One that is unknown, open, or outside the slider's years is only text, and so is every date where there is no slider. */
import { History } from 'lucide-react';
import { startYear } from '../domain/network/date.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useActions } from './actions-context.tsx';
import { useNetworkIndex } from './network-context.tsx';
import { useOwnPage } from './own-page.ts';

export function DateButton({ date }: { readonly date: string | null }) {
  const { t, date: write } = useI18n();
  const { showYear } = useActions();
  const page = useOwnPage();
  const { from, to } = useNetworkIndex().network.extent;
  const year = startYear(date);
  const text = write(date);
  if (page !== null || year === null || year < from || year > to) return <span className="px-1 text-right text-sm text-soft tabular-nums">{text}</span>;
  return (
    <button
      type="button"
      title={t('details.goToYear', { year: String(year) })}
      onClick={() => showYear(year)}
      className="inline-flex min-h-6 items-center gap-1 rounded px-1 text-left text-sm text-soft tabular-nums hover:bg-sunken hover:text-ink pointer-coarse:min-h-9"
    >
      {text}
      <History size={13} aria-hidden="true" className="shrink-0 text-faint" />
    </button>
  );
}
