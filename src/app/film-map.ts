/** The map that a film is taken of: a second one out of sight, in the film's own size, that shows what the page's map shows. */
import type { Camera, Insets } from '../domain/geo/focus.ts';
import { refit } from '../domain/geo/refit.ts';
import type { Moment } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { OpenFilmMap } from '../features/share/film/film-stage.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MapPicture } from '../map/map-types.ts';
import { siteUrl } from '../site/addresses.ts';

export interface FilmedMap {
  readonly index: NetworkIndex;
  readonly picture: (moment: Moment) => MapPicture;
  /** Where the page's map looks, how large it is and what lies over it, in CSS pixels; without a camera, what is looked at is framed. */
  readonly camera: Camera | null;
  readonly size: { readonly width: number; readonly height: number };
  readonly covered: Insets;
  readonly words: Translator;
}

export const filmMap =
  ({ index, picture, camera, size, covered, words }: FilmedMap): OpenFilmMap =>
  async (film) => {
    const first = picture(index.network.extent.to + 1);
    const { MapFrames } = await import('../map/map-frames.ts');
    const frames = await MapFrames.open({
      ...film,
      index,
      picture: first,
      basemapUrl: siteUrl('basemap'),
      camera: camera === null ? (await import('../picture/paint.ts')).cameraOf(index, first, film) : refit(camera, size, film, covered),
      countryName: (code) => words.country(code),
      words: () => ({}),
    });
    return { draw: (moment, take) => frames.draw(picture(moment), take), close: () => frames.close() };
  };
