/** Writes a file of the gazetteer, as `src/exchange/gazetteer/file-format.ts` describes it. */
import { fold } from '../../src/domain/search/forms.ts';
import { ALSO, FIELD, FORMAT, type Header, NUMBERS, OWN, STEPS_PER_DEGREE, written } from '../../src/exchange/gazetteer/file-format.ts';
import type { GazetteerPlace } from './place.ts';

/** Long blocks are small, short ones are searched sooner. */
const KEYS_PER_BLOCK = 16;

interface Named {
  readonly own: Set<number>;
  readonly also: Set<number>;
}

export function pack(places: readonly GazetteerPlace[]): string {
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
  const blocks = blocksOf(keysOf(places));
  const header: Header = { format: FORMAT, regions: regions.length, places: places.length, blocks: blocks.length };
  return [JSON.stringify(header), ...regions, ...placeLines, ...blocks, ''].join('\n');
}

function keysOf(places: readonly GazetteerPlace[]): ReadonlyMap<string, Named> {
  const keys = new Map<string, Named>();
  const named = (name: string): Named => {
    const key = fold(name);
    const known = keys.get(key) ?? { own: new Set(), also: new Set() };
    keys.set(key, known);
    return known;
  };
  for (const [i, { own }] of places.entries()) for (const name of own) named(name).own.add(i);
  for (const [i, { also }] of places.entries()) {
    for (const name of also) {
      const known = named(name);
      if (!known.own.has(i)) known.also.add(i);
    }
  }
  keys.delete('');
  return keys;
}

function blocksOf(keys: ReadonlyMap<string, Named>): readonly string[] {
  // By code units, which for all these scripts is the order of the bytes that the reader compares.
  const sorted = [...keys].map(([key, named]) => ({ key, named })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const blocks: string[] = [];
  for (let start = 0; start < sorted.length; start += KEYS_PER_BLOCK) {
    const block = sorted.slice(start, start + KEYS_PER_BLOCK);
    blocks.push(block.map(({ key, named }, i) => shortened(block[i - 1]?.key, key) + numbers(OWN, named.own) + numbers(ALSO, named.also)).join(FIELD));
  }
  return blocks;
}

/** How many letters it shares with the key before, and the rest; the first key of a block whole. */
function shortened(before: string | undefined, key: string): string {
  if (before === undefined) return key;
  let shared = 0;
  while (shared < 35 && shared < key.length && key[shared] === before[shared]) shared += 1;
  return written(shared) + key.slice(shared);
}

const numbers = (sign: string, places: ReadonlySet<number>): string => (places.size === 0 ? '' : sign + [...places].map(written).join(NUMBERS));
