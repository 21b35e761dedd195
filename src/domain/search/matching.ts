/** How well a name answers what was typed. */
import type { SearchForm } from './forms.ts';

/** Grades of a match, lower is better. Sound comes right after the spelling of the same extent. */
export const EXACT = 0;
const BEGINNING = 2;
export const WORD_BEGINNINGS = 4;
const BY_SOUND = 1;
const WITH_TYPOS = 6;
/** What no grade reaches. */
export const NO_GRADE = 31;

/** Fewer sounds than this are like too many names: "ya" would find everything that begins with an a. */
const FEWEST_SOUNDS = 3;

/** One way of grading. */
export interface Grading {
  /** How many of the letters typed a name may lack; with more missing it need not be graded. */
  readonly forgives: (typed: SearchForm) => number;
  /** Null where the name does not answer. */
  readonly grade: (typed: SearchForm, name: SearchForm) => number | null;
}

export const asTyped: Grading = { forgives: () => 0, grade: gradeAsTyped };

/** Forgives typos, in the sound of the whole name or from the beginning of one of its words on. */
export const withTypos: Grading = { forgives: mostTypos, grade: gradeWithTypos };

/** A grade with typos that reach the end of the name, not only a beginning. */
export const isWhole = (grade: number): boolean => grade < WITH_TYPOS || grade % 2 === 0;

/** By the letters typed; none where their sounds are too few to tell names apart. */
function mostTypos({ joined, spelling }: SearchForm): number {
  return typosForgiven(joined.length) === 0 ? 0 : typosForgiven(spelling.length);
}

function gradeAsTyped(typed: SearchForm, name: SearchForm): number | null {
  const bySpelling = extent(typed.spelling, name.spelling);
  if (bySpelling === EXACT || typed.joined.length < FEWEST_SOUNDS) return bySpelling;
  const bySound = extent(typed.joined, name.joined) ?? (beginsWords(typed.sound, name.sound) ? WORD_BEGINNINGS : null);
  if (bySound === null) return bySpelling;
  return bySpelling === null ? bySound + BY_SOUND : Math.min(bySpelling, bySound + BY_SOUND);
}

function extent(typed: string, name: string): number | null {
  if (name.startsWith(typed)) return name.length === typed.length ? EXACT : BEGINNING;
  return beginsWords(typed, name) ? WORD_BEGINNINGS : null;
}

/** Whether each typed word begins a word of the name, in any order. */
function beginsWords(typed: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  const words = ` ${name}`;
  return typed.split(' ').every((word) => words.includes(` ${word}`));
}

function gradeWithTypos(typed: SearchForm, name: SearchForm): number | null {
  const most = mostTypos(typed);
  if (most === 0 || typed.unlikely || name.unlikely) return null;
  let best: number | null = null;
  let start = 0;
  for (const word of name.sound.split(' ')) {
    const typos = beginsAlike(typed.joined, name.joined, start) ? typosBetween(typed.joined, name.joined, start, most) : null;
    if (typos !== null) {
      const grade = WITH_TYPOS + typos.edits * 4 + (typos.whole ? 0 : 1) + (start === 0 ? 0 : 2);
      if (best === null || grade < best) best = grade;
    }
    start += word.length;
  }
  return best;
}

/** Whether one of the first two letters is among the name's first two: one typo there is forgiven, and most names need no closer look. */
function beginsAlike(typed: string, name: string, from: number): boolean {
  const first = name.charCodeAt(from);
  const second = name.charCodeAt(from + 1);
  const a = typed.charCodeAt(0);
  const b = typed.charCodeAt(1);
  return a === first || b === second || a === second || b === first;
}

export interface Typos {
  readonly edits: number;
  /** Whether the edits reach the end of the name; otherwise they reach its beginning only, as while typing. */
  readonly whole: boolean;
}

/** Longer texts are compared by their beginning. */
const LONGEST = 48;
const FAR = 99;

/** How many typos a text of so many letters is forgiven: none below 5, where another name is as near as a slip of the hand, then about one in five letters, 3 at most. */
export const typosForgiven = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

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
