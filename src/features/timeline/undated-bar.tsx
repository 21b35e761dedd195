/** The links whose start no document gives, beside the years: a bar of their own, and the switch for them. */
import { useI18n } from '../../i18n/i18n-context.tsx';

interface UndatedBarProps {
  readonly count: number;
  /** The height of the highest year's bar, in links: both are drawn to one scale. */
  readonly highest: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

export function UndatedBar({ count, highest, shown, onToggle }: UndatedBarProps) {
  const { t, number } = useI18n();
  const label = t('timeline.undatedBar', { count });
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-label={label}
      title={label}
      onClick={onToggle}
      className="flex w-9 shrink-0 flex-col items-center rounded-md text-xs hover:bg-sunken"
    >
      <span className="flex h-14 w-full items-end justify-center px-2.5 short:h-10 max-sm:h-10 short:max-sm:h-7 low:h-6" aria-hidden="true">
        <span
          className={`w-full rounded-[1px] border border-dashed border-soft ${shown ? 'bg-soft/40' : ''}`}
          style={{ height: `${Math.min(1, count / Math.max(highest, 1)) * 100}%` }}
        />
      </span>
      <span className="flex h-6 items-center font-semibold text-soft tabular-nums pointer-coarse:h-11">{number(count)}</span>
      <span className="h-4 text-faint low:hidden" aria-hidden="true">
        ?
      </span>
    </button>
  );
}
