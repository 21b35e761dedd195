import { describe, expect, it } from 'vitest';
import { compileMessage, compileMessages } from './compile-message.ts';

describe('a message taken apart', () => {
  it('without values stays its text', () => expect(compileMessage('it’s "so" <b>')).toBe('it’s "so" <b>'));
  it('with values keeps their order', () => expect(compileMessage('{from}–{to}')).toEqual([['from'], '–', ['to']]));
  it('may have an empty branch', () => expect(compileMessage('{a, select, x {y} other {}}')).toEqual([['a', 'select', { x: 'y', other: '' }]]));

  it.each([
    ['a gap that is not closed', '{name'],
    ['a plural without its general form', '{n, plural, one {#}}'],
    ['ordinals', '{n, selectordinal, other {#}}'],
    ['a number with a format of its own', '{n, number, percent}'],
    ['an offset', '{n, plural, offset:1 other {#}}'],
  ])('is refused by its name with %s', (_what, text) => expect(() => compileMessages({ 'app.title': text })).toThrow('app.title'));
});
