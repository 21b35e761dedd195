/** The view on the screen as a file: vectors, or pixels drawn from the same marks. */
import { fetchOutline } from '../../api/outline.ts';
import type { Camera } from '../../domain/geo/focus.ts';
import { outlineFor } from '../../domain/geo/outline.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Picture } from '../../picture/mark.ts';
import { cameraOf, paint } from '../../picture/paint.ts';
import { svgOf } from '../../picture/svg.ts';
import type { PictureView } from '../../picture/threads.ts';
import { drawPicture, loadFontsOf } from './draw-picture.ts';

export interface ViewPicture {
  readonly index: NetworkIndex;
  readonly view: PictureView;
  readonly words: Translator;
  /** Where the map is on the screen; null frames what is looked at. */
  readonly camera: Camera | null;
  /** CSS pixels of the map on the screen. */
  readonly map: { readonly width: number; readonly height: number };
  /** Absolute address of the view. */
  readonly address: string;
  /** Under which the data may be used; null where that is not known. */
  readonly licence: string | null;
}

/** Title, year, legend, credit and address stand around the map, so that nothing of it is covered. */
async function pictureOfView({ index, view, words, camera, map, address, licence }: ViewPicture): Promise<Picture> {
  const shown = camera ?? cameraOf(index, view, map);
  const outline = await fetchOutline(outlineFor(shown.zoom));
  return paint({ index, view, words, outline, camera: shown, size: { ...map, of: 'map' }, framed: true, address, ...(licence === null ? {} : { licence }) });
}

/** @throws Error where the land cannot be fetched */
export async function svgOfView(view: ViewPicture): Promise<Blob> {
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svgOf(await pictureOfView(view))], { type: 'image/svg+xml' });
}

/** `scale` is pixels to a CSS pixel. @throws Error where the land cannot be fetched, or the browser cannot make so large a picture */
export async function pngOfView(view: ViewPicture, scale: 1 | 2 | 3): Promise<Blob> {
  const picture = await pictureOfView(view);
  await loadFontsOf(picture);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(scale, scale);
  drawPicture(context, picture);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'));
}
