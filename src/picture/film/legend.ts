/** The legend of a film: every type that comes in it has its row from the first frame on, and its number of the moment. */
import { countsOf } from '../../domain/choose/counts.ts';
import { shownAt } from '../../domain/choose/filter.ts';
import type { OverTime } from '../../domain/choose/over-time.ts';
import type { Moment } from '../../domain/network/date.ts';
import type { IndexedLink, NetworkIndex } from '../../domain/network/network-index.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { lastMoment } from '../../domain/time/replay.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PicturePalette } from '../../theme/picture-palette.ts';
import { typeColor } from '../../theme/theme.ts';
import type { Mark } from '../mark.ts';
import { SWATCH, type Swatch, swatchMarks } from '../sheet.ts';
import { wrapped } from '../text-width.ts';
import type { PictureView } from '../threads.ts';
import { FILM_SIDE } from './stage.ts';

/** Links drawn at a moment: dated ones by type, as in `network.agreementTypes`, and those of unknown start. */
interface Drawn {
  readonly byType: ArrayLike<number>;
  readonly undated: number;
}

export interface FilmLegend {
  /** CSS pixels. */
  readonly height: number;
  readonly marksAt: (moment: Moment) => readonly Mark[];
}

const SIZE = 13;
const LINE = 16;
const ROW = 21;
/** What is left for the number at the end of a row. */
const NUMBER = 30;

type View = Omit<PictureView, 'moment'>;

/** The links whose types are told: those of what is chosen, or all. */
function drawnAt(index: NetworkIndex, { filters, reading, selection }: View): (moment: Moment) => Drawn {
  const types = index.network.agreementTypes;
  if (selection === null) {
    const isOn = types.map(({ id }) => filters.types === null || filters.types.has(id));
    return (moment) => {
      const { byType, undatedByType } = countsOf(index).at(filters, moment, reading);
      return { byType: byType.map((count, i) => (isOn[i] ? count : 0)), undated: undatedByType.reduce((sum, count, i) => sum + (isOn[i] ? count : 0), 0) };
    };
  }
  const own: readonly IndexedLink[] = selection.kind === 'place' ? (index.linksOf.get(selection.id) ?? []) : [index.link.get(selection.id)].filter((link) => link !== undefined);
  return (moment) => {
    const byType = types.map(() => 0);
    let undated = 0;
    for (const shown of shownAt(own, filters, moment, reading)) {
      if (shown.undated) undated += 1;
      else byType[shown.stage.typeIndex] = (byType[shown.stage.typeIndex] ?? 0) + 1;
    }
    return { byType, undated };
  };
}

/** @param top CSS pixels; @param over of the links that are told */
export function filmLegend(index: NetworkIndex, view: View, over: OverTime, palette: PicturePalette, { t, local, number }: Translator, top: number): FilmLegend {
  const drawn = drawnAt(index, view);
  const types = index.network.agreementTypes;
  const comes = (i: number): boolean => over.bars.some(({ byType, changedTo }) => (byType[i] ?? 0) + (changedTo[i] ?? 0) > 0);
  const end = drawn(lastMoment(index.network.extent));
  const entries = [
    ...types
      .map((type, i) => ({ type, i }))
      .filter(({ i }) => comes(i) || (end.byType[i] ?? 0) > 0)
      .toSorted((a, b) => a.type.rank - b.type.rank)
      .map(({ type, i }) => ({ label: local(type.label), swatch: swatchOf(type, view), count: ({ byType }: Drawn) => byType[i] ?? 0 })),
    ...(end.undated === 0
      ? []
      : [{ label: t('legend.undated'), swatch: { color: palette.soft, dash: null, mark: null, dotted: true } satisfies Swatch, count: ({ undated }: Drawn) => undated }]),
  ];
  let y = top;
  const rows = entries.map((entry) => {
    const lines = wrapped(entry.label, FILM_SIDE.width - SWATCH - 8 - NUMBER, SIZE, 400, 2);
    const row = { ...entry, lines, y };
    y += ROW + (lines.length - 1) * LINE;
    return row;
  });
  return {
    height: y - top,
    marksAt: (moment) => {
      const counts = drawn(moment);
      return rows.flatMap((row): readonly Mark[] => {
        const count = row.count(counts);
        // What is not there yet waits faintly.
        const opacity = count === 0 ? 0.4 : 1;
        const common = { kind: 'text', size: SIZE, fill: palette.ink, opacity } as const;
        return [
          ...swatchMarks(row.swatch, FILM_SIDE.x, row.y + ROW / 2).map((mark) => (mark.kind === 'path' ? { ...mark, opacity } : mark)),
          ...row.lines.map((text, i): Mark => ({ ...common, text, x: FILM_SIDE.x + SWATCH + 8, y: row.y + ROW / 2 + 4.5 + i * LINE, anchor: 'start', weight: 400 })),
          ...(count === 0 ? [] : [{ ...common, text: number(count), x: FILM_SIDE.x + FILM_SIDE.width, y: row.y + ROW / 2 + 4.5, anchor: 'end', weight: 600 } as const]),
        ];
      });
    },
  };
}

const swatchOf = (type: AgreementType, { theme }: View): Swatch => ({ color: typeColor(type, theme), dash: type.dash, mark: null, dotted: false });
