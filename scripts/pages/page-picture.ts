/** The picture on the page of a place or a link: the map framed on it at the last year, for both themes. */
import { NO_FILTERS, type Selection } from '../../src/domain/choose/view.ts';
import { outlineFor } from '../../src/domain/geo/outline.ts';
import { endOfYear } from '../../src/domain/network/date.ts';
import type { NetworkIndex } from '../../src/domain/network/network-index.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { cameraOf, paint } from '../../src/picture/paint.ts';
import { svgOf } from '../../src/picture/svg.ts';
import type { PictureView } from '../../src/picture/threads.ts';
import type { Theme } from '../../src/theme/theme.ts';
import type { Site } from './site.ts';
import type { ThemeColours } from './theme-colours.ts';

const SIZE = { width: 720, height: 540, of: 'map' } as const;

/** What a page's picture and its preview show. */
export const viewOf = (index: NetworkIndex, selection: Selection | null, theme: Theme): PictureView => ({
  moment: endOfYear(index.network.extent.to),
  reading: 'so-far',
  filters: NO_FILTERS,
  selection,
  theme,
});

export function pagePicture({ index, outlines }: Site, words: Translator, selection: Selection, colours: ThemeColours): string {
  const camera = cameraOf(index, viewOf(index, selection, 'light'), SIZE);
  const outline = outlines[outlineFor(camera.zoom)];
  const painted = (theme: Theme) =>
    svgOf(paint({ index, view: viewOf(index, selection, theme), words, outline, size: SIZE, camera, framed: false, localNames: false }), { prefix: 'picture' });
  const light = painted('light');
  colours.learn(light, () => painted('dark'));
  return light;
}
