/** What the light map draws at a place, by the colours of the design. */

/** The disc of a home municipality. */
export const HOME_DISC = '#1b2127';

/** The disc of a partner with a link in sight. */
export const PARTNER_DISC = '#3a434c';

/** What lies around the globe. */
export const SPACE = '#cfc9bb';
