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

/** Kept free at the right for the controls and for the labels of the outermost places, in CSS pixels. */
const LABEL_ROOM = 64;

/**
 * How much of the map lies under the panel and the timeline, in CSS pixels at each side, once everything has come to rest:
 * a sheet that is still rising counts with the height that it will have.
 */
export function coveredInsets(map: HTMLElement, { head, tools, sheet, band, foot }: Covers): Insets {
  const outer = map.getBoundingClientRect();
  const bandTop = band?.getBoundingClientRect().top ?? outer.bottom;
  const panel = sheet?.getBoundingClientRect();
  const bottom = outer.bottom - bandTop;
  if (sheet === null || panel === undefined || panel.width === 0) return { top: 0, right: 0, bottom, left: 0 };
  // A panel much narrower than the map stands beside what is seen, below the controls of the page; otherwise its head lies above it and the sheet below.
  if (panel.width < outer.width * 0.67) {
    const toolsEnd = (tools?.getBoundingClientRect().bottom ?? outer.top) - outer.top;
    return { top: toolsEnd, right: LABEL_ROOM, bottom, left: panel.right - outer.left };
  }
  const top = (head?.getBoundingClientRect().bottom ?? outer.top) - outer.top;
  const footHeight = foot?.offsetHeight ?? bottom;
  const height = restingHeight(sheet, { window: outer.height, head: top, foot: footHeight });
  return { top, right: 0, bottom: height === null ? outer.bottom - Math.min(bandTop, panel.top) : footHeight + height, left: 0 };
}
