import { describe, expect, it } from 'vitest';
import { type Shape, testOf } from './shape.ts';

const takes = (shape: Shape, ...values: readonly unknown[]): readonly boolean[] => values.map(testOf(shape));
const text: Shape = { is: 'text' };

describe('a value is good, told quickly', () => {
  it('where it is text, of the length, the pattern and the rule that are asked', () => {
    expect(takes(text, 'a', '', 1, null, undefined, ['a'])).toEqual([true, true, false, false, false, false]);
    expect(takes({ is: 'text', minLength: 2 }, 'a', 'ab', 'abc')).toEqual([false, true, true]);
    expect(takes({ is: 'text', pattern: '^[a-z]+$' }, 'a', 'A', 'a1')).toEqual([true, false, false]);
    expect(takes({ is: 'text', rule: 'date' }, '2004-02-29', '2003-02-29', 'soon')).toEqual([true, false, false]);
  });

  it('where it is a number within its bounds, whole where that is asked', () => {
    expect(takes({ is: 'number' }, 1.5, -1e9, Number.NaN, Number.POSITIVE_INFINITY, '1')).toEqual([true, true, false, false, false]);
    expect(takes({ is: 'integer', minimum: 0, maximum: 2 }, -1, 0, 2, 3, 1.5)).toEqual([false, true, true, false, false]);
  });

  it('where it is one of those allowed, true or false, or has one of several shapes', () => {
    expect(takes({ is: 'truth' }, true, false, 0, null)).toEqual([true, true, false, false]);
    expect(takes({ is: 'one of', values: ['a', 2] }, 'a', 2, 'b', '2')).toEqual([true, true, false, false]);
    expect(takes({ is: 'any of', shapes: [text, { is: 'truth' }] }, 'a', true, 1)).toEqual([true, true, false]);
  });

  it('where it may be missing, as nothing or not at all', () => {
    expect(takes({ is: 'nullable', of: text }, 'a', null, undefined)).toEqual([true, true, false]);
    expect(takes({ is: 'optional', of: text }, 'a', undefined, null)).toEqual([true, true, false]);
  });

  it('where it is a list of good values, long enough, or so many in their order', () => {
    expect(takes({ is: 'list', of: text }, [], ['a', 'b'], ['a', 1], [1, 'a'], 'a', { length: 0 })).toEqual([true, true, false, false, false, false]);
    expect(takes({ is: 'list', of: text, minLength: 1 }, [], ['a'])).toEqual([false, true]);
    expect(takes({ is: 'tuple', items: [text, { is: 'truth' }] }, ['a', true], ['a'], ['a', true, true], [true, 'a'], 'at')).toEqual([true, false, false, false, false]);
  });

  it('where each key of it is good, whatever they are called, but for the one that JavaScript takes for itself', () => {
    const byKey: Shape = { is: 'by key', of: text };
    expect(takes(byKey, {}, { a: 'a', b: 'b' }, { a: 1 }, [], null, 'a')).toEqual([true, true, false, false, false, false]);
    expect(takes(byKey, JSON.parse('{"__proto__":"a"}'))).toEqual([false]);
  });

  it('where it has every field that it needs and none that nobody knows', () => {
    const fields: Shape = { is: 'fields', fields: { id: text, note: { is: 'optional', of: text } } };
    expect(takes(fields, { id: 'a' }, { id: 'a', note: 'b' }, { note: 'b' }, { id: 1 }, { id: 'a', note: 1 }, { id: 'a', other: 'b' }, null, [])).toEqual([
      ...[true, true, false, false],
      ...[false, false, false, false],
    ]);
    const years: Shape = { is: 'fields', fields: { from: { is: 'integer' }, to: { is: 'integer' } }, rule: 'yearsInOrder' };
    expect(takes(years, { from: 1990, to: 2022 }, { from: 2000, to: 2000 }, { from: 2022, to: 1990 }, { from: 1990 })).toEqual([true, true, false, false]);
  });
});
