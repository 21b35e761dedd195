/** Files made in the page: collected in pieces without holding it up, and handed to the browser to keep. */

/** As long as a page may work without anybody noticing, in milliseconds. */
const AT_A_TIME = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Between two pieces the page draws and answers. */
export async function collect(pieces: Iterable<string>, type: string): Promise<Blob> {
  const parts: string[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - since > AT_A_TIME) {
      await pause();
      since = performance.now();
    }
  }
  return new Blob(parts, { type });
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
