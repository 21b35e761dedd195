/** The parts used here of packages that bring no types. */
declare module 'opentype.js' {
  interface Font {
    readonly unitsPerEm: number;
    /** 0 where the font lacks the letter. */
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): { readonly advanceWidth?: number };
  }
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
