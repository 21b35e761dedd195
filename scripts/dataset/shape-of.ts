/** The shape that a schema asks for, as plain data: the page checks a file by it without loading the schema. */
import type * as z from 'zod/mini';
import { isDateText } from '../../src/domain/network/date.ts';
import type { Rule, Shape } from '../../src/domain/network/shape.ts';

/** The internals of a schema as far as they are read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly rest?: unknown;
  readonly options?: readonly z.ZodMiniType[];
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

/** @throws where the schema asks for something that a shape cannot say, so that it is never checked less strictly than by the schema */
export function shapeOf(schema: z.ZodMiniType): Shape {
  const definition = schema._zod.def as unknown as Definition;
  const limits = Object.assign({}, ...(definition.checks ?? []).map(({ _zod: { def } }) => limitOf(def, definition))) as object;
  return { ...baseOf(definition), ...limits };
}

function baseOf(definition: Definition): Shape {
  const { type, shape, catchall, element, items, rest, options, keyType, valueType, innerType, values, entries, format } = definition;
  if (type === 'string' && format === undefined) return { is: 'text' };
  if (type === 'boolean') return { is: 'truth' };
  if (type === 'number' && definition.check === undefined) return { is: 'number' };
  if (type === 'number' && format === 'safeint') return { is: 'integer' };
  if (type === 'literal' && values !== undefined) return { is: 'one of', values };
  if (type === 'enum' && entries !== undefined) return { is: 'one of', values: Object.values(entries) };
  if (type === 'union' && options !== undefined) return { is: 'any of', shapes: options.map(shapeOf) };
  if ((type === 'nullable' || type === 'optional') && innerType !== undefined) return { is: type, of: shapeOf(innerType) };
  if (type === 'array' && element !== undefined) return { is: 'list', of: shapeOf(element) };
  if (type === 'tuple' && items !== undefined && rest === null) return { is: 'tuple', items: items.map(shapeOf) };
  if (type === 'record' && keyType !== undefined && valueType !== undefined && isPlainText(keyType)) return { is: 'by key', of: shapeOf(valueType) };
  if (type === 'object' && shape !== undefined && catchall?._zod.def.type === 'never') {
    return { is: 'fields', fields: Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, shapeOf(field)])) };
  }
  throw new Error(`no shape says what the schema asks for: ${type}`);
}

const isPlainText = (schema: z.ZodMiniType): boolean => JSON.stringify(shapeOf(schema)) === '{"is":"text"}';

function limitOf({ check, pattern, minimum, value, inclusive, fn }: CheckDefinition, { type }: Definition): object {
  if (check === 'string_format' && pattern !== undefined && pattern.flags === '') return { pattern: pattern.source };
  if (check === 'min_length' && minimum !== undefined) return { minLength: minimum };
  if (check === 'greater_than' && value !== undefined && inclusive === true) return { minimum: value };
  if (check === 'less_than' && value !== undefined && inclusive === true) return { maximum: value };
  if (check === 'custom' && fn !== undefined) return { rule: ruleOf(fn, type) };
  throw new Error(`no shape says what the schema asks for: ${check}`);
}

/** The only rule for an object in the format is that of its years. */
function ruleOf(fn: (value: unknown) => unknown, type: string): Rule {
  if (fn === (isDateText as (value: never) => unknown)) return 'date';
  if (type === 'object' && fn({ from: 1, to: 1 }) === true && fn({ from: 2, to: 1 }) === false) return 'yearsInOrder';
  throw new Error('no shape knows this rule of the schema');
}
