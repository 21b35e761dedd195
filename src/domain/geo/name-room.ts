/** How much room the camera leaves at the edges so that names of what it frames are seen whole. CSS pixels. */
import { CLOSEST, type Insets } from './focus.ts';
import type { Box, LngLat } from './great-circle.ts';
import { mercatorY, worldPixels } from './mercator.ts';

/** A place whose name is to be seen whole, and how far the name reaches from the point to each side at the zoom asked for. */
export interface NamedPoint extends LngLat {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Between a name and the edge of the free part. */
const EDGE = 6;
/** Names may take this share of the free part from what is framed, at each side. */
const MOST = 0.32;
/** More room makes the zoom smaller and puts names elsewhere: after so many rounds little changes. */
const ROUNDS = 4;

const middleY = ({ south, north }: Box): number => (mercatorY(south) + mercatorY(north)) / 2;

/** The zoom at which a box fits into what the padding leaves. */
function zoomOf(box: Box, { left, right, top, bottom }: Insets, width: number, height: number): number {
  const across = (box.east - box.west) / 360;
  const down = mercatorY(box.south) - mercatorY(box.north);
  const scale = Math.min((width - left - right) / Math.max(across, 1e-9), (height - top - bottom) / Math.max(down, 1e-9));
  return Math.min(CLOSEST, Math.log2(Math.max(1, scale) / 512));
}

/** The padding, enlarged where a name would lie under a cover (`insets`) or beyond the edge of the window. */
export function paddingWithNames(
  box: Box,
  insets: Insets,
  padding: Insets,
  { width, height }: { readonly width: number; readonly height: number },
  namesAt: (zoom: number) => readonly NamedPoint[],
): Insets {
  const across = Math.max(0, width - insets.left - insets.right);
  const down = Math.max(0, height - insets.top - insets.bottom);
  let { left, right, top, bottom } = padding;
  for (let round = 0; round < ROUNDS; round += 1) {
    const zoom = zoomOf(box, { left, right, top, bottom }, width, height);
    const world = worldPixels(zoom);
    const centre = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
    const lacking = { left: 0, right: 0, top: 0, bottom: 0 };
    for (const name of namesAt(zoom)) {
      // The copy of the world in which the place lies in the box.
      const lng = name.lng + 360 * Math.round(((box.west + box.east) / 2 - name.lng) / 360);
      const x = centre.x + ((lng - (box.west + box.east) / 2) / 360) * world;
      const y = centre.y + (mercatorY(name.lat) - middleY(box)) * world;
      lacking.left = Math.max(lacking.left, insets.left + EDGE - (x - name.left));
      lacking.right = Math.max(lacking.right, x + name.right - (width - insets.right - EDGE));
      lacking.top = Math.max(lacking.top, insets.top + EDGE - (y - name.up));
      const { ledge } = insets;
      const isOver = ledge !== undefined && x + name.right > ledge.from - EDGE && x - name.left < ledge.to + EDGE;
      lacking.bottom = Math.max(lacking.bottom, y + name.down - (height - insets.bottom - (isOver ? ledge.height : 0) - EDGE));
    }
    if (lacking.left + lacking.right + lacking.top + lacking.bottom < 1) break;
    // Never less than the padding that is there, and never so much that the names leave nothing to be framed.
    const more = (now: number, lack: number, inset: number, free: number): number => Math.max(now, Math.min(now + lack, inset + free * MOST));
    left = more(left, lacking.left, insets.left, across);
    right = more(right, lacking.right, insets.right, across);
    top = more(top, lacking.top, insets.top, down);
    bottom = more(bottom, lacking.bottom, insets.bottom, down);
  }
  return { left, right, top, bottom };
}
