/** Fonts of scripts of which a site shows a few letters: cut down to those letters, a file for each part of the package that has some of them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

export interface Face {
  readonly family: string;
  readonly weight: string;
  /** The package's file that holds the letters. */
  readonly file: string;
  readonly letters: string;
}

/** What a line of a style sheet says, such as `font-weight: 400;`. */
const said = (block: string, property: string): string | undefined => new RegExp(`${property}:\\s*([^;]+);`).exec(block)?.[1]?.trim().replaceAll("'", '');

/** Code points of a range as CSS writes it: "U+4E, U+100-17F". Without one a face is for every letter. */
function covers(range: string | undefined): (letter: string) => boolean {
  if (range === undefined) return () => true;
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(({ from, to }) => from <= point && point <= to);
  };
}

/**
 * The faces of a Fontsource style sheet that some letters need.
 * @param sheet path of the style sheet, which names its files relative to itself
 */
export function facesFor(sheet: string, letters: readonly string[]): readonly Face[] {
  const blocks = readFileSync(sheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return blocks.flatMap((block) => {
    const file = /url\(([^)]+\.woff2)\)/.exec(block)?.[1];
    const family = said(block, 'font-family');
    const own = letters.filter(covers(said(block, 'unicode-range')));
    if (file === undefined || family === undefined || own.length === 0) return [];
    return [{ family, weight: said(block, 'font-weight') ?? '400', file: join(dirname(sheet), file), letters: own.join('') }];
  });
}

/** The face's font with its letters and no others, packed as woff2. */
export const fontOf = ({ file, letters }: Face): Promise<Uint8Array> => subsetFont(readFileSync(file), letters, { targetFormat: 'woff2' });

/** @param url where the font of the face is found */
export function faceRule({ family, weight, letters }: Face, url: string): string {
  const range = [...letters].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return `@font-face { font-family: "${family}"; font-style: normal; font-display: swap; font-weight: ${weight}; src: url("${url}") format("woff2"); unicode-range: ${range}; }`;
}

/** The letters of the scripts that the interface's own font has not: Georgian, and what Japanese is written with. */
export const lettersBeyond = (text: string): readonly string[] => [...new Set(text.match(/[\u10a0-\u10ff\u1c90-\u1cbf\u3000-\u30ff\u3400-\u9fff]/gu) ?? [])].toSorted();
