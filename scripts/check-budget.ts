/** Holds the built site to its size budget: what a browser has to fetch before the map can draw, compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Manifest, withImports } from './site/manifest.ts';

const DIST = 'dist';
const LIMITS_KB = {
  'the entry script with all that it imports': 120,
  'JavaScript before the map can draw, worker included': 590,
  'dataset and the tiles of the first frame': 250,
} as const;

/** What the first complete picture takes beside the entry script: the map, what reads the data, the timeline that shows them, the words. */
const FIRST_PICTURE = ['src/map/map-engine.ts', 'src/domain/network/whole-network.ts', 'src/features/timeline/timeline.tsx', 'src/i18n/messages/en.json'];

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;

const kilobytes = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length / 1000;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + kilobytes(file), 0);

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
if (entry === undefined) throw new Error('the manifest names no entry');

const worker = readdirSync(join(DIST, 'assets')).filter((name) => name.startsWith('maplibre-gl-worker'));
if (worker.length !== 1) throw new Error(`one worker of the map was expected in ${DIST}/assets, and there are ${worker.length}`);

const scripts = [...withImports(manifest, [entry, ...FIRST_PICTURE]), ...worker.map((name) => `assets/${name}`)];

/** Tiles of a wide window at the zoom of the first view: all of Europe and its neighbours at zoom 3. */
const tiles = [2, 3, 4, 5].flatMap((x) => [1, 2, 3].map((y) => `basemap/3/${x}/${y}.pbf`));

const sizes: Readonly<Record<keyof typeof LIMITS_KB, number>> = {
  'the entry script with all that it imports': sum([...withImports(manifest, [entry])]),
  'JavaScript before the map can draw, worker included': sum(scripts),
  'dataset and the tiles of the first frame': sum(['data/network.json', ...tiles]),
};

let failed = false;
for (const [name, limit] of Object.entries(LIMITS_KB) as [keyof typeof LIMITS_KB, number][]) {
  const size = sizes[name];
  failed ||= size > limit;
  console.log(`${size > limit ? 'OVER' : 'ok  '}  ${size.toFixed(1)} of ${limit} kB gzip: ${name}`);
}
process.exit(failed ? 1 : 0);
