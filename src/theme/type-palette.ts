/**
 * Eight colours for agreement types that bring none: those of the curated types, and three more. Any two differ by at least 0.1
 * in OKLab on either theme, also for protanopia, deuteranopia and tritanopia, and each keeps 3:1 to land and sea (computed; the
 * test holds it).
 */
import type { TypeColors } from './theme.ts';

export const TYPE_PALETTE: readonly TypeColors[] = [
  { color: '#0e208f', colorDark: '#94b4de' },
  { color: '#db4726', colorDark: '#e2484b' },
  { color: '#028f9b', colorDark: '#92fddf' },
  { color: '#8b1bec', colorDark: '#b657fe' },
  { color: '#852200', colorDark: '#f4b23a' },
  { color: '#3c609c', colorDark: '#6c60a8' },
  { color: '#a83c54', colorDark: '#0c9c9c' },
  { color: '#542448', colorDark: '#fcfc00' },
];

/** For types beyond the eight, which colour does not tell apart. */
export const NEUTRAL_TYPE: TypeColors = { color: '#6f7a84', colorDark: '#7f8a94' };
