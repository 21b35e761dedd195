/** What is pointed at, on the map or elsewhere on the page, and so lit on the map while the rest steps back. */
export interface Highlight {
  /** Ids of places, each lit with all its links that are in sight. */
  readonly places: readonly string[];
  /** Ids of links, each lit with both its ends. */
  readonly links: readonly string[];
}

export const NO_HIGHLIGHT: Highlight = { places: [], links: [] };

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

export const equalHighlights = (a: Highlight, b: Highlight): boolean => a === b || (sameIds(a.places, b.places) && sameIds(a.links, b.links));

export const isEmpty = ({ places, links }: Highlight): boolean => places.length === 0 && links.length === 0;
