/** The picture that other sites show beside a link to a page: 1200 × 630 pixels, painted large enough to be read in a small box. */
import type { Outline } from '../../src/domain/geo/outline.ts';
import type { NetworkIndex } from '../../src/domain/network/network-index.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { paint } from '../../src/picture/paint.ts';
import type { PictureView } from '../../src/picture/threads.ts';
import { pngOf } from './rasterise.ts';

export const PREVIEW = { width: 1200, height: 630 } as const;

/** Pixels of the PNG to one of the painting. */
const ENLARGED = 1.5;

export interface Preview {
  readonly index: NetworkIndex;
  readonly outline: Outline;
  readonly words: Translator;
  readonly view: PictureView;
  readonly licence: string;
}

export function previewPng({ index, outline, words, view, licence }: Preview): Uint8Array {
  const size = { width: PREVIEW.width / ENLARGED, height: PREVIEW.height / ENLARGED, of: 'picture' } as const;
  return pngOf(paint({ index, view, words, outline, size, framed: true, licence, localNames: false }), PREVIEW.width);
}
