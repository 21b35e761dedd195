/**
 * A fast answer to "does a value fit the schema?", made from the schema itself so that nothing is written twice. The
 * schema's own parser copies what it reads and takes several times as long as reading the JSON did; most files are
 * good, and for them a plain yes is enough. No code is generated, so a strict content policy does not mind.
 */
import type * as z from 'zod/mini';

type Test = (value: unknown) => boolean;

/** The internals of a schema as far as they are read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly rest?: unknown;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly check?: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
}

interface CheckDefinition {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly fn?: (value: unknown) => unknown;
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/**
 * A true answer means that the schema accepts the value and would change nothing in it. A false one says nothing of what
 * is wrong, and where a value is unusual (a key named `__proto__`) the schema may still accept it.
 */
export function fits<T>(schema: z.ZodMiniType<T>): (value: unknown) => value is T {
  const test = testOf(schema);
  return (value): value is T => test(value);
}

function testOf(schema: z.ZodMiniType): Test {
  const definition = definitionOf(schema);
  const base = baseTest(schema, definition);
  const checks = (definition.checks ?? []).map(({ _zod: { def } }) => checkTest(def));
  const [first, second] = checks;
  if (first === undefined) return base;
  if (second === undefined) return (value) => base(value) && first(value);
  return (value) => base(value) && checks.every((check) => check(value));
}

/** Whatever is not written here is asked of the schema itself: slower, and never wrong. */
function baseTest(schema: z.ZodMiniType, definition: Definition): Test {
  const { type, shape, catchall, element, items, rest, keyType, valueType, innerType, values, entries } = definition;
  if (type === 'string') return definition.format === undefined ? (value) => typeof value === 'string' : ask(schema);
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  if (type === 'number' && definition.check === undefined) return Number.isFinite;
  if (type === 'number' && definition.format === 'safeint') return Number.isSafeInteger;
  if (type === 'literal' && values !== undefined) return (value) => values.includes(value);
  if (type === 'enum' && entries !== undefined) return oneOf(new Set(Object.values(entries)));
  if (type === 'nullable' && innerType !== undefined) return orElse(null, testOf(innerType));
  if (type === 'optional' && innerType !== undefined) return orElse(undefined, testOf(innerType));
  if (type === 'array' && element !== undefined) return listOf(testOf(element));
  if (type === 'tuple' && items !== undefined && rest === null) return tupleOf(items.map(testOf));
  if (type === 'record' && keyType !== undefined && valueType !== undefined && isPlainString(keyType)) return recordOf(testOf(valueType));
  if (type === 'object' && shape !== undefined && catchall !== undefined && definitionOf(catchall).type === 'never') return objectOf(shape);
  return ask(schema);
}

const ask =
  (schema: z.ZodMiniType): Test =>
  (value) =>
    schema.safeParse(value).success;

const isPlainString = (schema: z.ZodMiniType): boolean => definitionOf(schema).type === 'string' && (definitionOf(schema).checks ?? []).length === 0;

const oneOf =
  (allowed: ReadonlySet<unknown>): Test =>
  (value) =>
    allowed.has(value);

const orElse =
  (other: unknown, test: Test): Test =>
  (value) =>
    value === other || test(value);

const listOf =
  (test: Test): Test =>
  (value) => {
    if (!Array.isArray(value)) return false;
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

function objectOf(shape: Readonly<Record<string, z.ZodMiniType>>): Test {
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, { test: testOf(schema), needed: definitionOf(schema).type !== 'optional' }]));
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

function checkTest({ check, pattern, minimum, value: bound, inclusive, fn }: CheckDefinition): Test {
  if (check === 'string_format' && pattern !== undefined) return (value) => pattern.test(value as string);
  if (check === 'min_length' && minimum !== undefined) return (value) => (value as string | unknown[]).length >= minimum;
  if (check === 'greater_than' && bound !== undefined && inclusive === true) return (value) => (value as number) >= bound;
  if (check === 'less_than' && bound !== undefined && inclusive === true) return (value) => (value as number) <= bound;
  if (check === 'custom' && fn !== undefined) return (value) => fn(value) === true;
  // An unknown check is never passed, and the schema's own parser decides.
  return () => false;
}
