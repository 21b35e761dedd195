/** Turns painted pictures into PNG files, without a browser. */
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../../src/picture/mark.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { FONT_FILES } from './fonts.ts';

/** `width` is that of the PNG in pixels; its height follows. Paint without local names: the font knows Latin, Cyrillic and Greek letters only. */
export function pngOf(picture: Picture, width: number): Uint8Array {
  const renderer = new Resvg(svgOf(picture), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return renderer.render().asPng();
}
