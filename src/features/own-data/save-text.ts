/** Hands a text to the browser as a file. */

/** Browsers read the file some time after the click. In milliseconds. */
const KEPT = 60_000;

export function saveText(text: string, name: string, type: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT);
}
