/** Brings the files of the gazetteer that a table needs. */
import type { Resolver } from '../read/resolver.ts';
import { CODES } from './country-codes.ts';
import { elsewhere } from './elsewhere.ts';
import { type GazetteerFile, gazetteerFile } from './gazetteer-file.ts';
import { resolverOf } from './resolver.ts';

/** Fetches a published file of the site; rejects where it does not come. The path has no leading slash. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/**
 * A resolver for the countries of a table (ISO 3166-1 alpha-2). `undefined` among them stands for rows whose country is not known: only
 * for those the file of the whole world is fetched, 6 MB. Rejects where a file does not come, so that the person can try again.
 */
export async function loadGazetteer(countries: Iterable<string | undefined>, fetchFile: FetchFile): Promise<Resolver> {
  const asked = new Set(countries);
  const codes = new Set([...asked].flatMap((code) => (code === undefined ? [] : [code, ...elsewhere(code)])).filter((code) => CODES.includes(code)));
  const load = async (name: string): Promise<GazetteerFile> => gazetteerFile(await unpacked(await fetchFile(`gazetteer/${name}.bin`)));
  const [world, ...files] = await Promise.all([asked.has(undefined) ? load('world') : undefined, ...[...codes].map(async (code) => [code, await load(code)] as const)]);
  return resolverOf({ countries: new Map(files), world });
}

const GZIP = [0x1f, 0x8b];

/** A host that takes the file for a compressed text has the browser unpack it on the way. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (GZIP.some((byte, i) => bytes[i] !== byte)) return bytes;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
