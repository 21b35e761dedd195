import { REDUCED_MOTION_QUERY } from '../theme/theme.ts';

const query = matchMedia(REDUCED_MOTION_QUERY);

/** Whether the reader asked for less motion. Asked in every frame of the replay, so the question is put to the browser once. */
export const prefersReducedMotion = (): boolean => query.matches;
