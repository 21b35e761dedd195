/**
 * How many real places the gazetteer finds, and how many of them rightly: `npx tsx scripts/bench/gazetteer.ts <folder>`, where the folder
 * holds tables of pairs (TSV) with names, countries and coordinates of both sides, as Wikidata's query service gives them.
 * Needs `public/gazetteer` (`npx tsx scripts/build-gazetteer.ts`). Prints figures; nothing depends on them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distanceKm } from '../../src/domain/geo/great-circle.ts';
import { countryOf } from '../../src/exchange/gazetteer/country-of.ts';
import { loadGazetteer } from '../../src/exchange/gazetteer/load-gazetteer.ts';

interface Row {
  readonly name: string;
  readonly country: string;
  readonly lng: number;
  readonly lat: number;
}

/** Nearer than this, the place found is the place meant. */
const RIGHT_KM = 25;

const SIDES = [
  ['origincityLabel', 'origincountry', 'originlong', 'originlat'],
  ['sistercityLabel', 'destination_countryLabel', 'destinationlong', 'destinationlat'],
] as const;

const PUBLISHED = join(import.meta.dirname, '../../public');
const fetchFile = async (path: string): Promise<Uint8Array> => new Uint8Array(readFileSync(join(PUBLISHED, path)));

function rowsOf(folder: string): readonly Row[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => {
      const [head = [], ...body] = readFileSync(join(folder, file), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split('\t'));
      return SIDES.flatMap((side) =>
        body.map((cells) => {
          const [name = '', country = '', lng, lat] = side.map((heading) => cells[head.indexOf(heading)]);
          return { name, country, lng: Number.parseFloat(lng ?? ''), lat: Number.parseFloat(lat ?? '') };
        }),
      );
    })
    .filter(({ name, lng, lat }) => name !== '' && Number.isFinite(lng) && Number.isFinite(lat));
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
/** Milliseconds of this process alone: the clock says more of what else the machine has to do. */
const busy = (): number => Math.round(process.cpuUsage().user / 1000);
const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

async function measureGazetteer(folder: string, told: boolean): Promise<void> {
  const rows = rowsOf(folder);
  for (const withCountry of [true, false]) {
    const before = megabytes();
    const started = busy();
    const codes = rows.map(({ country }) => (withCountry ? countryOf(country) : undefined));
    const known = busy();
    const gazetteer = await loadGazetteer(withCountry ? codes.filter((code) => code !== undefined) : [undefined], fetchFile);
    const loaded = busy();
    const found = rows.map(({ name }, i) => (withCountry && codes[i] === undefined ? [] : gazetteer.candidates(name, codes[i])));
    const done = busy();
    const memory = megabytes() - before;
    const right = (i: number, nth: number): boolean => {
      const [row, one] = [rows[i], found[i]?.[nth]];
      return row !== undefined && one !== undefined && distanceKm(row, one) < RIGHT_KM;
    };
    const numbers = found.map((_, i) => i);
    const bySound = numbers.filter((i) => found[i]?.[0]?.bySound === true);
    const one = numbers.filter((i) => found[i]?.length === 1 && found[i]?.[0]?.bySound !== true);
    const several = numbers.filter((i) => (found[i]?.length ?? 0) > 1 && found[i]?.[0]?.bySound !== true);
    const among = several.filter((i) => found[i]?.some((_, nth) => right(i, nth)));
    console.log(`${withCountry ? 'name and country' : 'name alone'}: ${rows.length} places`);
    console.log(
      `  found ${percent(one.length + several.length, rows.length)}; one candidate ${percent(one.length, rows.length)}, of these right ${percent(one.filter((i) => right(i, 0)).length, one.length)}`,
    );
    console.log(
      `  several ${percent(several.length, rows.length)}, of these the right one among them ${percent(among.length, several.length)}, the largest right ${percent(several.filter((i) => right(i, 0)).length, several.length)}`,
    );
    console.log(
      `  by sound alone ${percent(bySound.length, rows.length)}, of these the right one among them ${percent(bySound.filter((i) => found[i]?.some((_, nth) => right(i, nth))).length, bySound.length)}`,
    );
    console.log(`  processor: countries ${known - started} ms, files ${loaded - known} ms, names ${done - loaded} ms; ${memory.toFixed(0)} MB more`);
    if (!told) continue;
    const tell = (title: string, which: readonly number[]): void => {
      const counted = new Map<string, number>();
      for (const i of which) {
        const text = `${rows[i]?.name} | ${rows[i]?.country} | ${found[i]
          ?.slice(0, 3)
          .map(({ name, region }) => `${name} (${region})`)
          .join('; ')}`;
        counted.set(text, (counted.get(text) ?? 0) + 1);
      }
      console.log(`\n${title}`);
      for (const [text, count] of [...counted].toSorted((a, b) => b[1] - a[1])) console.log(`${count}\t${text}`);
    };
    tell('without country', withCountry ? numbers.filter((i) => codes[i] === undefined) : []);
    tell(
      'not found',
      numbers.filter((i) => found[i]?.length === 0 && (!withCountry || codes[i] !== undefined)),
    );
    tell(
      'one, wrong',
      one.filter((i) => !right(i, 0)),
    );
    tell('several', several);
  }
}

const [, , folder, ...options] = process.argv;
if (folder === undefined) throw new Error('name the folder of tables: npx tsx scripts/bench/gazetteer.ts <folder> [--each]');
await measureGazetteer(folder, options.includes('--each'));
