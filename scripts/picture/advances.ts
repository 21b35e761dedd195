/** Writes `src/picture/advances.json`: how wide the letters of Source Sans 3 are. Run it with `npx tsx scripts/picture/advances.ts` when the font changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';
import { FONT_FILES } from './fonts.ts';

/** First and last letter of the ranges that names and the interface's languages use. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x493],
  [0x2010, 0x2026],
];

const letters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));

/** Thousandths of the type size, by letter, for each weight; letters that the font lacks are left out. */
export function advancesOfFont(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(FONT_FILES).map(([weight, path]) => {
      const file = readFileSync(path);
      const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
      const known = letters.filter((letter) => font.charToGlyphIndex(letter) > 0);
      return [weight, Object.fromEntries(known.map((letter) => [letter, Math.round((1000 * (font.charToGlyph(letter).advanceWidth ?? 0)) / font.unitsPerEm)]))];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../src/picture/advances.json', import.meta.url), `${JSON.stringify(advancesOfFont())}\n`);
}
