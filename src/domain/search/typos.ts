/** Small typos: letters left out, added, replaced, or swapped with their neighbour. */

export interface Typos {
  readonly edits: number;
  /** Whether the edits reach the end of the name; otherwise they reach its beginning only, as while typing. */
  readonly whole: boolean;
}

/** Longer texts are compared by their beginning. */
const LONGEST = 48;
const FAR = 99;

/** How many typos a text of so many letters is forgiven: none below 4, else about one in four letters, 3 at most. */
export const typosForgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

// Two rows back are needed to see a swap. Rows are kept between calls: a search makes thousands.
let before = new Uint8Array(2 * LONGEST);
let last = new Uint8Array(2 * LONGEST);
let row = new Uint8Array(2 * LONGEST);

/**
 * The fewest edits that turn `typed` into a beginning of `name` from its letter `from` on; null when there are more than `most`.
 * Optimal string alignment distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance), in a band of `most` on both
 * sides of the diagonal: further off it, there are more edits than that.
 */
export function typosBetween(typed: string, name: string, from: number, most: number): Typos | null {
  const rows = Math.min(typed.length, LONGEST);
  const columns = Math.min(name.length - from, rows + most);
  if (columns < rows - most) return null;
  for (let j = 0; j <= columns; j++) last[j] = j;
  for (let i = 1; i <= rows; i++) {
    const letter = typed.charCodeAt(i - 1);
    const low = Math.max(1, i - most);
    const high = Math.min(columns, i + most);
    row[low - 1] = low === 1 ? i : FAR;
    let fewest = row[low - 1] ?? FAR;
    for (let j = low; j <= high; j++) {
      const other = name.charCodeAt(from + j - 1);
      let edits = Math.min((last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1, (last[j - 1] ?? FAR) + (letter === other ? 0 : 1));
      const swapped = i > 1 && j > 1 && letter === name.charCodeAt(from + j - 2) && typed.charCodeAt(i - 2) === other;
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? FAR) + 1);
      row[j] = edits;
      if (edits < fewest) fewest = edits;
    }
    if (fewest > most) return null;
    row[high + 1] = FAR;
    [before, last, row] = [last, row, before];
  }
  let edits = FAR;
  for (let j = Math.max(0, rows - most); j <= columns; j++) edits = Math.min(edits, last[j] ?? FAR);
  return edits > most ? null : { edits, whole: from + columns === name.length && last[columns] === edits };
}
