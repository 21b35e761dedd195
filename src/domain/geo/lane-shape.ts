/** How far a link bows aside in its lane. The shader of the links draws by the same numbers. */

/** CSS pixels of half a lane in the middle of a link. */
export const HALF_LANE = 2;
/** The bow is never more than this share of the link's length, so that short links stay lines. */
export const WIDEST_SHARE = 0.12;

/** CSS pixels to the right of the course, at a fraction 0 to 1 of a link that is `total` pixels long. */
export function bowOf(lane: number, fraction: number, total: number): number {
  const widest = WIDEST_SHARE * total;
  const bow = Math.max(-widest, Math.min(widest, lane * HALF_LANE));
  return bow * 4 * fraction * (1 - fraction);
}
