/** Files made in the page: collected in pieces without holding it up, and handed to the browser to keep. */

/** As long as a page may work without anybody noticing, in milliseconds. */
const AT_A_TIME = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Takes one step after another, and lets the page draw and answer between them. */
export async function unhurried<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since > AT_A_TIME) {
      await pause();
      since = performance.now();
    }
  }
}

/** A file of all pieces, made without holding the page up. */
export function collect(pieces: Iterable<string>, type: string): Promise<Blob> {
  return unhurried(
    (function* (): Generator<void, Blob> {
      const parts: string[] = [];
      for (const piece of pieces) {
        parts.push(piece);
        yield;
      }
      return new Blob(parts, { type });
    })(),
  );
}

/** Browsers read the file some time after the click; a minute is long enough for the largest. */
const KEPT_MS = 60_000;

export function save(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT_MS);
}
