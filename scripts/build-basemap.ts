import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basemapContent, FINEST } from './basemap/content.ts';
import { OUTLINES, outlineOf } from './basemap/outline.ts';
import { pyramid } from './basemap/pyramid.ts';
import { inputsHash, lastBuild, PACKAGES } from './setup/stamp.ts';

/** Writes `public/basemap/{z}/{x}/{y}.pbf`, and `outline-*.json` for painted pictures: plain files for a plain server. Run with `npx tsx scripts/build-basemap.ts`. */
const output = new URL('../public/basemap/', import.meta.url);
const stamp = new URL('build.json', output);
const inputs = inputsHash([new URL(import.meta.url)], new URL('./basemap/', import.meta.url), PACKAGES);

if (lastBuild(stamp) === inputs) {
  console.log('basemap: up to date');
} else {
  const started = performance.now();
  rmSync(output, { recursive: true, force: true });
  let [tiles, bytes] = [0, 0];
  for (const { z, x, y, data } of pyramid(basemapContent(), FINEST)) {
    const folder = new URL(`${z}/${x}/`, output);
    if (y === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(`${y}.pbf`, folder), data);
    tiles += 1;
    bytes += data.length;
  }
  for (const [name, detail] of Object.entries(OUTLINES)) {
    const outline = JSON.stringify(outlineOf(detail));
    writeFileSync(new URL(`outline-${name}.json`, output), outline);
    bytes += outline.length;
  }
  // The stamp comes last, so that an interrupted build is not taken for a finished one.
  writeFileSync(stamp, `${JSON.stringify({ inputs, tiles, bytes })}\n`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`basemap: ${tiles} tiles, ${(bytes / 1e6).toFixed(2)} MB, ${seconds.toFixed(1)} s`);
}
