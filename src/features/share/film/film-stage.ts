/** The map that a film is taken of. The page gives it, since only the page knows the map. */
import type { Moment } from '../../../domain/network/date.ts';

export interface FilmMap {
  /** Draws a moment; what `take` is given holds its picture only until it returns. @throws Error where the map can be drawn no more */
  draw(moment: Moment, take: (map: CanvasImageSource) => void): Promise<void>;
  close(): void;
}

/** Opens a map that shows what the page shows, in a size of its own: CSS pixels, and pixels to each of them. @throws the signal's reason where it is aborted */
export type OpenFilmMap = (size: { readonly width: number; readonly height: number; readonly pixelRatio: number }, signal: AbortSignal) => Promise<FilmMap>;
