/** How links and points are drawn, in CSS pixels; the map's shaders and the painter of pictures go by the same numbers. */

/** Half the width of a line: lit by a selection, or at rest. */
export const HALF_WIDTH = { lit: 1.5, rest: 1 } as const;

/** Dots are round and stand apart: they need more width to weigh as much as a line. */
export const DOT_EXTRA = 0.35;
/** Dot and gap of a link of unknown start; wider until the day by which it is known to have existed. */
export const DOT = { length: 0.5, gap: 4.5, openGap: 9.5 } as const;

/** Strength of a line that no document confirms for the year shown: at least 1.5:1 on land and sea, which a test holds. */
export const PALE = 0.5;

/** The tick across the end of a link whose term is over: its distance from the end, half its length and half its width; and the length of a link from which on there is room for it. */
export const TICK = { at: 11, reach: 4.5, half: 0.9, shortest: 40 } as const;

/** The casing: how far it reaches beyond the line, its strength, and between which distances from an end it comes up. */
export const CASING = { beyond: 1, strength: 0.75, from: 6, full: 36 } as const;

/** Strength of what is not lit: something is selected, or only pointed at. On dark ground a faint line is lost sooner, so more is left of it. */
export const STEPPED_BACK = { light: { selected: 1 / 6, hovered: 0.35 }, dark: { selected: 0.25, hovered: 0.4 } } as const;

/** Radii of the discs at the ends of links and of what surrounds them; a lit link's discs are larger by `lit`. */
export const DISC = { partner: 3, lit: 1, rim: 1.25, home: 5, homeRim: 2, quiet: 2, mentioned: 2.5, ring: 7, memberRing: 6, homeRing: 3 } as const;
/** Of a disc that steps back, the least that is left of its strength. */
export const FAINTEST_DISC = 0.3;
