/**
 * Bundles MapLibre from the sources in its package, without the decoder of MLT tiles: 18 kB gzip in the page and as much in the
 * worker, for a format of tiles that this site does not have. MapLibre's ready-made files cannot leave it out. While developing and
 * in unit tests the ready-made files serve; the browser's tests run what is built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/** Stands for what is left out: says so, should a source ever ask for it. */
const NO_MLT = `
export const GEOMETRY_TYPE = {};
export function decodeTile() {
  throw new Error('this site is built without the decoder of MLT tiles');
}
`;

const LEFT_OUT = '\0no-mlt';
const VERSION = '\0maplibre-version';

export function leanMap(): Plugin {
  let folder = '';
  return {
    name: 'partner-cities-lean-map',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      folder = join(root, 'node_modules/maplibre-gl');
    },
    resolveId(source, importer) {
      if (source === 'maplibre-gl') return join(folder, 'src/index.ts');
      if (source === WORKER) return join(folder, 'src/source/worker.ts');
      if (source === '@maplibre/mlt') return LEFT_OUT;
      // Of its own package file MapLibre asks for the version alone.
      if (source.endsWith('/package.json') && importer?.includes('/maplibre-gl/src/') === true) return VERSION;
      return null;
    },
    // MapLibre is compiled with fields that are only declared left out; kept, they would wipe what the class above has set.
    async transform(code, id) {
      if (!id.startsWith(join(folder, 'src/')) || !id.endsWith('.ts')) return null;
      return transformWithOxc(code, id, { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } });
    },
    load(id) {
      if (id === LEFT_OUT) return NO_MLT;
      if (id !== VERSION) return null;
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
      return `export default { version: ${JSON.stringify(version)} };`;
    },
  };
}
