import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUT, type LinkRecord, RECORD_GLSL, RECORDS_IN_ROW, readRecord, recordMemory, TEXELS, writeRecord } from './record-layout.ts';

const float = fc.float({ noNaN: true, noDefaultInfinity: true });
const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const arbitraryRecord = fc.record(
  Object.fromEntries(
    Object.entries(LAYOUT).map(([name, field]): [string, fc.Arbitrary<unknown>] => {
      if (field.kind === 'vec3') return [name, fc.tuple(float, float, float)];
      if (field.kind === 'number') return [name, fc.integer({ min: -field.plus, max: 2 ** field.bits - 1 - field.plus })];
      return [name, field.kind === 'flag' ? fc.boolean() : field.kind === 'int' ? int : float];
    }),
  ),
) as unknown as fc.Arbitrary<LinkRecord>;

it('what is written into a record is read from it, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRecord, { minLength: 1, maxLength: 4 }), (records) => {
      const memory = recordMemory(records.length);
      records.forEach((record, i) => {
        writeRecord(memory, i, record);
      });
      expect(records.map((_, i) => readRecord(memory, i))).toEqual(records);
    }),
  );
});

describe('the places in a record', () => {
  const bitsOf = (field: (typeof LAYOUT)[keyof typeof LAYOUT]): readonly string[] => {
    if (field.kind === 'vec3') return [0, 1, 2].flatMap((i) => Array.from({ length: 32 }, (_, bit) => `${field.texel}.${field.channel + i}.${bit}`));
    const [from, count] = field.kind === 'number' ? [field.bit, field.bits] : field.kind === 'flag' ? [field.bit, 1] : [0, 32];
    return Array.from({ length: count }, (_, i) => `${field.texel}.${field.channel}.${from + i}`);
  };
  const all = Object.values(LAYOUT).flatMap(bitsOf);

  it('belong to one value each', () => expect(new Set(all).size).toBe(all.length));

  it('lie within the record', () => {
    expect(Math.max(...Object.values(LAYOUT).map(({ texel }) => texel))).toBe(TEXELS - 1);
    expect(all.length).toBeLessThanOrEqual(TEXELS * 128);
  });

  it('lie in a texture that every WebGL 2 allows', () => expect(TEXELS * RECORDS_IN_ROW).toBeLessThanOrEqual(2048));
});

describe('the shaders', () => {
  it('read each value by its own name, from the place where it is written', () => {
    expect(RECORD_GLSL).toContain('vec3 start;');
    expect(RECORD_GLSL).toContain('uintBitsToFloat(t0.rgb)');
    expect(RECORD_GLSL).toContain('uintBitsToFloat(t4.a)');
    expect(RECORD_GLSL).toContain('int(t3.r >> 24u & 255u) - 128');
    expect(RECORD_GLSL).toContain('(t3.r >> 22u & 1u) == 1u');
    expect(RECORD_GLSL).toContain('int(t4.r)');
  });

  it('name as many values as they read', () => {
    const members = RECORD_GLSL.match(/struct LinkRecord \{([^}]*)\}/)?.[1]?.match(/;/g) ?? [];
    const values = RECORD_GLSL.match(/return LinkRecord\(([\s\S]*?)\n {2}\);/)?.[1]?.split(',\n') ?? [];
    expect([members.length, values.length]).toEqual([Object.keys(LAYOUT).length, Object.keys(LAYOUT).length]);
  });
});
