/** What a person may choose of a film. */
import type { Year } from '../../../domain/network/date.ts';
import type { Speed } from '../../../domain/time/replay.ts';

/** Pixels of height, at sixteen to nine. */
export const FILM_HEIGHTS = [720, 1080] as const;
export type FilmHeight = (typeof FILM_HEIGHTS)[number];

export interface FilmSettings {
  /** null begins with the first year. */
  readonly from: Year | null;
  readonly speed: Speed;
  readonly height: FilmHeight;
}
