declare module 'subset-font' {
  /** The font with the letters of `text` and what they need, in the format asked for. */
  export default function subsetFont(font: Uint8Array, text: string, options: { readonly targetFormat: 'sfnt' | 'woff' | 'woff2' }): Promise<Uint8Array>;
}
