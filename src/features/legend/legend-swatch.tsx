import type { LegendItemProps } from './legend-row.tsx';
import { useLongPress } from './use-long-press.ts';

/** One switch of the legend as its line alone; name and count show on hover and to assistive technology. */
export function LegendSwatch({ label, hint, countText, checked, swatch, onToggle, lighting, only }: LegendItemProps) {
  const press = useLongPress(only?.choose);
  return (
    <label
      {...press}
      {...lighting}
      title={`${label}: ${countText}`}
      className="inline-flex min-h-8 items-center rounded-md px-1.5 hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-ink pointer-coarse:min-h-11"
    >
      <input type="checkbox" checked={checked} onChange={onToggle} aria-label={label} aria-description={`${countText}. ${hint}`} className="sr-only" />
      <span className={checked ? '' : 'opacity-25'}>{swatch}</span>
    </label>
  );
}
