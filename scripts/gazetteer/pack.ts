/** Writes a file of the gazetteer, as `src/exchange/gazetteer/file-format.ts` describes it. */
import { fold } from '../../src/domain/search/forms.ts';
import { ALSO, FIELD, FORMAT, type Header, NUMBERS, OWN, STEPS_PER_DEGREE, written } from '../../src/exchange/gazetteer/file-format.ts';
import { soundKeys } from '../../src/exchange/gazetteer/sound-forms.ts';
import type { GazetteerPlace } from './place.ts';

/** Long blocks are small, short ones are searched sooner. */
const KEYS_PER_BLOCK = 16;

/** A place with the keys it is found under: folding a million names takes seconds, and each place goes into two files. */
export interface KeyedPlace extends GazetteerPlace {
  readonly ownKeys: readonly string[];
  readonly alsoKeys: readonly string[];
}

export function keyed(place: GazetteerPlace): KeyedPlace {
  const own = new Set(place.own.map(fold));
  const also = new Set(place.also.map(fold).filter((key) => !own.has(key)));
  const named = (keys: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => key !== '');
  return { ...place, ownKeys: named(own), alsoKeys: named(also) };
}

/** A key beside the number of a place that has it. */
interface Entry {
  readonly key: string;
  readonly order: string;
  readonly sign: typeof OWN | typeof ALSO;
  readonly place: number;
}

/** @param bySound whether the places are also to be found by how their names sound */
export function pack(places: readonly KeyedPlace[], bySound: boolean): string {
  const regionOf = ({ country, region }: GazetteerPlace): string => `${country}${FIELD}${region}`;
  const regions = [...new Set(places.map(regionOf))].toSorted();
  const numberOf = new Map(regions.map((region, i) => [region, i]));
  const placeLines = places.map((place) =>
    [
      place.name,
      written(numberOf.get(regionOf(place)) ?? 0),
      written(place.population),
      written(Math.round((place.lng + 180) * STEPS_PER_DEGREE)),
      written(Math.round((place.lat + 90) * STEPS_PER_DEGREE)),
      place.id,
    ].join(FIELD),
  );
  const blocks = blocksOf(sortedEntries(places, bySound));
  const header: Header = { format: FORMAT, regions: regions.length, places: places.length, blocks: blocks.length };
  return [JSON.stringify(header), ...regions, ...placeLines, ...blocks, ''].join('\n');
}

/** By key in the order of the bytes of UTF-8, which the reader compares; own names first. */
function sortedEntries(places: readonly KeyedPlace[], bySound: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (sign: Entry['sign'], place: number, keys: Iterable<string>): void => {
    for (const key of keys) entries.push({ key, order: bytesOf(key), sign, place });
  };
  for (const [place, { ownKeys, alsoKeys }] of places.entries()) {
    add(OWN, place, ownKeys);
    add(ALSO, place, alsoKeys);
    if (!bySound) continue;
    const own = new Set(ownKeys.flatMap(soundKeys));
    add(OWN, place, own);
    add(ALSO, place, new Set(alsoKeys.flatMap(soundKeys).filter((key) => !own.has(key))));
  }
  return entries.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.sign === b.sign ? a.place - b.place : a.sign === OWN ? -1 : 1));
}

const PLAIN = /^[a-z0-9 ^]*$/;
/** A text whose code units are the bytes of the key. */
const bytesOf = (key: string): string => (PLAIN.test(key) ? key : Buffer.from(key).toString('latin1'));

function blocksOf(entries: readonly Entry[]): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  let keys = 0;
  let before: Entry | undefined;
  for (const entry of entries) {
    if (entry.key !== before?.key) {
      if (keys === KEYS_PER_BLOCK) {
        blocks.push(block);
        [block, keys] = ['', 0];
      }
      block += keys === 0 ? entry.key : FIELD + shortened(before?.key ?? '', entry.key);
      keys += 1;
      block += entry.sign;
    } else {
      block += entry.sign === before.sign ? NUMBERS : entry.sign;
    }
    block += written(entry.place);
    before = entry;
  }
  return block === '' ? blocks : [...blocks, block];
}

/** How many letters it shares with the key before, and the rest. */
function shortened(before: string, key: string): string {
  let shared = 0;
  while (shared < 35 && shared < key.length && key[shared] === before[shared]) shared += 1;
  // A letter beyond 16 bits is not cut in two.
  if (/^[\uDC00-\uDFFF]/.test(key.slice(shared))) shared -= 1;
  return written(shared) + key.slice(shared);
}
