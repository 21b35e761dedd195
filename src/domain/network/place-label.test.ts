import { expect, it } from 'vitest';
import { labelOf, scriptOf } from './place-label.ts';

it('a name is in the script of its first letter', () => {
  expect(['Rēzekne', 'Житомир', 'ქუთაისი', 'むかわ町', '鵡川', '1. Šiauliai', '—'].map(scriptOf)).toEqual(['latin', 'cyrillic', 'georgian', 'han', 'han', 'latin', 'other']);
});

it('a local name stands beside the name only for readers who could not read it off', () => {
  const names = { en: 'Zhytomyr', uk: 'Житомир', local: 'Житомир' };
  expect(labelOf({ names }, 'en')).toEqual({ name: 'Zhytomyr', local: 'Житомир' });
  expect(labelOf({ names }, 'uk')).toEqual({ name: 'Житомир', local: null });
});

it('a short name stands on the map, with the local one of the full name where it has none of its own', () => {
  const names = { en: 'Zhytomyr City Territorial Community', local: 'Житомирська громада' };
  expect(labelOf({ names, shortNames: { en: 'Zhytomyr', local: 'Житомир' } }, 'en')).toEqual({ name: 'Zhytomyr', local: 'Житомир' });
  expect(labelOf({ names, shortNames: { en: 'Zhytomyr' } }, 'en')).toEqual({ name: 'Zhytomyr', local: 'Житомирська громада' });
  expect(labelOf({ names: { en: 'Zhytomyr' } }, 'en')).toEqual({ name: 'Zhytomyr', local: null });
  expect(labelOf({ names: { en: '—' } }, 'en')).toEqual({ name: '—', local: null });
});

it('a language that the names lack falls back to English, then to any', () => {
  expect(labelOf({ names: { en: 'Konin', local: 'Konin' } }, 'ja').name).toBe('Konin');
  expect(labelOf({ names: { local: 'むかわ町' } }, 'en')).toEqual({ name: 'むかわ町', local: null });
});
