/** The text of a published file, within a limit of silence. */

/** The file did not come: no connection, no file, or only a part of it. */
export class NetworkLoadError extends Error {
  override readonly name: string = 'NetworkLoadError';
}

/** The host accepted the request and then said nothing, or fell silent in the middle. */
export class NetworkSilentError extends NetworkLoadError {
  override readonly name = 'NetworkSilentError';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`no answer for ${seconds} s`);
    this.seconds = seconds;
  }
}

/**
 * Rejects once nothing has come for `limit` seconds, even if what is asked cannot be stopped. A file that comes slowly
 * may take longer: each piece of it starts the time again.
 *
 * @throws NetworkLoadError
 */
export async function fetchText(url: string, signal: AbortSignal, limit: number): Promise<string> {
  const stop = new AbortController();
  const giveUp = () => stop.abort(signal.reason);
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTime = <T>(step: Promise<T>): Promise<T> => {
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new NetworkSilentError(limit)), limit * 1000);
    });
    return Promise.race([step, silence]).finally(() => clearTimeout(timer));
  };
  try {
    const response = await inTime(fetch(url, { signal: stop.signal }));
    if (!response.ok) throw new NetworkLoadError(`HTTP ${response.status}`);
    return response.body === null ? '' : await readAll(response.body.getReader(), inTime);
  } catch (error) {
    stop.abort();
    throw error instanceof NetworkLoadError ? error : new NetworkLoadError(error instanceof Error ? error.message : String(error));
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, inTime: <T>(step: Promise<T>) => Promise<T>): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await inTime(reader.read());
    if (done) return pieces.join('') + decoder.decode();
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
