/**
 * A fast answer to "does a value have this shape?", from a description in plain data. The schema's own parser copies what
 * it reads, takes several times as long as reading the JSON did, and has to be fetched first; most files are good, and for
 * them a plain yes is enough. No code is generated, so a strict content policy does not mind.
 */
import { isDateText } from './date.ts';

/** Made from the schema by `scripts/dataset/shape-of.ts`. */
export type Shape =
  | { readonly is: 'text'; readonly pattern?: string; readonly minLength?: number; readonly rule?: Rule }
  | { readonly is: 'number' | 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly is: 'truth' }
  | { readonly is: 'one of'; readonly values: readonly unknown[] }
  | { readonly is: 'any of'; readonly shapes: readonly Shape[] }
  | { readonly is: 'nullable' | 'optional' | 'by key'; readonly of: Shape }
  | { readonly is: 'list'; readonly of: Shape; readonly minLength?: number }
  | { readonly is: 'tuple'; readonly items: readonly Shape[] }
  | { readonly is: 'fields'; readonly fields: Readonly<Record<string, Shape>>; readonly rule?: Rule };

type Test = (value: unknown) => boolean;

/** What a shape asks that no pattern can, by name. */
const RULES = {
  date: (value: unknown) => isDateText(value as string),
  yearsInOrder: (value: unknown) => {
    const { from, to } = value as { readonly from: number; readonly to: number };
    return from <= to;
  },
} as const satisfies Readonly<Record<string, Test>>;

export type Rule = keyof typeof RULES;

/**
 * A true answer means that the schema accepts the value and would change nothing in it. A false one says nothing of what
 * is wrong, and where a value is unusual (a key named `__proto__`) the schema may still accept it.
 */
export function testOf(shape: Shape): Test {
  switch (shape.is) {
    case 'text':
      return textTest(shape.pattern === undefined ? null : new RegExp(shape.pattern), shape.minLength ?? 0, shape.rule);
    case 'number':
    case 'integer':
      return numberTest(shape.is === 'integer' ? Number.isSafeInteger : Number.isFinite, shape.minimum ?? -Infinity, shape.maximum ?? Infinity);
    case 'truth':
      return (value) => typeof value === 'boolean';
    case 'one of':
      return oneOf(new Set(shape.values));
    case 'any of':
      return anyOf(shape.shapes.map(testOf));
    case 'nullable':
      return orElse(null, testOf(shape.of));
    case 'optional':
      return orElse(undefined, testOf(shape.of));
    case 'by key':
      return recordOf(testOf(shape.of));
    case 'list':
      return listOf(testOf(shape.of), shape.minLength ?? 0);
    case 'tuple':
      return tupleOf(shape.items.map(testOf));
    case 'fields':
      return following(objectOf(shape.fields), shape.rule);
  }
}

const following = (test: Test, rule: Rule | undefined): Test => {
  if (rule === undefined) return test;
  const keeps = RULES[rule];
  return (value) => test(value) && keeps(value);
};

const textTest = (pattern: RegExp | null, minLength: number, rule: Rule | undefined): Test =>
  following((value) => typeof value === 'string' && value.length >= minLength && (pattern === null || pattern.test(value)), rule);

const numberTest =
  (isKind: Test, minimum: number, maximum: number): Test =>
  (value) =>
    isKind(value) && (value as number) >= minimum && (value as number) <= maximum;

const oneOf =
  (allowed: ReadonlySet<unknown>): Test =>
  (value) =>
    allowed.has(value);

const anyOf =
  (tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

const orElse =
  (other: unknown, test: Test): Test =>
  (value) =>
    value === other || test(value);

const listOf =
  (test: Test, minLength: number): Test =>
  (value) => {
    if (!Array.isArray(value) || value.length < minLength) return false;
    for (let i = 0; i < value.length; i += 1) if (!test(value[i])) return false;
    return true;
  };

const tupleOf =
  (tests: readonly Test[]): Test =>
  (value) =>
    Array.isArray(value) && value.length === tests.length && tests.every((test, i) => test(value[i]));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf =
  (test: Test): Test =>
  (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (key === '__proto__' || !test(value[key])) return false;
    return true;
  };

function objectOf(shapes: Readonly<Record<string, Shape>>): Test {
  const fields = new Map(Object.entries(shapes).map(([key, shape]) => [key, { test: testOf(shape), needed: shape.is !== 'optional' }]));
  const needed = [...fields.values()].filter((field) => field.needed).length;
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.test(value[key])) return false;
      if (field.needed) found += 1;
    }
    return found === needed;
  };
}
