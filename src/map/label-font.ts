/** The fonts of every label on the map, and how the parts that a network's names need are loaded before a letter is drawn. */
import type { Place } from '../domain/network/schema.ts';

/**
 * The font of every label on the map.
 *
 * The style has no `glyphs`, so MapLibre 6 draws each letter itself (`render/glyph_manager.ts`): it joins
 * the stack with commas, appends `sans-serif`, and hands the list to a canvas as a CSS font. Hence
 * - a name that is no CSS identifier has to bring its quotes: "Source Sans 3 Variable" unquoted is an
 *   invalid font because of the 3, and the canvas silently stays at 10px;
 * - the browser falls through the list letter by letter, so Georgian and Japanese come from their own faces;
 * - the weight is read from words in the first name only ("light", "medium", "semibold", "bold" …), else 400.
 */
export const LABEL_FONT: readonly string[] = ['"Source Sans 3 Variable"', '"Noto Sans Georgian"', '"Noto Sans JP"'];

/** The same in weight 600. The first name is no font: it is there for the word, and the browser passes over it. */
export const LABEL_FONT_STRONG: readonly string[] = ['Semibold', ...LABEL_FONT];

/**
 * Loads the faces that hold the letters of `text`. MapLibre asks for a font without naming letters and
 * keeps what it drew, so a face split by unicode range has to be there before the first label, or its
 * letters stay in a fallback font until the page is reloaded.
 */
async function loadLabelFont(text: string): Promise<void> {
  const family = LABEL_FONT.join(', ');
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 48px ${family}`, text)));
}

/** Every letter of every name, once. */
export function lettersOf(places: readonly Pick<Place, 'names'>[]): string {
  const letters = new Set<string>();
  for (const { names } of places) for (const name of Object.values(names)) for (const letter of name) letters.add(letter);
  return [...letters].sort().join('');
}

/** Milliseconds after which names are drawn in whatever font there is: a font that does not come must not keep them away. */
const PATIENCE = 4000;

export async function loadNames(places: readonly Place[]): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([loadLabelFont(lettersOf(places)).catch(() => undefined), late]);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** CSS pixels that a name takes in the labels' font; a good guess where there is nothing to measure with. */
export function measureName(name: string, size: number, strong: boolean): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null || canvas === undefined) return 0.52 * size * name.length;
  canvas.font = `${strong ? 600 : 400} ${size}px ${LABEL_FONT.join(', ')}, sans-serif`;
  return canvas.measureText(name).width;
}
