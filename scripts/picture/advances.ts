/** Writes `src/picture/advances.json`: how wide the letters of Source Sans 3 are. Run it with `npx tsx scripts/picture/advances.ts` when the font changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const WEIGHTS = ['400', '600'] as const;

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

/** Thousandths of the type size, by letter, for each weight. */
export type Advances = Readonly<Record<(typeof WEIGHTS)[number], Readonly<Record<string, number>>>>;

export function advancesOfFont(): Advances {
  const widths = WEIGHTS.map((weight) => {
    const fonts = SUBSETS.map((subset) => {
      const file = readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`));
      return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    });
    const letters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
    return [
      weight,
      Object.fromEntries(
        letters.flatMap((letter) => {
          const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0);
          const width = font?.charToGlyph(letter).advanceWidth;
          return font === undefined || width === undefined ? [] : [[letter, Math.round((1000 * width) / font.unitsPerEm)]];
        }),
      ),
    ];
  });
  return Object.fromEntries(widths);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../src/picture/advances.json', import.meta.url), `${JSON.stringify(advancesOfFont())}\n`);
}
