import { expect, it } from 'vitest';
import advances from '../../src/picture/advances.json' with { type: 'json' };
import { advancesOfFont } from './advances.ts';

it('names are measured by the font that they are drawn in', () => {
  const { 400: regular, 600: semibold } = advancesOfFont();
  expect(advances['400']).toEqual(regular);
  expect(advances['600']).toEqual(semibold);
  for (const letter of 'aĄčģŽēūґїЖ–…5') expect(regular?.[letter]).toBeGreaterThan(0);
});
