import { expect, it } from 'vitest';
import { outlineFile, outlineFor } from './outline.ts';

it('a picture of a country is painted with the fine outline, one of a continent with the coarse', () => {
  expect([3, 4.7, 4.8, 8].map(outlineFor)).toEqual(['coarse', 'coarse', 'fine', 'fine']);
});

it('an outline is a file of its own', () => expect(outlineFile('fine')).toBe('outline-fine.json'));
