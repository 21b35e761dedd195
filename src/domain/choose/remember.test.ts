import { expect, it } from 'vitest';
import { remember } from './remember.ts';

const asked = () => {
  const answered: string[] = [];
  const ask = remember(
    (question: string) => {
      answered.push(question);
      return { question };
    },
    (a, b) => a.toLowerCase() === b.toLowerCase(),
    2,
  );
  return { ask, answered };
};

it('the same question, however it is written, is answered once, with the same object', () => {
  const { ask, answered } = asked();
  expect(ask('A')).toBe(ask('a'));
  expect(answered).toEqual(['A']);
});

it('the answer asked for longest ago is forgotten first', () => {
  const { ask, answered } = asked();
  for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(question)).toEqual({ question });
  expect(answered).toEqual(['a', 'b', 'c', 'b']);
});
