/** Milliseconds for browsers that cannot say when they have time. */
const SOME_TIME = 200;

/** Calls once the browser has nothing better to do; the returned function gives that up. */
export function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(call);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(call, SOME_TIME);
  return () => clearTimeout(timer);
}
