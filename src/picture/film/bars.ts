/** The bars of a film: those of the years that have come, on the axis of all its years. */
import { hasBlocks } from '../../domain/choose/block-scale.ts';
import type { YearBar } from '../../domain/choose/over-time.ts';
import type { Reading } from '../../domain/choose/view.ts';
import { type Moment, yearOf } from '../../domain/network/date.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { yearMarks } from '../../domain/time/year-marks.ts';
import type { PicturePalette } from '../../theme/picture-palette.ts';
import { type Theme, typeColor } from '../../theme/theme.ts';
import type { Mark } from '../mark.ts';
import { FILM_BARS, FILM_LINES } from './stage.ts';

export interface FilmBars {
  /** One for each year, in order. */
  readonly bars: readonly YearBar[];
  /** Blocks that a bar of full height has. */
  readonly full: number;
  readonly types: readonly AgreementType[];
  readonly reading: Reading;
  readonly theme: Theme;
  readonly palette: PicturePalette;
}

/** Share of its year's room that a bar takes, and of the strength of the others what it has in a reading that leaves it out. */
const WIDE = 0.8;
const LEFT_OUT = 0.3;
const OUTLINE = 1.5;
const YEARS = 11;

export function barMarks({ bars, full, types, reading, theme, palette }: FilmBars, moment: Moment): readonly Mark[] {
  const year = yearOf(moment);
  const from = bars[0]?.year ?? year;
  const step = FILM_BARS.width / Math.max(1, bars.length);
  const bottom = FILM_BARS.y + FILM_BARS.height;
  const leftOf = (of: number): number => FILM_BARS.x + (of - from) * step;
  const marks: Mark[] = [{ kind: 'path', d: `M${FILM_BARS.x} ${bottom + 1}h${FILM_BARS.width}`, stroke: palette.faint, width: 1, opacity: 0.5 }];
  marks.push(...sumMarks(bars, year, full, step, palette));
  for (const bar of bars) {
    if (bar.year > year) break;
    marks.push(
      ...stack(bar, { x: leftOf(bar.year) + (step * (1 - WIDE)) / 2, width: step * WIDE, bottom }, full, types, theme, reading === 'new' && bar.year !== year ? LEFT_OUT : 1),
    );
  }
  // How far the film has come: the axis is drawn strongly up to the moment.
  const now = Math.min(leftOf(moment), FILM_BARS.x + FILM_BARS.width);
  marks.push({ kind: 'path', d: `M${FILM_BARS.x} ${bottom + 1}H${Math.round(10 * now) / 10}`, stroke: palette.ink, width: 2 });
  const last = bars.at(-1)?.year ?? from;
  for (const mark of yearMarks({ from, to: last })) {
    const is = mark === year;
    marks.push({
      kind: 'text',
      text: String(mark),
      x: leftOf(mark) + step / 2,
      y: FILM_LINES.years,
      anchor: 'middle',
      size: YEARS,
      weight: is ? 600 : 400,
      fill: is ? palette.ink : palette.soft,
    });
  }
  return marks;
}

/** A step line behind the bars: the dated links that exist by the end of each year. The most are at full height; a few are as high as their blocks. */
function sumMarks(bars: readonly YearBar[], year: number, full: number, step: number, palette: PicturePalette): readonly Mark[] {
  const most = Math.max(
    full,
    bars.reduce((highest, { existing }) => Math.max(highest, existing), 0),
  );
  const bottom = FILM_BARS.y + FILM_BARS.height;
  const shown = bars.filter((bar) => bar.year <= year);
  if (shown.every(({ existing }) => existing === 0)) return [];
  const top = (existing: number): number => Math.round(10 * (bottom - (FILM_BARS.height * existing) / most)) / 10;
  const steps = shown.map(({ existing }, i) => `V${top(existing)}H${Math.round(10 * (FILM_BARS.x + (i + 1) * step)) / 10}`).join('');
  const line = `M${FILM_BARS.x} ${bottom}${steps}`;
  return [
    { kind: 'path', d: `${line}V${bottom}z`, fill: palette.faint, opacity: 0.1 },
    { kind: 'path', d: line, stroke: palette.faint, width: 1.25, opacity: 0.6 },
  ];
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
}

/** One block for each link, or one for all of a type where there are too many to tell apart; links that took another type are outlined. */
function stack({ byType, changedTo }: YearBar, { x, width, bottom }: Column, full: number, types: readonly AgreementType[], theme: Theme, opacity: number): readonly Mark[] {
  const unit = FILM_BARS.height / full;
  const hair = hasBlocks(full) ? 1 : 0;
  const marks: Mark[] = [];
  let y = bottom;
  const add = (counts: readonly number[], outlined: boolean): void =>
    types.forEach((type, i) => {
      const count = counts[i] ?? 0;
      const blocks = hasBlocks(full) ? count : Math.min(1, count);
      const height = blocks === 0 ? 0 : (count / blocks) * unit;
      const color = typeColor(type, theme);
      for (let block = 0; block < blocks; block += 1) {
        y -= height;
        const inside = outlined ? OUTLINE / 2 : 0;
        const d = `M${x + inside} ${y + hair + inside}h${width - 2 * inside}v${Math.max(0.5, height - hair - 2 * inside)}h${2 * inside - width}z`;
        marks.push({ kind: 'path', d, opacity, ...(outlined ? { stroke: color, width: OUTLINE } : { fill: color }) });
      }
    });
  add(byType, false);
  add(changedTo, true);
  return marks;
}
