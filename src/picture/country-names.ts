/** Names of countries under the threads: pale, and only where no other name, no point and no line is. */
import { worldPixels } from '../domain/geo/mercator.ts';
import type { Outline } from '../domain/geo/outline.ts';
import type { BasemapPalette } from '../theme/basemap-palette.ts';
import { BoxGrid, type TextBox } from './box-grid.ts';
import type { TextMark } from './mark.ts';
import type { LinePoint } from './names.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { Window } from './window.ts';

/** From here on the country is the whole picture. */
const UP_TO = 7;
const SPACING = 0.14;
/** Of the size of the type: width of the longest line, distance between lines. */
const WIDEST = 9;
const LINE_HEIGHT = 1.25;
const EDGE = 8;

export function countryNames(
  outline: Outline,
  countryName: (iso: string) => string,
  language: string,
  taken: readonly TextBox[],
  lines: readonly LinePoint[],
  palette: BasemapPalette,
  window: Window,
): readonly TextMark[] {
  if (window.zoom >= UP_TO) return [];
  const { rect } = window;
  const size = 12 + Math.max(0, Math.min(2, (window.zoom - 3) * 0.7));
  const scale = worldPixels(window.zoom) / outline.units;
  const used = new BoxGrid<TextBox>();
  for (const box of taken) used.add(box);
  for (const { x, y, weight } of lines) if (weight > 0.5) used.add({ left: x, right: x, top: y, bottom: y });
  return outline.countries.flatMap(([iso, cx, cy, minzoom]) => {
    if (minzoom > window.zoom) return [];
    const name = countryName(iso);
    // A code that the language has no name for would be read as one.
    if (name === iso) return [];
    const lines = wrapped(name.toLocaleUpperCase(language), WIDEST * size, size, 400, 2);
    const width = Math.max(...lines.map((line) => textWidth(line, size, 400, SPACING * size)));
    const height = lines.length * LINE_HEIGHT * size;
    return window.copiesOf(cx * scale, cx * scale).flatMap((copy): readonly TextMark[] => {
      const { x, y } = window.toPicture({ x: cx * scale, y: cy * scale }, copy);
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      const inside = box.left > rect.x + EDGE && box.right < rect.x + rect.width - EDGE && box.top > rect.y + EDGE && box.bottom < rect.y + rect.height - EDGE;
      if (!inside || used.within(box, 4).length > 0) return [];
      used.add(box);
      return lines.map((text, i) => ({
        kind: 'text',
        text,
        // The space after the last letter belongs to no letter.
        x: x + (SPACING * size) / 2,
        y: box.top + (i + 0.5) * LINE_HEIGHT * size + 0.34 * size,
        anchor: 'middle',
        size,
        weight: 400,
        fill: palette.countryLabel,
        halo: palette.halo,
        spacing: SPACING * size,
      }));
    });
  });
}
