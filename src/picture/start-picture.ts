/** The map as it stands in the first HTML, before any script: painted by the build for each language, and replaced by the real map's first frame. */
import { NO_FILTERS } from '../domain/choose/view.ts';
import type { Insets } from '../domain/geo/focus.ts';
import type { Outline } from '../domain/geo/outline.ts';
import { endOfYear } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Theme } from '../theme/theme.ts';
import { paint } from './paint.ts';
import { svgOf } from './svg.ts';

export interface StartPicture {
  readonly index: NetworkIndex;
  /** The coarse one. */
  readonly outline: Outline;
  readonly words: Translator;
  readonly theme: Theme;
  /** CSS pixels of the map in the page; the SVG scales from there. */
  readonly size: { readonly width: number; readonly height: number };
  /** What panel, head and timeline cover of it. */
  readonly insets: Insets;
  /** Makes ids unique where several pictures stand in one page. */
  readonly prefix: string;
}

/** The whole network at the end of its last year, map alone, as SVG. */
export function startPicture({ index, outline, words, theme, size, insets, prefix }: StartPicture): string {
  const view = { moment: endOfYear(index.network.extent.to), reading: 'so-far', filters: NO_FILTERS, selection: null, theme } as const;
  return svgOf(paint({ index, view, words, outline, size: { ...size, of: 'map' }, insets, framed: false, localNames: false }), { prefix });
}
