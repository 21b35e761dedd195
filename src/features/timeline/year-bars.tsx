/** One bar for each year: the links formed in it, stacked by type. Clicking a year goes there. */
import { useState } from 'react';
import type { YearBar } from '../../domain/choose/over-time.ts';
import type { Reading } from '../../domain/choose/view.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useActions } from '../../parts/actions-context.tsx';
import { typeColorStyle } from '../../ui/type-color.ts';
import { BarReadout } from './bar-readout.tsx';

interface YearBarsProps {
  readonly bars: readonly YearBar[];
  /** Links in the highest bar. */
  readonly highest: number;
  readonly types: readonly AgreementType[];
  readonly year: number;
  readonly reading: Reading;
}

export function YearBars({ bars, highest, types, year, reading }: YearBarsProps) {
  const { showYear } = useActions();
  const [hovered, setHovered] = useState<number | null>(null);
  const isCounted = (barYear: number) => (reading === 'new' ? barYear === year : barYear <= year);
  return (
    // The slider below says and does the same for keyboard and screen reader; the bars are its picture.
    <div className="year-bars relative flex h-14 items-stretch short:h-10 max-sm:h-10 short:max-sm:h-7 low:h-6" aria-hidden="true">
      {bars.map((bar) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the slider under the bars does the same by keyboard.
        // biome-ignore lint/a11y/noStaticElementInteractions: the slider under the bars is the control that has a role.
        <div
          key={bar.year}
          className={`flex min-w-0 flex-1 cursor-pointer flex-col justify-end rounded-sm ${bar.year === hovered ? 'bg-sunken' : ''}`}
          onClick={() => showYear(bar.year)}
          onPointerEnter={() => setHovered(bar.year)}
          onPointerLeave={() => setHovered(null)}
        >
          <div className={`mx-auto flex w-4/5 flex-col-reverse gap-px ${isCounted(bar.year) ? '' : 'opacity-30'}`} style={{ height: `${(bar.total / highest) * 100}%` }}>
            {bar.byType.map((count, i) => {
              const type = types[i];
              return type === undefined || count === 0 ? null : (
                <div
                  key={type.id}
                  className="type-color min-h-0 rounded-[1px] forced-color-adjust-none"
                  style={{ ...typeColorStyle(type), flex: count, background: 'var(--type)' }}
                />
              );
            })}
          </div>
        </div>
      ))}
      <BarReadout bars={bars} types={types} hovered={hovered} year={year} />
    </div>
  );
}
