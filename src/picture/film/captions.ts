/** The captions of a film: what has just formed or changed a link, the newest first, as many as there is room for. */
import { type Act, actsInSight } from '../../domain/choose/acts.ts';
import { happenedThisYear } from '../../domain/choose/happenings.ts';
import type { Moment } from '../../domain/network/date.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { FilmWish } from '../../domain/time/film.ts';
import { paceOfNetwork } from '../../domain/time/pace.ts';
import { captionText } from '../../i18n/caption-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PicturePalette } from '../../theme/picture-palette.ts';
import { type Theme, typeColor } from '../../theme/theme.ts';
import type { Mark } from '../mark.ts';
import { wrapped } from '../text-width.ts';
import { FILM_SIDE } from './stage.ts';

const SIZE = 13;
const LINE = 16.5;
const BETWEEN = 9;
const BAR = 3;
const INDENT = 12;

interface Told {
  readonly act: Act;
  readonly date: string;
  readonly lines: readonly string[];
}

export interface FilmCaptions {
  readonly index: NetworkIndex;
  readonly acts: readonly Act[];
  readonly wish: Pick<FilmWish, 'speed' | 'byYear'>;
  readonly theme: Theme;
  readonly palette: PicturePalette;
  readonly words: Translator;
  /** CSS pixels. */
  readonly top: number;
  readonly bottom: number;
}

export function filmCaptions({ index, acts, wish, theme, palette, words, top, bottom }: FilmCaptions): (moment: Moment) => readonly Mark[] {
  const pace = paceOfNetwork(index);
  const known = new Map<string, Told>();
  const tell = (act: Act): Told => {
    const told = known.get(act.key) ?? { act, date: words.date(act.main.date), lines: wrapped(captionText(index, act, words), FILM_SIDE.width - INDENT, SIZE, 400, 3) };
    known.set(act.key, told);
    return told;
  };
  const inSight = (moment: Moment): readonly Act[] =>
    wish.byYear ? happenedThisYear(acts, moment).filter(({ isFormation }) => isFormation) : actsInSight(acts, moment, pace.secondsAt, wish.speed);
  return (moment) => {
    const marks: Mark[] = [];
    let y = top;
    for (const [i, { act, date, lines }] of inSight(moment).toReversed().map(tell).entries()) {
      const height = (lines.length + 1) * LINE;
      if (y + height > bottom) break;
      const at = y;
      const newest = i === 0;
      const common = { kind: 'text', x: FILM_SIDE.x + INDENT, anchor: 'start', opacity: newest ? 1 : 0.75 } as const;
      marks.push({ kind: 'rect', x: FILM_SIDE.x, y: at + 2, width: BAR, height: height - 2, fill: typeColor(act.main.stage.type, theme) });
      marks.push({ ...common, text: date, y: at + 12, size: 11.5, weight: 400, fill: palette.soft });
      marks.push(...lines.map((text, line): Mark => ({ ...common, text, y: at + 12 + (line + 1) * LINE, size: SIZE, weight: newest ? 600 : 400, fill: palette.ink })));
      y += height + BETWEEN;
    }
    return marks;
  };
}
