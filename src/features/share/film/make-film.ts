/** Makes a film of the replay: each frame's moment is drawn, framed and given to what packs it. Loaded when a film is asked for. */
import type { Moment } from '../../../domain/network/date.ts';
import { type FilmPlan, FRAMES_A_SECOND } from '../../../domain/time/film.ts';
import { type FilmFrames, filmFrames } from '../../../picture/film/frame.ts';
import { FILM, FILM_MAP } from '../../../picture/film/stage.ts';
import { drawPicture, loadFontsOf } from '../draw-picture.ts';
import type { FilmHeight } from './film-settings.ts';
import type { FilmMap, OpenFilmMap } from './film-stage.ts';
import type { FilmAbout, FilmWay, Recorder } from './recorder.ts';

export interface FilmTask {
  readonly open: OpenFilmMap;
  readonly frames: FilmFrames;
  readonly plan: FilmPlan;
  /** Pixels of the film's height. */
  readonly height: FilmHeight;
  readonly about: FilmAbout;
  readonly way: FilmWay;
  /** Told after each frame how many are made. */
  readonly onFrame: (made: number) => void;
  readonly signal: AbortSignal;
}

export interface Film {
  readonly blob: Blob;
  readonly ending: Recorder['ending'];
}

/** @throws the signal's reason where it is aborted, or Error saying why the film could not be made; all that it held is free by then */
export async function makeFilm({ open, frames, plan, height, about, way, onFrame, signal }: FilmTask): Promise<Film> {
  const scale = height / FILM.height;
  const canvas = document.createElement('canvas');
  canvas.width = FILM.width * scale;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  const marksAt = filmFrames(frames);
  const frame = (moment: Moment) => ({ width: FILM.width, height: FILM.height, title: about.title, description: '', language: frames.words.language, marks: marksAt(moment) });
  let map: FilmMap | null = null;
  let recorder: Recorder | null = null;
  try {
    await loadFontsOf(frame(plan.momentAt(plan.frames - 1)));
    map = await open({ width: FILM_MAP.width, height: FILM_MAP.height, pixelRatio: scale }, signal);
    signal.throwIfAborted();
    const paint = async (moment: Moment): Promise<void> => {
      const marks = frame(moment);
      await map?.draw(moment, (drawn) => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.drawImage(drawn, FILM_MAP.x * scale, FILM_MAP.y * scale, FILM_MAP.width * scale, FILM_MAP.height * scale);
        context.setTransform(scale, 0, 0, scale, 0, 0);
        drawPicture(context, marks);
      });
    };
    recorder =
      way === 'exact' ? await (await import('./exact-recorder.ts')).exactRecorder(canvas, about) : (await import('./live-recorder.ts')).liveRecorder(canvas, FRAMES_A_SECOND);
    let shown: Moment | null = null;
    for (let i = 0; i < plan.frames; i = recorder.after(i)) {
      const moment = plan.momentAt(i);
      // What stands still is drawn once.
      if (moment !== shown) await paint(moment);
      shown = moment;
      await recorder.add(i / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND);
      onFrame(i + 1);
      await breath();
      signal.throwIfAborted();
    }
    return { blob: await recorder.finish(), ending: recorder.ending };
  } catch (error) {
    await recorder?.cancel().catch(() => undefined);
    throw error;
  } finally {
    map?.close();
    // A canvas without pixels holds no memory.
    canvas.width = 0;
  }
}

/** Lets the page draw and answer. A timer would be slowed down to one a second in a tab that nobody looks at; a message is not. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
