/** What turns the frames of a film into a file. */

export interface Recorder {
  /** Ending of the file's name. */
  readonly ending: 'mp4' | 'webm';
  /** Takes what is on the canvas as a frame that lasts the given seconds; resolves when the next may come. */
  add(at: number, seconds: number): Promise<void>;
  /** The frame to take after one: the next, or a later one where the clock has run on meanwhile. */
  after(frame: number): number;
  finish(): Promise<Blob>;
  /** Stops and frees everything. */
  cancel(): Promise<void>;
}

/** What a film says of itself among its properties. */
export interface FilmAbout {
  readonly title: string;
  /** null where it is not known. */
  readonly publisher: string | null;
  /** Address of the view, day, licence. */
  readonly comment: string;
}

export type FilmWay = 'exact' | 'live';

/** Whether each frame can be given its time (`exact`), or only what runs on the screen be recorded as it runs (`live`); null where no film can be made. */
export function filmWay(): FilmWay | null {
  if ('VideoEncoder' in globalThis && 'VideoFrame' in globalThis) return 'exact';
  return 'MediaRecorder' in globalThis && 'captureStream' in HTMLCanvasElement.prototype ? 'live' : null;
}
