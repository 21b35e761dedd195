/** How a frame of a film is laid out, in CSS pixels: the map with its title above it, the year with legend and captions at the right, the bars below. */
import type { Rect } from '../window.ts';

/** Small for its pixels (four to three at the least), so that writing is large enough to be read in a film. */
export const FILM = { width: 960, height: 540 } as const;

const MARGIN = 20;
const SIDE = 237;
const HEADER = 54;
const FOOTER = 96;

/** A third of it is whole, so that the map's pixels are the film's. */
export const FILM_MAP: Rect = { x: 0, y: HEADER, width: FILM.width - SIDE, height: FILM.height - HEADER - FOOTER };

export const FILM_SIDE: Rect = { x: FILM_MAP.width + 18, y: 14, width: SIDE - 18 - MARGIN, height: FILM_MAP.y + FILM_MAP.height - 14 };

export const FILM_BARS: Rect = { x: MARGIN, y: FILM_MAP.y + FILM_MAP.height + 10, width: FILM.width - 2 * MARGIN, height: 46 };

/** Where lines of writing stand: title and what is shown, years under the bars, small print. */
export const FILM_LINES = { left: MARGIN, right: FILM.width - MARGIN, title: 25, shown: 44, years: FILM_BARS.y + FILM_BARS.height + 15, credit: FILM.height - 9 } as const;
