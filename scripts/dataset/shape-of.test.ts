import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import shape from '../../src/domain/network/network-shape.json' with { type: 'json' };
import { networkSchema } from '../../src/domain/network/schema.ts';
import { shapeOf } from './shape-of.ts';

describe('the shape by which the page checks a file', () => {
  // After a change of the schema: npx tsx scripts/build-network-shape.ts
  it('is the one that the schema asks for', () => expect(shape).toEqual(shapeOf(networkSchema)));

  it.each([
    ['a kind that it does not know', z.date()],
    ['an object that takes any field', z.object({})],
    ['a rule that it does not know', z.string().check(z.refine((text) => text === 'a'))],
    ['a pattern with flags', z.string().check(z.regex(/a/i))],
  ])('is never looser than the schema: %s is refused', (_what, schema) => expect(() => shapeOf(schema)).toThrow('no shape'));
});
