/** Notices when MapLibre's worker does not come: without it there is a sea with nothing on it, and no word from MapLibre. */
import type { GlobalDispatcher } from 'maplibre-gl';

/** What is asked of MapLibre's shared dispatcher, whose only errors are those of the workers themselves. */
type Dispatcher = Pick<GlobalDispatcher, 'on' | 'off' | 'broadcast'>;

/** Milliseconds in which the worker has to answer: enough for its script to come over a slow line to a busy machine. */
export const PATIENCE = 45_000;

/** A message that MapLibre's workers answer with nothing (`MessageType.ping`, which it does not export). */
const PING = 'PI';

/**
 * The worker has failed if its script raises an error before it has ever answered, if it cannot be started, or if it is
 * silent for `PATIENCE`. An error of a worker that has answered is no failure if it still answers. Returns a function that
 * ends the watch.
 */
export function watchWorker(dispatcher: Dispatcher, failed: (cause: unknown) => void): () => void {
  let over = false;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    over = true;
    clearTimeout(timer);
    dispatcher.off('error', onError);
  };
  const fail = (cause: unknown): void => {
    if (over) return;
    end();
    failed(cause);
  };
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(new Error('the worker is silent')), PATIENCE);
    dispatcher.broadcast(PING, undefined).then(() => {
      answered = true;
      clearTimeout(timer);
    }, fail);
  };
  const onError = ({ error }: { readonly error: unknown }): void => {
    if (answered) ask();
    else fail(error);
  };

  dispatcher.on('error', onError);
  ask();
  return end;
}
