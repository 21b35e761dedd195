/** A step line behind the bars: the dated links that exist by the end of each year. The most are at full height; a few are as high as their blocks. */
import type { YearBar } from '../../domain/choose/over-time.ts';

interface SumLineProps {
  readonly bars: readonly YearBar[];
  readonly year: number;
  /** Blocks that a bar of full height has. */
  readonly full: number;
}

export function SumLine({ bars, year, full }: SumLineProps) {
  const most = bars.reduce((highest, { existing }) => Math.max(highest, existing), 0);
  if (most === 0) return null;
  const height = Math.max(most, full);
  const shown = bars.filter((bar) => bar.year <= year).length;
  const steps = bars.map(({ existing }, i) => `${i === 0 ? 'M0 1' : ''}V${1 - existing / height}H${i + 1}`);
  const now = steps.slice(0, shown).join('');
  const last = bars[shown - 1]?.existing ?? 0;
  return (
    <svg className="sum-line" viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path className="sum-area" d={`${now}V1Z`} />
      <path className="sum-to-come" d={`M${shown} ${1 - last / height}${steps.slice(shown).join('')}`} />
      <path d={now} />
    </svg>
  );
}
