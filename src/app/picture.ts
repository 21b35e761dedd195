import type { MapPicture } from '../map/map-types.ts';
import type { Theme } from '../theme/theme.ts';
import type { AddressView } from './address.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

/** What the map is to draw, out of what the address says. */
export function pictureOf(view: AddressView, language: string, theme: Theme, moment: number): MapPicture {
  const { reading, filters, selection, projection, network } = view;
  return { moment, reading, filters, selection, language, theme, projection, network, growth: !prefersReducedMotion() };
}
