/** Fonts of scripts that few pages need, fetched when a text holds them. */

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Makes the faces known that `text` needs beyond Latin, Cyrillic and Georgian; which of them load, the browser decides by letter. */
export async function knowFontsFor(text: string): Promise<void> {
  if (JAPANESE.test(text)) await import('./fonts-japanese.css');
}
