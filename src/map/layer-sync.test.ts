import { expect, it } from 'vitest';
import { changed } from './layer-sync.ts';

it('a change of theme or language touches only the properties that differ', () => {
  const before = { 'text-color': '#000', 'text-field': ['get', 'name-en'], 'text-size': 13 };
  expect(changed(before, { ...before, 'text-field': ['get', 'name-en'] })).toEqual([]);
  expect(changed(before, { ...before, 'text-color': '#fff' })).toEqual(['text-color']);
  expect(changed(before, { 'text-color': '#000', 'text-field': ['get', 'name-en'] })).toEqual(['text-size']);
  expect(changed(undefined, { 'text-size': 12 })).toEqual(['text-size']);
});
