/** How well a name answers what was typed. */
import type { SearchForm } from './form.ts';
import { typosBetween, typosForgiven } from './typos.ts';

/** Grades of a match, lower is better. Sound comes right after the spelling of the same extent. */
export const EXACT = 0;
const BEGINNING = 2;
export const WORDS = 4;
const BY_SOUND = 1;
const WITH_TYPOS = 6;
/** What no grade reaches. */
export const NO_GRADE = 31;

/** Fewer sounds than this are like too many names: "ya" would find everything that begins with an a. */
const FEWEST_SOUNDS = 3;

/** One way of grading, with the quick test that a name has to pass by its letters alone. */
export interface Grading {
  readonly possible: (typed: SearchForm, spelling: number, sound: number, heads: number) => boolean;
  /** Null where the name does not answer. */
  readonly grade: (typed: SearchForm, name: SearchForm) => number | null;
}

export const asTyped: Grading = {
  possible: ({ letters, joined }, spelling, sound) => (letters.spelling & ~spelling) === 0 || (joined.length >= FEWEST_SOUNDS && (letters.sound & ~sound) === 0),
  grade: (typed, name) => {
    const bySpelling = extent(typed.spelling, name.spelling);
    if (bySpelling === EXACT || typed.joined.length < FEWEST_SOUNDS) return bySpelling;
    const bySound = extent(typed.joined, name.joined) ?? (beginsWords(typed.sound, name.sound) ? WORDS : null);
    if (bySound === null) return bySpelling;
    return bySpelling === null ? bySound + BY_SOUND : Math.min(bySpelling, bySound + BY_SOUND);
  },
};

function extent(typed: string, name: string): number | null {
  if (name.startsWith(typed)) return name.length === typed.length ? EXACT : BEGINNING;
  return beginsWords(typed, name) ? WORDS : null;
}

/** Whether each typed word begins a word of the name, in any order. */
function beginsWords(typed: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  const words = ` ${name}`;
  return typed.includes(' ') ? typed.split(' ').every((word) => words.includes(` ${word}`)) : words.includes(` ${typed}`);
}

/** Forgives typos, in the sound of the whole name or from the beginning of one of its words on. */
export const withTypos: Grading = {
  possible: ({ letters, joined }, _spelling, sound, heads) => (letters.heads & heads) !== 0 && countBits(letters.sound & ~sound) <= typosForgiven(joined.length),
  grade: (typed, name) => {
    const most = typosForgiven(typed.joined.length);
    if (most === 0 || typed.unlikely || name.unlikely) return null;
    let best: number | null = null;
    let start = 0;
    for (const word of name.sound.includes(' ') ? name.sound.split(' ') : [name.sound]) {
      const typos = beginsAlike(typed.joined, name.joined, start) ? typosBetween(typed.joined, name.joined, start, most) : null;
      if (typos !== null) {
        const grade = WITH_TYPOS + typos.edits * 4 + (typos.whole ? 0 : 1) + (start === 0 ? 0 : 2);
        if (best === null || grade < best) best = grade;
      }
      start += word.length;
    }
    return best;
  },
};

/** Whether one of the first two letters is among the name's first two: one typo there is forgiven, and most names need no closer look. */
function beginsAlike(typed: string, name: string, from: number): boolean {
  const first = name.charCodeAt(from);
  const second = name.charCodeAt(from + 1);
  const a = typed.charCodeAt(0);
  const b = typed.charCodeAt(1);
  return a === first || b === second || a === second || b === first;
}

function countBits(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}
