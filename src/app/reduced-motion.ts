import { REDUCED_MOTION_QUERY } from '../theme/theme.ts';

let query: MediaQueryList | null = null;

/** Whether the reader asked for less motion. Asked in every frame of the replay, so the question is put to the browser once. */
export function prefersReducedMotion(): boolean {
  query ??= matchMedia(REDUCED_MOTION_QUERY);
  return query.matches;
}
