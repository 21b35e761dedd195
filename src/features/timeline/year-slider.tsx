/** The slider: a native range input in whole years, as wide as the bars above it, so that each year stands under its bar. */
import { type CSSProperties, type KeyboardEvent, useEffect, useState } from 'react';
import { yearOf } from '../../domain/network/date.ts';
import type { IndexedStage } from '../../domain/network/network-index.ts';
import { clampYear } from '../../domain/time/replay.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { YearMarks } from './year-marks.tsx';
import './year-slider.css';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { typeColorStyle } from '../../ui/type-color.ts';

interface YearSliderProps {
  readonly year: number;
  readonly valueText: string;
  /** Stages of the link that is chosen: each is marked where it begins. */
  readonly stages: readonly IndexedStage[];
  /** Whether a pointer holds the slider. */
  readonly onHold: (held: boolean) => void;
}

/** Years that the Page keys move: browsers differ, so the slider does it itself. */
const PAGE = 5;
const LETTING_GO = ['pointerup', 'pointercancel', 'contextmenu', 'blur'] as const;

export function YearSlider({ year, valueText, stages, onHold }: YearSliderProps) {
  const { t } = useI18n();
  const { extent } = useNetworkIndex().network;
  const { showYear } = useActions();
  const years = extent.to - extent.from + 1;
  const [held, setHeld] = useState(false);
  // The pointer may be let go anywhere, or be lost: to a menu, another window, a pen that is taken away.
  useEffect(() => {
    if (!held) return;
    onHold(true);
    const letGo = () => setHeld(false);
    for (const event of LETTING_GO) addEventListener(event, letGo);
    return () => {
      for (const event of LETTING_GO) removeEventListener(event, letGo);
      onHold(false);
    };
  }, [held, onHold]);
  const moveByPage = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0;
    if (by === 0) return;
    event.preventDefault();
    showYear(clampYear(year + by, extent));
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
          onChange={(event) => showYear(Number(event.target.value))}
          onKeyDown={moveByPage}
          onPointerDown={(event) => event.button === 0 && setHeld(true)}
          onLostPointerCapture={() => setHeld(false)}
          className="year-slider block w-full"
        />
        {stages.map(({ start, type }) =>
          start === null ? null : (
            <span
              key={`${start} ${type.id}`}
              className="stage-mark type-color forced-color-adjust-none"
              style={{ ...typeColorStyle(type), left: `${((yearOf(start) - extent.from + 0.5) / years) * 100}%` }}
              aria-hidden="true"
            />
          ),
        )}
        <div className="year-knob" style={{ left: `${((year - extent.from + 0.5) / years) * 100}%` }} />
      </div>
      <YearMarks extent={extent} year={year} />
    </div>
  );
}
