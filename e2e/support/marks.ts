/** What the map draws at a place, by the colours of the design. */

/** The disc of a home municipality on the light map. */
export const LIGHT_HOME_DISC = '#1b2127';
