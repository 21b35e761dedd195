/** Years written under the slider. */
import type { Extent } from '../../domain/network/extent.ts';
import { isTight, yearMarks } from '../../domain/time/year-marks.ts';

export function YearMarks({ extent, year }: { readonly extent: Extent; readonly year: number }) {
  const years = extent.to - extent.from + 1;
  return (
    <div className="year-marks text-xs text-faint tabular-nums" aria-hidden="true">
      {yearMarks(extent).map((mark) => (
        <span
          key={mark}
          className={`absolute -translate-x-1/2 ${mark === year ? 'font-semibold text-ink' : ''} ${isTight(mark, extent) ? 'max-sm:hidden low:hidden' : ''}`}
          style={{ left: `${((mark - extent.from + 0.5) / years) * 100}%` }}
        >
          {mark}
        </span>
      ))}
    </div>
  );
}
