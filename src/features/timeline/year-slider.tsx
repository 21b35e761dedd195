/** The slider: a native range input in whole years, as wide as the bars above it, so that each year stands under its bar. */
import type { CSSProperties, KeyboardEvent } from 'react';
import { clampYear, type Extent } from '../../domain/time/replay.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { YearMarks } from './year-marks.tsx';
import './year-slider.css';

interface YearSliderProps {
  readonly extent: Extent;
  readonly year: number;
  readonly valueText: string;
  readonly onYear: (year: number) => void;
  /** Whether a pointer holds the slider. */
  readonly onHold: (held: boolean) => void;
}

/** Years that the Page keys move: browsers differ, so the slider does it itself. */
const PAGE = 5;

export function YearSlider({ extent, year, valueText, onYear, onHold }: YearSliderProps) {
  const { t } = useI18n();
  const years = extent.to - extent.from + 1;
  const moveByPage = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0;
    if (by === 0) return;
    event.preventDefault();
    onYear(clampYear(year + by, extent));
  };
  return (
    <div className="year-slider-box" style={{ '--years': years } as CSSProperties}>
      <div className="relative">
        <input
          type="range"
          aria-label={t('timeline.year')}
          aria-valuetext={valueText}
          min={extent.from}
          max={extent.to}
          step={1}
          value={year}
          onChange={(event) => onYear(Number(event.target.value))}
          onKeyDown={moveByPage}
          onPointerDown={() => onHold(true)}
          onPointerUp={() => onHold(false)}
          onPointerCancel={() => onHold(false)}
          className="year-slider block h-6 w-full pointer-coarse:h-11"
        />
        <div className="year-knob" style={{ left: `${((year - extent.from + 0.5) / years) * 100}%` }} />
      </div>
      <YearMarks extent={extent} year={year} />
    </div>
  );
}
