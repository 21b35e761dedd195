/** The links whose start no document gives, beside the years: a bar of their own, and the switch for them. */
import { useState } from 'react';
import { hasBlocks } from '../../domain/choose/block-scale.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { BarCard } from './bar-card.tsx';

interface UndatedBarProps {
  readonly count: number;
  readonly byType: readonly number[];
  readonly types: readonly AgreementType[];
  /** Blocks that a bar of full height has: a block is as high as in the bars of the years. */
  readonly full: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

export function UndatedBar({ count, byType, types, full, shown, onToggle }: UndatedBarProps) {
  const { t, number } = useI18n();
  const [told, setTold] = useState(false);
  const label = t('timeline.undatedBar', { count });
  return (
    <button
      type="button"
      role="switch"
      aria-checked={shown}
      aria-label={label}
      onClick={onToggle}
      onPointerEnter={() => setTold(true)}
      onPointerLeave={() => setTold(false)}
      onFocus={(event) => setTold(event.target.matches(':focus-visible'))}
      onBlur={() => setTold(false)}
      className="relative flex min-w-11 shrink-0 flex-col items-center rounded-md text-xs hover:bg-sunken"
    >
      <span className="undated-bar flex w-full items-end justify-center" aria-hidden="true">
        <span className="flex w-3.5 flex-col" style={{ height: `${Math.min(1, count / full) * 100}%` }}>
          {Array.from({ length: hasBlocks(full) ? count : 1 }, (_, i) => (
            <span key={i} className={`flex-1 rounded-[1px] border border-dashed border-soft ${i > 0 ? 'border-t-0' : ''} ${shown ? 'bg-soft/40' : ''}`} />
          ))}
        </span>
      </span>
      <span className="flex h-6 items-center font-semibold text-soft tabular-nums max-sm:h-5 low:h-5" aria-hidden="true">
        {number(count)}
      </span>
      <span className="h-4 whitespace-nowrap text-soft" aria-hidden="true">
        {t('timeline.undated')}
      </span>
      {told && <BarCard heading={label} types={types} counts={byType} dotted at={1} />}
    </button>
  );
}
