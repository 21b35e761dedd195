import type { ReactNode } from 'react';
import type { LightingProps } from '../../parts/use-highlight.ts';
import { useLongPress } from './use-long-press.ts';

export interface LegendItemProps {
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
  /** Shows this type alone: a button on hover, a double click, a long press. */
  readonly only?: { readonly text: string; readonly label: string; readonly choose: () => void };
}

/** One switch of the legend: box, line, name and count; what the name means shows on hover and to assistive technology. */
export function LegendRow({ label, hint, count, countText, checked, swatch, onToggle, lighting, only }: LegendItemProps) {
  const press = useLongPress(only?.choose);
  return (
    <div {...lighting} className="group relative -mx-2 flex items-center rounded-md hover:bg-sunken">
      <label {...press} title={hint} className={`flex min-h-7 min-w-0 flex-1 items-center gap-2 rounded-md px-2 pointer-coarse:min-h-10 ${checked ? 'text-ink' : 'text-faint'}`}>
        <input type="checkbox" checked={checked} onChange={onToggle} aria-label={label} aria-description={`${countText}. ${hint}`} className="size-4 accent-ink" />
        <span className={checked ? '' : 'opacity-40'}>{swatch}</span>
        <span className="min-w-0 flex-1 leading-tight">{label}</span>
        <span className="tabular-nums text-soft" aria-hidden="true">
          {count}
        </span>
      </label>
      {only !== undefined && (
        <button
          type="button"
          aria-label={only.label}
          onClick={only.choose}
          className="absolute right-1 min-h-6 rounded bg-panel px-2 text-xs font-semibold opacity-0 shadow-lift group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:hidden"
        >
          {only.text}
        </button>
      )}
    </div>
  );
}
