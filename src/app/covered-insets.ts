import type { Insets } from '../domain/geo/focus.ts';

/** What lies over the map. */
export interface Covers {
  readonly head: HTMLElement | null;
  readonly sheet: HTMLElement | null;
  readonly band: HTMLElement | null;
}

/** Kept free at the right for the controls and for the labels of the outermost places, in CSS pixels. */
const LABEL_ROOM = 64;

/** How much of the map lies under the panel and the timeline, in CSS pixels at each side. */
export function coveredInsets(map: HTMLElement, { head, sheet, band }: Covers): Insets {
  const outer = map.getBoundingClientRect();
  const bandTop = band?.getBoundingClientRect().top ?? outer.bottom;
  const panel = sheet?.getBoundingClientRect();
  const bottom = outer.bottom - bandTop;
  if (panel === undefined || panel.width === 0) return { top: 0, right: 0, bottom, left: 0 };
  // A panel much narrower than the map stands beside what is seen; otherwise its head lies above it and the sheet below.
  if (panel.width < outer.width * 0.67) return { top: 0, right: LABEL_ROOM, bottom, left: panel.right - outer.left };
  const top = (head?.getBoundingClientRect().bottom ?? outer.top) - outer.top;
  return { top, right: 0, bottom: outer.bottom - Math.min(bandTop, panel.top), left: 0 };
}
