import { selectionOf, underneath } from '../domain/choose/subject.ts';
import type { MapPicture } from '../map/map-types.ts';
import type { Theme } from '../theme/theme.ts';
import type { AddressView } from './address.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

/** What the map is to draw, out of what the address says. */
export function pictureOf({ reading, filters, subject, projection }: AddressView, language: string, theme: Theme, moment: number): MapPicture {
  const open = underneath(subject);
  return {
    moment,
    reading,
    filters,
    selection: selectionOf(subject),
    language,
    theme,
    projection,
    network: open.kind === 'network' ? open.id : null,
    growth: !prefersReducedMotion(),
  };
}
