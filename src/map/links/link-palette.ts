/** Colours and dashes of the agreement types as uniform arrays; they come with the data. */
import type { AgreementType } from '../../domain/network/schema.ts';
import { DARK_MAP, LIGHT_MAP } from '../../theme/map-palette.ts';
import { type Theme, typeColor } from '../../theme/theme.ts';
import { MAX_TYPES } from './record-shader.ts';

export interface Palette {
  readonly u_colors: Float32Array;
  readonly u_dashes: Float32Array;
  readonly u_casing: readonly [number, number, number];
  readonly u_ink: readonly [number, number, number];
}

/** Red, green and blue, 0 to 1, of `#rrggbb`. */
export function rgb(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export function linkPalette(types: readonly AgreementType[], theme: Theme): Palette {
  const colors = new Float32Array(4 * MAX_TYPES);
  const dashes = new Float32Array(2 * MAX_TYPES);
  types.slice(0, MAX_TYPES).forEach((type, i) => {
    colors.set(rgb(typeColor(type, theme)), 4 * i);
    dashes.set(type.dash ?? [1, 0], 2 * i);
  });
  const map = theme === 'dark' ? DARK_MAP : LIGHT_MAP;
  return { u_colors: colors, u_dashes: dashes, u_casing: rgb(map.casing), u_ink: rgb(map.partner) };
}
