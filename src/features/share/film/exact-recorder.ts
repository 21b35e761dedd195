/** Films by the browser's video encoder, frame by frame. The library that packs them is fetched with this file, so this file is imported on demand. */
import { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Mp4OutputFormat, Output, QUALITY_VERY_HIGH, WebMOutputFormat } from 'mediabunny';
import { FRAMES_A_SECOND } from '../../../domain/time/film.ts';
import type { FilmAbout, Recorder } from './recorder.ts';

/** What every player knows first, then what a browser without it can make. */
const CODECS = ['avc', 'vp9', 'vp8'] as const;

/** @throws Error where the encoder knows none of the formats */
export async function exactRecorder(canvas: HTMLCanvasElement, { title, publisher, comment }: FilmAbout): Promise<Recorder> {
  // Thin lines and small letters suffer first where a film is packed tightly.
  const quality = QUALITY_VERY_HIGH;
  const codec = await getFirstEncodableVideoCodec([...CODECS], { width: canvas.width, height: canvas.height, quality, frameRate: FRAMES_A_SECOND });
  if (codec === null) throw new Error('no video format');
  const ending = codec === 'avc' ? 'mp4' : 'webm';
  const target = new BufferTarget();
  const output = new Output({ format: ending === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec, quality });
  output.addVideoTrack(source, { frameRate: FRAMES_A_SECOND });
  output.setMetadataTags({ title, comment, ...(publisher === null ? {} : { artist: publisher }) });
  await output.start();
  return {
    ending,
    add: (at, seconds) => source.add(at, seconds),
    after: (frame) => frame + 1,
    finish: async () => {
      await output.finalize();
      if (target.buffer === null) throw new Error('no film');
      return new Blob([target.buffer], { type: `video/${ending}` });
    },
    cancel: () => output.cancel(),
  };
}
