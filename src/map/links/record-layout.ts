/**
 * What a record holds and where: the one table from which the writer, the reader and the shaders' own reading are made.
 * A record is a few texels of four channels of 32 bits; each value has a texel, its first channel, and a kind.
 */

/**
 * `vec3` takes three channels; `float` and `int` one. A `number` is an unsigned one in some bits of a channel, to which
 * `plus` is added before it is written, so that it may be negative; a `flag` is one bit.
 */
type Field =
  | { readonly texel: number; readonly channel: number; readonly kind: 'vec3' }
  | { readonly texel: number; readonly channel: number; readonly kind: 'float' }
  | { readonly texel: number; readonly channel: number; readonly kind: 'int' }
  | { readonly texel: number; readonly channel: number; readonly kind: 'number'; readonly bit: number; readonly bits: number; readonly plus: number }
  | { readonly texel: number; readonly channel: number; readonly kind: 'flag'; readonly bit: number };

/** Times are years since the epoch of the records; those of the clock are seconds of the replay. */
export const LAYOUT = {
  /** Unit vectors: of the arc's start, and at right angles to it towards the arc's end. */
  start: { texel: 0, channel: 0, kind: 'vec3' },
  tangent: { texel: 1, channel: 0, kind: 'vec3' },
  /** Radians from one end to the other. */
  angle: { texel: 0, channel: 3, kind: 'float' },
  /** Of the start on the flat map, whose world is 1 wide. */
  startX: { texel: 1, channel: 3, kind: 'float' },
  /** The window in which this stage is drawn: from <= moment < until. */
  from: { texel: 2, channel: 0, kind: 'float' },
  until: { texel: 2, channel: 1, kind: 'float' },
  /** When the link began, minus infinite for an undated one. */
  formed: { texel: 2, channel: 2, kind: 'float' },
  /** Of the arc on the flat map, where the equator is 2π long. */
  flatLength: { texel: 2, channel: 3, kind: 'float' },
  /** Positions among the agreement types: of this stage, and of the stage before. */
  type: { texel: 3, channel: 0, kind: 'number', bit: 0, bits: 11, plus: 0 },
  typeBefore: { texel: 3, channel: 0, kind: 'number', bit: 11, bits: 11, plus: 0 },
  undated: { texel: 3, channel: 0, kind: 'flag', bit: 22 },
  /** Whether other links lie beside it, between the same points. */
  bundled: { texel: 3, channel: 0, kind: 'flag', bit: 23 },
  /** Half lanes, positive to the right of the course. */
  lane: { texel: 3, channel: 0, kind: 'number', bit: 24, bits: 8, plus: 128 },
  formedYear: { texel: 3, channel: 1, kind: 'int' },
  /** Positions among the places and among the links of the network. */
  firstPlace: { texel: 3, channel: 2, kind: 'int' },
  secondPlace: { texel: 3, channel: 3, kind: 'int' },
  link: { texel: 4, channel: 0, kind: 'int' },
  /** The z of the arc's end. */
  endZ: { texel: 4, channel: 1, kind: 'float' },
  /** When the term that a document states is over; for an undated link, when it is known to have existed. */
  termOver: { texel: 4, channel: 2, kind: 'float' },
  unconfirmedFrom: { texel: 4, channel: 3, kind: 'float' },
  /** Time of the clock at `from` and at `formed`, and seconds from then until what begins there is over at the latest. */
  fromClock: { texel: 5, channel: 0, kind: 'float' },
  fromRoom: { texel: 5, channel: 1, kind: 'float' },
  formedClock: { texel: 5, channel: 2, kind: 'float' },
  formedRoom: { texel: 5, channel: 3, kind: 'float' },
  /** Places that the line passes: radians along it and to its right; far aside where there is none. */
  pass0Along: { texel: 6, channel: 0, kind: 'float' },
  pass0Aside: { texel: 6, channel: 1, kind: 'float' },
  pass1Along: { texel: 6, channel: 2, kind: 'float' },
  pass1Aside: { texel: 6, channel: 3, kind: 'float' },
  pass2Along: { texel: 7, channel: 0, kind: 'float' },
  pass2Aside: { texel: 7, channel: 1, kind: 'float' },
  pass3Along: { texel: 7, channel: 2, kind: 'float' },
  pass3Aside: { texel: 7, channel: 3, kind: 'float' },
} as const satisfies Readonly<Record<string, Field>>;

type Layout = typeof LAYOUT;
type Value<F extends Field> = F['kind'] extends 'vec3' ? readonly [number, number, number] : F['kind'] extends 'flag' ? boolean : number;
export type LinkRecord = { readonly [Name in keyof Layout]: Value<Layout[Name]> };

/** Texels of a record, and records side by side in the texture: 2,000 texels, no wider than every WebGL 2 allows. */
export const TEXELS = 8;
export const RECORDS_IN_ROW = 250;
/** Channels of 32 bits in a record. */
export const CHANNELS = 4 * TEXELS;

/** Agreement types that can be told apart. The schema of a network does not allow so many. */
export const MOST_TYPES = 2 ** LAYOUT.type.bits;

const FIELDS = Object.entries(LAYOUT) as readonly (readonly [keyof Layout, Field])[];

/** Records in memory, as whole rows of the texture, and as floats and integers of the same bytes. */
export interface RecordMemory {
  readonly uints: Uint32Array<ArrayBuffer>;
  readonly floats: Float32Array<ArrayBuffer>;
  readonly ints: Int32Array<ArrayBuffer>;
}

/** Memory for so many records, all zero. */
export function recordMemory(count: number): RecordMemory {
  const rows = Math.max(1, Math.ceil(count / RECORDS_IN_ROW));
  const uints = new Uint32Array(CHANNELS * RECORDS_IN_ROW * rows);
  return { uints, floats: new Float32Array(uints.buffer), ints: new Int32Array(uints.buffer) };
}

/** Writes the i-th record into memory that is still zero there. */
export function writeRecord({ uints, floats, ints }: RecordMemory, i: number, record: LinkRecord): void {
  for (const [name, field] of FIELDS) {
    const at = CHANNELS * i + 4 * field.texel + field.channel;
    const value = record[name];
    if (field.kind === 'vec3') floats.set(value as readonly number[], at);
    else if (field.kind === 'float') floats[at] = value as number;
    else if (field.kind === 'int') ints[at] = value as number;
    else uints[at] = ((uints[at] ?? 0) | ((Number(value) + (field.kind === 'number' ? field.plus : 0)) << field.bit)) >>> 0;
  }
}

/** The i-th record as it was written, to the precision of the graphics processor. */
export function readRecord({ uints, floats, ints }: RecordMemory, i: number): LinkRecord {
  const read = (field: Field): LinkRecord[keyof LinkRecord] => {
    const at = CHANNELS * i + 4 * field.texel + field.channel;
    if (field.kind === 'vec3') return [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0];
    if (field.kind === 'float') return floats[at] ?? 0;
    if (field.kind === 'int') return ints[at] ?? 0;
    const shifted = (uints[at] ?? 0) >>> field.bit;
    return field.kind === 'flag' ? (shifted & 1) === 1 : (shifted & (2 ** field.bits - 1)) - field.plus;
  };
  return Object.fromEntries(FIELDS.map(([name, field]) => [name, read(field)])) as unknown as LinkRecord;
}

const GLSL_TYPES = { vec3: 'vec3', float: 'float', int: 'int', number: 'int', flag: 'bool' } as const;

/** The value of a field in GLSL, taken from the texels `t0`, `t1` and so on, which are uvec4. */
function glslValue(field: Field): string {
  const channel = `t${field.texel}.${'rgba'[field.channel]}`;
  if (field.kind === 'vec3') return `uintBitsToFloat(t${field.texel}.${'rgba'.slice(field.channel, field.channel + 3)})`;
  if (field.kind === 'float') return `uintBitsToFloat(${channel})`;
  if (field.kind === 'int') return `int(${channel})`;
  if (field.kind === 'flag') return `(${channel} >> ${field.bit}u & 1u) == 1u`;
  const value = `int(${channel} >> ${field.bit}u & ${2 ** field.bits - 1}u)`;
  return field.plus === 0 ? value : `${value} - ${field.plus}`;
}

/** A struct `LinkRecord` with the fields' own names, and a function that reads one from a texture of records. */
export const RECORD_GLSL = `
struct LinkRecord {
${FIELDS.map(([name, { kind }]) => `  ${GLSL_TYPES[kind]} ${name};`).join('\n')}
};

LinkRecord recordAt(highp usampler2D records, ivec2 at) {
${Array.from({ length: TEXELS }, (_, i) => `  uvec4 t${i} = texelFetch(records, at + ivec2(${i}, 0), 0);`).join('\n')}
  return LinkRecord(
${FIELDS.map(([, field]) => `    ${glslValue(field)}`).join(',\n')}
  );
}
`;
