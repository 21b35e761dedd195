/** The map that a film is taken of: a second one out of sight, in the film's own size, that shows what the page's map shows. */
import type { Moment } from '../domain/network/date.ts';
import { lastMoment } from '../domain/time/replay.ts';
import type { OpenFilmMap } from '../features/share/film/film-stage.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MapPicture } from '../map/map-types.ts';
import type { MapOnScreen } from '../picture/fit.ts';
import { siteUrl } from '../site/addresses.ts';

export interface FilmedMap extends Omit<MapOnScreen, 'view'> {
  readonly picture: (moment: Moment) => MapPicture;
  /** The moment shown. */
  readonly moment: Moment;
  readonly words: Translator;
}

export function filmMap({ index, picture, moment, words, ...screen }: FilmedMap): OpenFilmMap {
  return async (film, signal) => {
    const [{ MapFrames }, { fittedCamera }] = await Promise.all([import('../map/map-frames.ts'), import('../picture/fit.ts')]);
    const last = lastMoment(index.network.extent);
    const frames = await MapFrames.open({
      ...film,
      signal,
      index,
      picture: picture(last),
      basemapUrl: siteUrl('basemap'),
      camera: fittedCamera({ index, view: picture(moment), ...screen }, film, last),
      countryName: (code) => words.country(code),
      words: () => ({}),
    });
    return { draw: (at, take) => frames.draw(picture(at), take), close: () => frames.close() };
  };
}
