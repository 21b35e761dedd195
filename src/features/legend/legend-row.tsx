import type { ReactNode } from 'react';
import type { LightingProps } from '../../parts/use-highlight.ts';

interface LegendRowProps {
  readonly label: string;
  readonly hint: string;
  readonly count: string;
  /** The count in words, for assistive technology. */
  readonly countText: string;
  readonly checked: boolean;
  readonly swatch: ReactNode;
  readonly onToggle: () => void;
  /** Lights its links on the map while it is pointed at. */
  readonly lighting: LightingProps;
}

/** One switch of the legend: box, line, name and count; what the name means shows on hover and to assistive technology. */
export function LegendRow({ label, hint, count, countText, checked, swatch, onToggle, lighting }: LegendRowProps) {
  return (
    <label
      {...lighting}
      title={hint}
      className={`-mx-2 flex min-h-7 items-center gap-2 rounded-md px-2 hover:bg-sunken pointer-coarse:min-h-10 ${checked ? 'text-ink' : 'text-faint'}`}
    >
      <input type="checkbox" checked={checked} onChange={onToggle} aria-label={label} aria-description={`${countText}. ${hint}`} className="size-4 accent-ink" />
      <span className={checked ? '' : 'opacity-40'}>{swatch}</span>
      <span className="min-w-0 flex-1 leading-tight">{label}</span>
      <span className="tabular-nums text-soft" aria-hidden="true">
        {count}
      </span>
    </label>
  );
}
