import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { fileStem } from './file-name.ts';

it.each([
  [{}, 'partner-cities-2005'],
  [{ place: 'rezekne' }, 'partner-cities-2005-rezekne'],
  [{ reading: 'new', place: 'rezekne' }, 'partner-cities-2005-rezekne-new'],
  [{ filters: { ...NO_FILTERS, areas: new Set(['culture']) } }, 'partner-cities-2005-filtered'],
] as const)('a file name tells what is in it: %j', (part, stem) => {
  expect(fileStem({ year: 2005, reading: 'so-far', place: null, filters: NO_FILTERS, ...part })).toBe(stem);
});
