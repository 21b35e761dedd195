import type { Outline } from '../../domain/geo/outline.ts';

/** One continent from 0° to 90° E around 45° N, with a lake in it, a border across it and a country's name. */
export const OUTLINE: Outline = {
  units: 360,
  land: [[180, 60, 90, 0, 0, 80, -90, 0]],
  lakes: [[200, 100, 5, 0, 0, 5, -5, 0]],
  borders: [[180, 110, 90, 0]],
  disputed: [],
  countries: [['LT', 240, 130, 1]],
};
