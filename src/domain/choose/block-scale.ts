/** How high a block of a bar is: one block is one link everywhere, in the overview as with a place chosen. */

/** Blocks for which there is always room, and the most that are still told apart. */
const FEWEST = 6;
const MOST = 24;

/**
 * Blocks that a bar of full height has. It is the same whatever is chosen and filtered; only where the whole network has
 * too many to tell apart is it made to fit what is shown.
 */
export function blocksInFull(tallestOfAll: number, tallestShown: number): number {
  return Math.max(FEWEST, tallestOfAll <= MOST ? tallestOfAll : tallestShown);
}

/** Whether single blocks can be told apart. */
export const hasBlocks = (full: number): boolean => full <= MOST;
