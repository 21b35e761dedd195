/** Colours and dashes of the agreement types as the shaders read them; they come with the data. */
import type { AgreementType } from '../../domain/network/schema.ts';
import { DARK_MAP, LIGHT_MAP } from '../../theme/map-palette.ts';
import { type Theme, typeColor } from '../../theme/theme.ts';
import { MOST_TYPES } from './record-layout.ts';

export interface Palette {
  readonly u_casing: readonly [number, number, number];
  readonly u_ink: readonly [number, number, number];
}

/** Red, green and blue, 0 to 1, of `#rrggbb`. */
export function rgb(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export function linkPalette(theme: Theme): Palette {
  const map = theme === 'dark' ? DARK_MAP : LIGHT_MAP;
  return { u_casing: rgb(map.casing), u_ink: rgb(map.partner) };
}

/**
 * A texel of four channels for each agreement type: red, green and blue in the bytes of the first, red the lowest; dash and
 * gap in CSS pixels, floats; and nothing. Without a gap the line is solid.
 */
export function typeTexels(types: readonly AgreementType[], theme: Theme): Uint32Array<ArrayBuffer> {
  const count = Math.max(1, Math.min(types.length, MOST_TYPES));
  const uints = new Uint32Array(4 * count);
  const floats = new Float32Array(uints.buffer);
  types.slice(0, MOST_TYPES).forEach((type, i) => {
    const value = Number.parseInt(typeColor(type, theme).slice(1), 16);
    uints[4 * i] = (value >> 16) | (value & 0xff00) | ((value & 255) << 16);
    floats.set(type.dash ?? [1, 0], 4 * i + 1);
  });
  return uints;
}
