/**
 * What stands around the map in each frame of a film: the title, the year, what is shown, the legend, captions, the bars up
 * to the year, credit and address. What the map shows at the moment is drawn by whoever makes the film.
 */
import { actsOf, actsOfSelection } from '../../domain/choose/acts.ts';
import { blocksInFull } from '../../domain/choose/block-scale.ts';
import { countsOf } from '../../domain/choose/counts.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { type Moment, yearOf } from '../../domain/network/date.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { FilmWish } from '../../domain/time/film.ts';
import type { Translator } from '../../i18n/translator.ts';
import { picturePalette } from '../../theme/picture-palette.ts';
import type { Mark, TextMark } from '../mark.ts';
import { textWidth, wrapped } from '../text-width.ts';
import type { PictureView } from '../threads.ts';
import { barMarks } from './bars.ts';
import { filmCaptions } from './captions.ts';
import { filmLegend } from './legend.ts';
import { FILM, FILM_LINES, FILM_MAP, FILM_SIDE } from './stage.ts';

export interface FilmFrames {
  readonly index: NetworkIndex;
  readonly view: Omit<PictureView, 'moment'>;
  readonly words: Translator;
  readonly wish: Pick<FilmWish, 'speed' | 'byYear'>;
  /** What is shown at a moment, in a line. */
  readonly shown: (moment: Moment) => string;
  /** Where the view is found. */
  readonly address: string;
  /** Under which the data may be used; null where that is not known. */
  readonly licence: string | null;
}

const YEAR = 56;
const TITLE = 20;
const SHOWN = 13;
const SMALL = 11;

export function filmFrames({ index, view, words, wish, shown, address, licence }: FilmFrames): (moment: Moment) => readonly Mark[] {
  const { t, local } = words;
  const { filters, reading, selection, theme } = view;
  const palette = picturePalette(theme);
  const counts = countsOf(index);
  const place = selection?.kind === 'place' ? index.place.get(selection.id) : undefined;
  const link = selection?.kind === 'link' ? index.link.get(selection.id) : undefined;
  const whole = local(index.network.title);
  const title = place !== undefined ? local(place.names) : link !== undefined ? t('link.heading', { first: local(link.first.names), second: local(link.second.names) }) : whole;

  const over = counts.overTime(filters, place?.id ?? null);
  const bars = { bars: over.bars, full: blocksInFull(counts.overTime(NO_FILTERS, null).tallest, over.tallest), types: index.network.agreementTypes, reading, theme, palette };
  const acts = actsOfSelection(actsOf(counts.overTime(filters, null).happenings), selection);
  const legendTop = FILM_SIDE.y + YEAR + 14;
  const legend = filmLegend(index, view, over, palette, words, legendTop);
  const captions = filmCaptions({ index, acts, wish, theme, palette, words, top: legendTop + legend.height + 14, bottom: FILM_SIDE.y + FILM_SIDE.height });

  const line = (text: string, x: number, y: number, size: number, fill: string, weight: TextMark['weight'] = 400, anchor: TextMark['anchor'] = 'start'): TextMark => ({
    kind: 'text',
    text,
    x,
    y,
    anchor,
    size,
    weight,
    fill,
  });
  const inner = FILM_MAP.width - FILM_LINES.left;
  const credit = [...(licence === null ? [] : [t('picture.data', { title: whole, licence })]), t('picture.ground')].join(' ');
  const right = FILM_LINES.right - FILM_LINES.left;
  const addressRoom = Math.min(textWidth(address, SMALL, 400), right / 2);
  const ground: readonly Mark[] = [
    { kind: 'rect', x: 0, y: 0, width: FILM.width, height: FILM_MAP.y, fill: palette.sheet },
    { kind: 'rect', x: FILM_MAP.width, y: FILM_MAP.y, width: FILM.width - FILM_MAP.width, height: FILM_MAP.height, fill: palette.sheet },
    { kind: 'rect', x: 0, y: FILM_MAP.y + FILM_MAP.height, width: FILM.width, height: FILM.height - FILM_MAP.y - FILM_MAP.height, fill: palette.sheet },
    ...wrapped(title, inner, TITLE, 600, 1).map((text) => line(text, FILM_LINES.left, FILM_LINES.title, TITLE, palette.ink, 600)),
    ...wrapped(credit, right - addressRoom - 16, SMALL, 400, 1).map((text) => line(text, FILM_LINES.left, FILM_LINES.credit, SMALL, palette.faint)),
    ...wrapped(address, addressRoom + 1, SMALL, 400, 1).map((text) => line(text, FILM_LINES.right, FILM_LINES.credit, SMALL, palette.faint, 400, 'end')),
  ];
  return (moment) => [
    ...ground,
    ...wrapped(title === whole ? shown(moment) : `${whole} · ${shown(moment)}`, inner, SHOWN, 400, 1).map((text) =>
      line(text, FILM_LINES.left, FILM_LINES.shown, SHOWN, palette.soft),
    ),
    line(String(yearOf(moment)), FILM_SIDE.x, FILM_SIDE.y + YEAR * 0.72, YEAR, palette.ink, 600),
    ...legend.marksAt(moment),
    ...captions(moment),
    ...barMarks(bars, moment),
  ];
}
