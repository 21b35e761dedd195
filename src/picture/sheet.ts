/** What stands around the map of a framed picture: title and year above it; legend, credit and address below. */

import type { AgreementType } from '../domain/network/schema.ts';
import { certaintyOf, isConfirmedAt, isTermOverAt } from '../domain/time/certainty.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PicturePalette } from '../theme/picture-palette.ts';
import { type Theme, typeColor } from '../theme/theme.ts';
import { DOT, DOT_EXTRA, PALE, TICK } from '../theme/thread-look.ts';
import type { Mark, TextMark } from './mark.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { Thread } from './threads.ts';

export interface SheetText {
  readonly title: string;
  readonly subtitle: string;
  readonly year: string;
  /** Lines of small print. */
  readonly credit: string;
  readonly address: string | null;
}

export interface Swatch {
  readonly color: string;
  readonly dash: readonly [number, number] | null;
  /** It explains a mark of a line, not a type: a pale end, or a tick. */
  readonly mark: 'pale' | 'tick' | null;
  readonly dotted: boolean;
}

interface LegendItem {
  readonly text: string;
  readonly swatch: Swatch;
}

export interface Sheet {
  readonly header: number;
  readonly footer: number;
  readonly marks: readonly Mark[];
}

const NARROW = 560;
/** CSS pixels across. */
export const SWATCH = 28;
const ROW = 22;
const SMALL = 12;
const LEGEND = 13;

/** The types that the threads have, in order of rank, each with its number; undated links, and what pale lines and ticks mean where there are any. */
export function legendOf(
  threads: readonly Thread[],
  types: readonly AgreementType[],
  moment: number,
  theme: Theme,
  soft: string,
  { t, local, number }: Translator,
): readonly LegendItem[] {
  const plain = { mark: null, dotted: false } as const;
  const dated = threads.filter(({ undated }) => !undated);
  const undated = threads.length - dated.length;
  const rows = types
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((type): readonly LegendItem[] => {
      if (!threads.some(({ stage }) => stage.type.id === type.id)) return [];
      // As in the legend of the page, undated links are counted on their own.
      const count = dated.filter(({ stage }) => stage.type.id === type.id).length;
      const label = local(type.label);
      return [{ text: count === 0 ? label : `${label} ${number(count)}`, swatch: { ...plain, color: typeColor(type, theme), dash: type.dash } }];
    });
  const sure = dated.map(({ link }) => certaintyOf(link));
  const termOver = sure.some((one) => isTermOverAt(one, moment));
  const unconfirmed = threads.some(({ link }) => !isConfirmedAt(certaintyOf(link), moment));
  const solid = { color: soft, dash: null, dotted: false } as const;
  return [
    ...rows,
    ...(undated > 0 ? [{ text: `${t('legend.undated')} ${number(undated)}`, swatch: { ...plain, color: soft, dash: null, dotted: true } }] : []),
    ...(unconfirmed ? [{ text: t('legend.unconfirmed'), swatch: { ...solid, mark: 'pale' as const } }] : []),
    ...(termOver ? [{ text: t('legend.termOver'), swatch: { ...solid, mark: 'tick' as const } }] : []),
  ];
}

/** `width` is that of the picture, `low` says that it is one of little height; heights and marks of what is above and below a map `mapHeight` high, which may depend on the footer. */
export function sheetOf(
  text: SheetText,
  legend: readonly LegendItem[],
  palette: PicturePalette,
  { width, low }: { readonly width: number; readonly low: boolean },
  mapHeight: (header: number, footer: number) => number,
): Sheet {
  const narrow = width < NARROW;
  const margin = narrow ? 16 : 24;
  const inner = width - 2 * margin;

  const yearSize = narrow ? 30 : 38;
  const yearWidth = textWidth(text.year, yearSize, 600);
  const titleSize = narrow ? 18 : 22;
  const titleLines = wrapped(text.title, inner - yearWidth - 20, titleSize, 600, 2);
  const subtitleLines = wrapped(text.subtitle, inner - (titleLines.length > 1 ? 0 : yearWidth + 20), LEGEND, 400, 2);
  const titleTop = narrow ? 14 : low ? 12 : 16;
  const titleHeight = titleLines.length * titleSize * 1.2;
  // On a low picture the subtitle stands beside the title where there is room.
  const titleWidth = textWidth(titleLines[0] ?? '', titleSize, 600);
  const beside = low && titleLines.length === 1 && titleWidth + 16 + textWidth(text.subtitle, LEGEND, 400) <= inner - yearWidth - 20;
  const header = Math.ceil(titleTop + Math.max(beside ? yearSize * 0.8 : 0, titleHeight + (beside ? 0 : subtitleLines.length * 18)) + (narrow || low ? 10 : 12));

  // Where the picture is low, the map needs the room more than the finer points of its lines do.
  const flowed = flow(low ? legend.filter(({ swatch }) => swatch.mark === null) : legend, inner);
  const legendHeight = (flowed.at(-1)?.row ?? -1) + 1;
  const credit = wrapped([text.credit, ...(text.address === null ? [] : [text.address])].join(' '), inner, SMALL, 400, 3);
  const legendTop = narrow ? 10 : 12;
  const footer = Math.ceil(legendTop + legendHeight * ROW + 6 + credit.length * 16 + (narrow ? 10 : 12));

  const footTop = header + mapHeight(header, footer);
  const line = (content: string, x: number, y: number, size: number, fill: string, weight: 400 | 600 = 400, anchor: TextMark['anchor'] = 'start'): TextMark => ({
    kind: 'text',
    text: content,
    x,
    y,
    anchor,
    size,
    weight,
    fill,
  });
  return {
    header,
    footer,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height: header, fill: palette.sheet },
      { kind: 'rect', x: 0, y: footTop, width, height: footer, fill: palette.sheet },
      ...titleLines.map((one, i) => line(one, margin, titleTop + titleSize * (0.9 + 1.2 * i), titleSize, palette.ink, 600)),
      ...(beside
        ? [line(text.subtitle, margin + titleWidth + 16, titleTop + titleSize * 0.9, LEGEND, palette.soft)]
        : subtitleLines.map((one, i) => line(one, margin, titleTop + titleHeight + 12 + 18 * i, LEGEND, palette.soft))),
      line(text.year, width - margin, titleTop + yearSize * 0.8, yearSize, palette.ink, 600, 'end'),
      ...flowed.flatMap(({ item, x, row }): readonly Mark[] => {
        const middle = footTop + legendTop + ROW * (row + 0.5);
        return [...swatchMarks(item.swatch, margin + x, middle), line(item.text, margin + x + SWATCH + 8, middle + 4.5, LEGEND, palette.ink)];
      }),
      ...credit.map((one, i) => line(one, margin, footTop + legendTop + legendHeight * ROW + 6 + 12 + 16 * i, SMALL, palette.faint)),
    ],
  };
}

interface Placed {
  readonly item: LegendItem;
  readonly x: number;
  readonly row: number;
}

/** Items beside each other as long as they fit, then in the next row. */
function flow(legend: readonly LegendItem[], inner: number): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, row] = [0, 0];
  for (const item of legend) {
    const [text = ''] = wrapped(item.text, inner - SWATCH - 8, LEGEND, 400, 1);
    const width = SWATCH + 8 + textWidth(text, LEGEND, 400);
    if (x > 0 && x + width > inner) [x, row] = [0, row + 1];
    placed.push({ item: { ...item, text }, x, row });
    x += width + 22;
  }
  return placed;
}

export function swatchMarks({ color, dash, mark, dotted }: Swatch, x: number, y: number): readonly Mark[] {
  const d = `M${x} ${y}h${SWATCH}`;
  if (dotted) return [{ kind: 'path', d, stroke: color, width: 2.2 + 2 * DOT_EXTRA, dash: [0.01, DOT.length + DOT.gap], dashOffset: -2, cap: 'round' }];
  const line: Mark = { kind: 'path', d, stroke: color, width: 2.5, ...(dash === null ? {} : { dash }) };
  if (mark === 'pale') {
    return [
      { ...line, d: `M${x} ${y}h${SWATCH / 2}` },
      { ...line, d: `M${x + SWATCH / 2} ${y}h${SWATCH / 2}`, opacity: PALE },
    ];
  }
  if (mark === 'tick')
    return [
      { ...line, opacity: PALE },
      { kind: 'path', d: `M${x + 20} ${y - TICK.reach}v${2 * TICK.reach}`, stroke: color, width: 2 * TICK.half },
    ];
  return [line];
}
