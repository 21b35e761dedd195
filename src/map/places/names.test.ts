import { expect, it } from 'vitest';
import { scriptOf } from '../../domain/network/script.ts';
import { lettersOf } from '../fonts.ts';

it('the fonts are asked for every letter of every name, once', () => {
  expect(lettersOf([{ names: { en: 'Rezekne', lv: 'Rēzekne' } }, { names: { local: 'むかわ' } }])).toBe([...new Set('RezeknRēむかわ')].sort().join(''));
});

it('a name is in the script of its first letter', () => {
  expect(['Rēzekne', 'Житомир', 'ქუთაისი', 'むかわ町', '鵡川', '1. Šiauliai', '—'].map(scriptOf)).toEqual(['latin', 'cyrillic', 'georgian', 'han', 'han', 'latin', 'other']);
});
