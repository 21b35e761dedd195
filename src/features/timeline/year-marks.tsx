/** Years written under the slider: the first, the last, and round ones between. */
import type { Extent } from '../../domain/network/extent.ts';

export function YearMarks({ extent, year }: { readonly extent: Extent; readonly year: number }) {
  const years = extent.to - extent.from + 1;
  return (
    <div className="relative h-4 low:hidden text-xs text-faint tabular-nums" aria-hidden="true">
      {yearMarks(extent).map((mark) => (
        <span
          key={mark}
          className={`absolute -translate-x-1/2 ${mark === year ? 'font-semibold text-ink' : ''}`}
          style={{ left: `${((mark - extent.from + 0.5) / years) * 100}%` }}
        >
          {mark}
        </span>
      ))}
    </div>
  );
}

/** At most about eight marks, none nearer to the next than a fourteenth of the range. */
function yearMarks({ from, to }: Extent): readonly number[] {
  const length = to - from + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => length / size <= 7) ?? 1000;
  const first = Math.ceil(from / step) * step;
  const round = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
  const apart = length / 14;
  return [...new Set([from, ...round.filter((mark) => mark - from >= apart && to - mark >= apart), to])];
}
