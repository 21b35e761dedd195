/** One bar for each year: the links formed in it, stacked by type. Clicking a year goes there. */
import type { AgreementType } from '../../domain/schema.ts';
import type { YearBar } from '../../domain/statistics.ts';
import { typeColorStyle } from '../../ui/type-color.ts';

interface YearBarsProps {
  readonly bars: readonly YearBar[];
  readonly types: readonly AgreementType[];
  readonly year: number;
  readonly onYear: (year: number) => void;
}

export function YearBars({ bars, types, year, onYear }: YearBarsProps) {
  const highest = Math.max(1, ...bars.map((bar) => bar.total));
  return (
    // The slider below says and does the same for keyboard and screen reader; the bars are its picture.
    <div className="flex h-14 items-stretch short:h-10" aria-hidden="true">
      {bars.map((bar) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the slider under the bars does the same by keyboard.
        // biome-ignore lint/a11y/noStaticElementInteractions: the slider under the bars is the control that has a role.
        <div key={bar.year} className="group flex min-w-0 flex-1 cursor-pointer flex-col justify-end px-[8%]" onClick={() => onYear(bar.year)}>
          <div className={`flex flex-col-reverse gap-px ${bar.year <= year ? '' : 'opacity-30'}`} style={{ height: `${(bar.total / highest) * 100}%` }}>
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
    </div>
  );
}
