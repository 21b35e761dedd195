/** The choices for a film: its years, its speed, its size. */
import type { ReactNode } from 'react';
import type { Year } from '../../../domain/network/date.ts';
import type { Extent } from '../../../domain/network/extent.ts';
import { SPEEDS, type Speed } from '../../../domain/time/replay.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { FILM_HEIGHTS, type FilmSettings } from './film-settings.ts';

interface FilmChoiceProps {
  readonly settings: FilmSettings;
  readonly onSettings: (settings: FilmSettings) => void;
  readonly extent: Extent;
  /** The year shown. */
  readonly year: Year;
}

const SPEED_NAMES: Readonly<Record<Speed, string>> = { 0.5: '½×', 1: '1×', 2: '2×', 4: '4×' };

export function FilmChoice({ settings, onSettings, extent, year }: FilmChoiceProps) {
  const { t } = useI18n();
  const { from, to } = extent;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      <Choice label={t('share.filmYears')} value={settings.from === null ? 'all' : 'shown'} onChoose={(value) => onSettings({ ...settings, from: value === 'all' ? null : year })}>
        <option value="all">{t('timeline.run', { from: String(from), to: String(to) })}</option>
        {year > from && <option value="shown">{year === to ? String(to) : t('timeline.run', { from: String(year), to: String(to) })}</option>}
      </Choice>
      <Choice label={t('share.filmSpeed')} value={settings.speed} onChoose={(value) => onSettings({ ...settings, speed: SPEEDS.find((speed) => String(speed) === value) ?? 1 })}>
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {SPEED_NAMES[speed]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('share.filmSize')}
        value={settings.height}
        onChoose={(value) => onSettings({ ...settings, height: FILM_HEIGHTS.find((height) => String(height) === value) ?? FILM_HEIGHTS[0] })}
      >
        {FILM_HEIGHTS.map((height) => (
          <option key={height} value={height}>
            {(height * 16) / 9} × {height}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | number;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="block">
      <span className="block text-xs font-semibold text-soft">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)} className="mt-1 h-9 rounded-md border border-edge bg-panel px-2 tabular-nums pointer-coarse:h-11">
        {children}
      </select>
    </label>
  );
}
