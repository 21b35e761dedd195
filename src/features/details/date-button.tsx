/** A date that moves the slider to its year. One that is unknown, open, or outside the slider's years is only text. */
import { startYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

export function DateButton({ date }: { readonly date: string | null }) {
  const { t, date: write } = useI18n();
  const { showYear } = useActions();
  const { from, to } = useNetworkIndex().network.extent;
  const year = startYear(date);
  const text = write(date);
  if (year === null || year < from || year > to) return <span className="px-1 text-right text-sm text-soft tabular-nums">{text}</span>;
  return (
    <button
      type="button"
      title={t('details.goToYear', { year: String(year) })}
      onClick={() => showYear(year)}
      className="rounded px-1 text-left text-sm text-soft tabular-nums underline decoration-edge/50 decoration-dotted underline-offset-4 hover:bg-sunken hover:text-ink pointer-coarse:min-h-9"
    >
      {text}
    </button>
  );
}
