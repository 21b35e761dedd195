import { knowFontsFor } from '../theme/script-fonts.ts';

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
export async function loadLabelFont(text: string): Promise<void> {
  const family = LABEL_FONT.join(', ');
  await knowFontsFor(text);
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 48px ${family}`, text)));
}
