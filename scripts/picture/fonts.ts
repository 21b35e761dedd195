/** The fonts of pictures as files that a renderer outside the browser reads: the site's own, unpacked from what the web is served. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);

const LATIN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].flatMap((subset) =>
  [400, 600].map((weight) => `source-sans-3/files/source-sans-3-${subset}-${weight}-normal`),
);
const GEORGIAN = ['noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal'];

/** Paths of TrueType files in `folder`; those that are not there yet are written. */
export async function fontFiles(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    [...LATIN, ...GEORGIAN].map(async (name) => {
      const file = join(folder, `${name.split('/').at(-1)}.ttf`);
      if (!existsSync(file)) writeFileSync(file, await decompress(readFileSync(require.resolve(`@fontsource/${name}.woff2`))));
      return file;
    }),
  );
}
