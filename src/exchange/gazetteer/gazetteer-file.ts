/** A file of the gazetteer, searched where it lies in memory: binary search over its lines, and only what is found becomes an object. */
import type { Candidate } from '../read/resolver.ts';
import { ALSO, BY_HAND, FIELD, FORMAT, type Header, NUMBERS, OWN, read, STEPS_PER_DEGREE } from './file-format.ts';

export interface Found {
  /** Places of that very name. */
  readonly own: readonly Candidate[];
  /** Places that are also called so, in another language, at another time or in short. */
  readonly also: readonly Candidate[];
}

export interface GazetteerFile {
  /** @param key a folded name, see `fold` */
  find(key: string): Found;
}

const NEW_LINE = 10;
const NOTHING: Found = { own: [], also: [] };
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** @param bytes UTF-8 text as `file-format.ts` describes it; throws where it is none */
export function gazetteerFile(bytes: Uint8Array): GazetteerFile {
  const starts = lineStarts(bytes);
  const line = (number: number): string => decoder.decode(bytes.subarray(starts[number] ?? 0, (starts[number + 1] ?? bytes.length + 1) - 1));
  const { format, regions, places, blocks } = JSON.parse(line(0)) as Header;
  if (format !== FORMAT || starts.length < 1 + regions + places + blocks) throw new Error('not a whole file of the gazetteer');
  const firstPlace = 1 + regions;
  const firstBlock = firstPlace + places;

  const candidate = (number: number): Candidate => {
    const [name = '', regionNumber = '', population = '', lng = '', lat = '', id = ''] = line(firstPlace + number).split(FIELD);
    const [country = '', region = ''] = line(1 + read(regionNumber)).split(FIELD);
    return {
      id: id.startsWith(BY_HAND) ? `atlas:${id.slice(BY_HAND.length)}` : `geonames:${id}`,
      name,
      country,
      ...(region === '' ? {} : { region }),
      population: read(population),
      lng: read(lng) / STEPS_PER_DEGREE - 180,
      lat: read(lat) / STEPS_PER_DEGREE - 90,
    };
  };

  /** The block in which the key stands if it stands anywhere: the last that does not begin with a later one. */
  const blockFor = (key: Uint8Array): number => {
    let [low, high] = [0, blocks];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (beginsLater(bytes, starts[firstBlock + middle] ?? 0, key)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  };

  return {
    find(key) {
      if (key === '' || blocks === 0) return NOTHING;
      const block = blockFor(encoder.encode(key));
      const entry = block < 0 ? undefined : entryOf(line(firstBlock + block), key);
      return entry === undefined ? NOTHING : { own: entry.own.map(candidate), also: entry.also.map(candidate) };
    },
  };
}

function lineStarts(bytes: Uint8Array): Uint32Array {
  let lines = 1;
  for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1;
  const starts = new Uint32Array(lines);
  let line = 1;
  for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) starts[line++] = at + 1;
  return starts;
}

const [OWN_BYTE = 0, ALSO_BYTE = 0] = encoder.encode(OWN + ALSO);

/** Whether the key with which the line at `start` begins comes after `key`, by bytes. */
function beginsLater(bytes: Uint8Array, start: number, key: Uint8Array): boolean {
  for (let i = 0; ; i++) {
    const byte = bytes[start + i] ?? OWN_BYTE;
    if (byte === OWN_BYTE || byte === ALSO_BYTE) return false;
    const wanted = key[i];
    if (wanted === undefined) return true;
    if (byte !== wanted) return byte > wanted;
  }
}

const ENTRY = new RegExp(`^([^${OWN}${ALSO}]*)(?:${OWN}([^${ALSO}]*))?(?:${ALSO}(.*))?$`);

/** The places of a key within its block. */
function entryOf(block: string, key: string): { readonly own: readonly number[]; readonly also: readonly number[] } | undefined {
  let before = '';
  for (const [i, text] of block.split(FIELD).entries()) {
    const [, word = '', own, also] = ENTRY.exec(text) ?? [];
    before = i === 0 ? word : before.slice(0, read(word.slice(0, 1))) + word.slice(1);
    if (before === key) return { own: numbers(own), also: numbers(also) };
  }
  return undefined;
}

const numbers = (text: string | undefined): readonly number[] => (text === undefined || text === '' ? [] : text.split(NUMBERS).map(read));
