/** Turns painted pictures into PNG files, without a browser. */
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../../src/picture/mark.ts';
import { svgOf } from '../../src/picture/svg.ts';

/** `width` is that of the PNG in pixels; its height follows. */
export function pngOf(picture: Picture, width: number, fonts: readonly string[]): Uint8Array {
  const renderer = new Resvg(svgOf(picture), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return renderer.render().asPng();
}
