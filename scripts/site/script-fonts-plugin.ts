/** The style sheet `virtual:script-fonts.css`: faces for the Georgian and Japanese letters that the published data hold, and their fonts. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildNetwork } from '../dataset/build.ts';
import { faceRule, facesFor, fontOf, lettersBeyond } from './script-fonts.ts';

const SHEET = 'virtual:script-fonts.css';
const SHEETS = ['@fontsource/noto-sans-georgian/400.css', '@fontsource/noto-sans-jp/400.css'] as const;
const CACHE = 'node_modules/.cache/script-fonts';

export function scriptFonts(): Plugin {
  let root = '';
  return {
    name: 'partner-cities-script-fonts',
    // Before the plugins that know style sheets as files alone.
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (source) => (source === SHEET ? join(root, 'src/theme/script-fonts.css') : null),
    async load(id) {
      if (id !== join(root, 'src/theme/script-fonts.css')) return null;
      const letters = lettersBeyond(JSON.stringify(buildNetwork(root)));
      mkdirSync(join(root, CACHE), { recursive: true });
      const faces = SHEETS.flatMap((sheet) => facesFor(join(root, 'node_modules', sheet), letters));
      const rules = faces.map(async (face) => {
        const font = await fontOf(face);
        const name = `${face.family.toLowerCase().replaceAll(' ', '-')}-${createHash('sha256').update(font).digest('hex').slice(0, 8)}.woff2`;
        writeFileSync(join(root, CACHE, name), font);
        return faceRule(face, `/${CACHE}/${name}`);
      });
      return (await Promise.all(rules)).join('\n');
    },
  };
}
