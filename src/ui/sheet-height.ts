/** How high a sheet rests: the same numbers as sheet.css lays it out by. */

export type Rest = 'peek' | 'half' | 'full';
export const RESTS: readonly Rest[] = ['peek', 'half', 'full'];
/** What shows of the resting sheet: one line, or a heading with what stands above it. */
export type Peek = 'line' | 'heading';

/** CSS pixels. */
export const PEEK_HEIGHT: Readonly<Record<Peek, number>> = { line: 44, heading: 76 };
/** Shares of the window: how high the half-open sheet is at most, and how much of the window it, the head and the foot leave to the map. */
export const HALF_SHARE = 0.37;
export const MAP_SHARE = 0.45;

/** Heights in CSS pixels. */
export interface Around {
  readonly window: number;
  readonly head: number;
  readonly foot: number;
}

export function sheetHeight(rest: Rest, peek: Peek, { window, head, foot }: Around): number {
  const room = Math.max(0, window - head - foot);
  if (rest === 'full') return room;
  if (rest === 'peek') return Math.min(room, PEEK_HEIGHT[peek]);
  const half = Math.min(window * HALF_SHARE, window * (1 - MAP_SHARE) - head - foot);
  return Math.min(room, Math.max(PEEK_HEIGHT[peek], half));
}

/** The height at which a sheet's element will stand once it moves no more; null for an element that is no sheet. */
export function restingHeight(element: HTMLElement, around: Around): number | null {
  const { rest, peek } = element.dataset;
  const known = RESTS.find((one) => one === rest);
  return known === undefined ? null : sheetHeight(known, peek === 'heading' ? 'heading' : 'line', around);
}
