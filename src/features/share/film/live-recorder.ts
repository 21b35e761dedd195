/** Films where the browser has no video encoder to give frames to: what is drawn on the canvas is recorded while it runs, as long as it runs. */
import type { Recorder } from './recorder.ts';

const FORMATS = ['video/mp4;codecs=avc1', 'video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm', 'video/mp4'] as const;
const BITS_A_SECOND = 8_000_000;

/** @throws Error where the browser records no format */
export function liveRecorder(canvas: HTMLCanvasElement, framesASecond: number): Recorder {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
  if (mimeType === undefined) throw new Error('no video format');
  const stream = canvas.captureStream(framesASecond);
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_A_SECOND });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  let fault: unknown = null;
  recorder.addEventListener('error', (event) => {
    fault = 'error' in event ? event.error : new Error('recording failed');
  });
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  const stopped = async (): Promise<void> => {
    if (recorder.state !== 'inactive') {
      await new Promise((resolve) => {
        recorder.addEventListener('stop', resolve, { once: true });
        recorder.stop();
      });
    }
    release();
  };
  let begun: number | null = null;
  return {
    ending: mimeType.startsWith('video/mp4') ? 'mp4' : 'webm',
    // The recorder's clock is the real one: each frame stays for as long as it is to last.
    add: async (at, seconds) => {
      if (fault !== null) throw fault;
      if (begun === null) {
        begun = performance.now() - 1000 * at;
        recorder.start(1000);
      }
      const wait = begun + 1000 * (at + seconds) - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    },
    after: (frame) => Math.max(frame + 1, begun === null ? 0 : Math.floor(((performance.now() - begun) / 1000) * framesASecond)),
    finish: async () => {
      await stopped();
      if (fault !== null) throw fault;
      return new Blob(pieces, { type: mimeType.replace(/;.*/, '') });
    },
    cancel: stopped,
  };
}
