/**
 * The parts that the page does without at first. Each comes when it is first shown, and before that once the page has nothing else to
 * do, so that a click is answered at once.
 */
import { SEARCH_PROGRAM } from '../features/search/search-program.ts';
import { Part } from '../site/load-part.ts';

/** It shows the data, and comes while they do. */
export const TIMELINE = new Part(() => import('../features/timeline/timeline.tsx'));
/** It speaks of changes, of which there are none before the page is there. */
export const SPOKEN_CHANGES = new Part(() => import('./spoken-changes.tsx'));
export const DETAILS = new Part(() => import('./open-subject.tsx'));
export const TABLE = new Part(() => import('../features/table/links-table.tsx'));
export const SHARE = new Part(() => import('../features/share/share-dialog.tsx'));
export const ABOUT = new Part(() => import('../features/about/about-dialog.tsx'));
/** For browsers that cannot draw the map, and not fetched ahead for others. */
export const INSTEAD_OF_MAP = new Part(() => import('./instead-of-map.tsx'));

/** What anybody may ask for next, the likeliest first. */
const AHEAD = [TIMELINE, SPOKEN_CHANGES, DETAILS, SEARCH_PROGRAM, TABLE, ABOUT, SHARE] as const;

/** All of them, one after another, so that whatever a person asks for meanwhile finds the line free. */
export async function fetchLaterParts(): Promise<void> {
  for (const part of AHEAD) await part.fetchAhead();
}
