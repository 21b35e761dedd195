/** Starts the worker that reads; its code is fetched with the first thing that is opened. */
import type { ReadAnswer } from '../../exchange/read/answer.ts';
import type { ReadMessage } from '../../exchange/read-worker.ts';
import { siteUrl } from '../../site/addresses.ts';
import type { ReadingChannel, ReadingListener } from './reader.ts';

export function startReading({ heard, broken }: ReadingListener): ReadingChannel {
  const worker = new Worker(new URL('../../exchange/read-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => heard(data));
  worker.addEventListener('error', ({ message }) => broken(message));
  return { post: (task) => worker.postMessage({ site: siteUrl(''), task } satisfies ReadMessage), end: () => worker.terminate() };
}
