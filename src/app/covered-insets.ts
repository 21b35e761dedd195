import type { Insets } from '../domain/geo/focus.ts';
import { restingHeight } from '../ui/sheet-height.ts';

/** What lies over the map. */
export interface Covers {
  readonly head: HTMLElement | null;
  /** What stands at the upper right, where that is not a part of the head. */
  readonly tools: HTMLElement | null;
  readonly sheet: HTMLElement | null;
  readonly band: HTMLElement | null;
  /** The band with the captions above it. */
  readonly foot: HTMLElement | null;
}

/** Kept free for the map's controls, in CSS pixels: a column at the right beside a panel, a row above a sheet, of which the margin around what is framed has the rest. */
const CONTROLS = { right: 44, bottom: 40 } as const;
/** Height of a window in which the captions cover too much of the map to be left out of account, as in the style sheets. */
const LOW = 500;

/**
 * How much of the map lies under the panel and the timeline, in CSS pixels at each side, once everything has come to rest:
 * a sheet that is still rising counts with the height that it will have.
 */
export function coveredInsets(map: HTMLElement, { head, tools, sheet, band, foot }: Covers): Insets {
  const outer = map.getBoundingClientRect();
  const bandTop = band?.getBoundingClientRect().top ?? outer.bottom;
  const panel = sheet?.getBoundingClientRect();
  const bottom = outer.height <= LOW && foot !== null ? foot.offsetHeight : outer.bottom - bandTop;
  if (sheet === null || panel === undefined || panel.width === 0) return { top: 0, right: 0, bottom, left: 0 };
  // A panel much narrower than the map stands beside what is seen, below the controls of the page; otherwise its head lies above it and the sheet below.
  if (panel.width < outer.width * 0.67) {
    const toolsEnd = (tools?.getBoundingClientRect().bottom ?? outer.top) - outer.top;
    const captions = foot?.querySelector('.captions')?.getBoundingClientRect();
    const ledge =
      captions === undefined || captions.height === 0
        ? {}
        : { ledge: { from: captions.left - outer.left, to: captions.right - outer.left, height: Math.max(0, outer.bottom - bottom - captions.top) } };
    return { top: toolsEnd, right: CONTROLS.right, bottom, left: panel.right - outer.left, ...ledge };
  }
  const top = (head?.getBoundingClientRect().bottom ?? outer.top) - outer.top;
  const footHeight = foot?.offsetHeight ?? bottom;
  const height = restingHeight(sheet, { window: outer.height, head: top, foot: footHeight });
  return { top, right: 0, bottom: CONTROLS.bottom + (height === null ? outer.bottom - Math.min(bandTop, panel.top) : footHeight + height), left: 0 };
}
