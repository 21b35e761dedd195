/** What a bar says in words: on hover for the year under the pointer, and for the slider's year while the slider has focus. */

import type { YearBar } from '../../domain/choose/over-time.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';

interface BarReadoutProps {
  readonly bars: readonly YearBar[];
  readonly types: readonly AgreementType[];
  readonly hovered: number | null;
  readonly year: number;
}

export function BarReadout({ bars, types, hovered, year }: BarReadoutProps) {
  const { t, local, number } = useI18n();
  const i = bars.findIndex((bar) => bar.year === (hovered ?? year));
  const bar = bars[i];
  if (bar === undefined) return null;
  const middle = ((i + 0.5) / bars.length) * 100;
  return (
    <div
      // The readout keeps inside the band: left of its bar in the right half, right of it in the left half.
      className={`bar-readout pointer-events-none absolute bottom-full z-10 mb-1 w-max max-w-72 rounded-md border border-rule bg-panel px-3 py-1.5 text-sm shadow-lift ${hovered === null ? 'bar-readout-resting' : ''}`}
      style={middle < 50 ? { left: `${middle}%` } : { right: `${100 - middle}%` }}
    >
      <p className="font-semibold">{t('timeline.barText', { year: String(bar.year), count: bar.total })}</p>
      {bar.byType.map((count, k) => {
        const type = types[k];
        return type === undefined || count === 0 ? null : (
          <p key={type.id} className="flex items-center gap-2 text-soft">
            <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />
            <span className="flex-1">{local(type.label)}</span>
            <span className="tabular-nums">{number(count)}</span>
          </p>
        );
      })}
    </div>
  );
}
