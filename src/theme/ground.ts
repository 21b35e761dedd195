/** The ground that everything lies on: paper is the land of the map and the page's own ground, sea is the water around it. */
import type { Theme } from './theme.ts';

interface Ground {
  readonly paper: string;
  readonly sea: string;
}

/** Here the map, its casings and halos, and the tests of pixels take it from; a test holds the CSS variables equal. */
export const GROUND: Readonly<Record<Theme, Ground>> = {
  light: { paper: '#f4f1ea', sea: '#dbe6ec' },
  dark: { paper: '#1b2027', sea: '#12161b' },
};
