import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Omissions } from './omissions.ts';

it('parts of lists and objects are gone, and what holds none of them is the same object', () => {
  const value = { a: [{ x: 1 }, { x: 2, y: 3 }, { x: 4 }], b: { c: 5 } };
  const omissions = new Omissions();
  omissions.add(['a', 0]);
  omissions.add(['a', 1, 'y']);
  const rest = omissions.without(value) as typeof value;
  expect(rest).toEqual({ a: [{ x: 2 }, { x: 4 }], b: { c: 5 } });
  expect(rest.b).toBe(value.b);
  expect(value.a).toHaveLength(3);
});

it('says whether a part was still there', () => {
  const omissions = new Omissions();
  expect([omissions.add(['a', 1, 'x']), omissions.add(['a', 1]), omissions.add(['a', 1, 'y']), omissions.add(['a', 1])]).toEqual([true, true, false, false]);
});

it('a key that is no ordinary one is gone like any other', () => {
  const omissions = new Omissions();
  omissions.add(['__proto__']);
  expect(omissions.without(JSON.parse('{"__proto__":1,"a":2}'))).toEqual({ a: 2 });
});

it('every position that remains is led back to where it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { maxLength: 8 }), { maxLength: 8 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (inner, outer) => {
      const value = inner.map((list, i) => list.map((_, j) => `${i}.${j}`));
      const omissions = new Omissions();
      inner.forEach((list, i) => {
        list.forEach((gone, j) => {
          if (gone) omissions.add([i, j]);
        });
        if (outer[i]) omissions.add([i]);
      });
      (omissions.without(value) as string[][]).forEach((list, i) => {
        list.forEach((name, j) => {
          expect(omissions.original([i, j]).join('.')).toBe(name);
        });
      });
    }),
  );
});
