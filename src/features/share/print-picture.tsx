/** The map on paper: painted for the width of a page, light whatever the screen. Printing waits for nothing, so it is there once its land is. */
import { useQuery } from '@tanstack/react-query';
import { outlineQuery } from '../../api/outline.ts';
import type { Camera } from '../../domain/geo/focus.ts';
import { outlineFor } from '../../domain/geo/outline.ts';
import { refit } from '../../domain/geo/refit.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { cameraOf, paint } from '../../picture/paint.ts';
import { svgOf } from '../../picture/svg.ts';
import type { PictureView } from '../../picture/threads.ts';

export interface PrintedMap {
  readonly view: PictureView;
  /** Where the map is on the screen; null frames what is looked at. */
  readonly camera: Camera | null;
  /** CSS pixels of the map on the screen. */
  readonly map: { readonly width: number; readonly height: number };
}

/** CSS pixels: as wide as a page between its margins, and so high that a table still begins below it. */
const PAPER = { width: 680, least: 320, most: 480 } as const;

export function PrintPicture({ index, view, camera, map }: PrintedMap & { readonly index: NetworkIndex }) {
  const words = useI18n();
  const size = { width: PAPER.width, height: Math.round(Math.max(PAPER.least, Math.min(PAPER.most, (PAPER.width * map.height) / map.width))), of: 'map' } as const;
  const shown = camera === null ? cameraOf(index, view, size) : refit(camera, map, size);
  const { data: coarse } = useQuery(outlineQuery('coarse'));
  const { data: own } = useQuery(outlineQuery(outlineFor(shown.zoom)));
  const outline = own ?? coarse;
  const source =
    outline === undefined ? null : svgOf(paint({ index, view: { ...view, theme: 'light' }, words, outline, size, camera: shown, framed: false }), { prefix: 'printed' });
  // The painter writes it, and escapes every text of the data.
  return source === null ? null : <div className="print-picture" dangerouslySetInnerHTML={{ __html: source }} />;
}
