import { expect, it } from 'vitest';
import { lettersOf } from './label-font.ts';

it('the fonts are asked for every letter of every name, once', () => {
  expect(lettersOf([{ names: { en: 'Rezekne', lv: 'Rēzekne' } }, { names: { local: 'むかわ' } }])).toBe([...new Set('RezeknRēむかわ')].sort().join(''));
});
