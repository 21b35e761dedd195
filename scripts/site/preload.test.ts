import { expect, it } from 'vitest';
import { headFetches } from './preload.ts';

const FILES = [
  { type: 'chunk', fileName: 'assets/index-1.js', isEntry: true, imports: ['assets/date-1.js'] },
  { type: 'chunk', fileName: 'assets/date-1.js' },
  {
    type: 'chunk',
    fileName: 'assets/map-engine-1.js',
    facadeModuleId: '/atlas/src/map/map-engine.ts',
    imports: ['assets/index-1.js', 'assets/date-1.js', 'assets/link-geometry-1.js'],
  },
  { type: 'chunk', fileName: 'assets/link-geometry-1.js' },
  { type: 'asset', fileName: 'assets/source-sans-3-latin-wght-normal-1.woff2' },
  { type: 'asset', fileName: 'assets/source-sans-3-latin-ext-wght-normal-1.woff2' },
] as const;

it('a page fetches the font of its first words and, with less haste, the map and what only the map imports', () => {
  expect(headFetches(FILES).map(({ file, fetchpriority }) => [file, fetchpriority ?? 'as usual'])).toEqual([
    ['assets/source-sans-3-latin-wght-normal-1.woff2', 'as usual'],
    ['assets/map-engine-1.js', 'low'],
    ['assets/link-geometry-1.js', 'low'],
  ]);
});

it('a build that has no such files fails', () => {
  expect(() => headFetches(FILES.slice(0, 4))).toThrow('lack the font');
});
