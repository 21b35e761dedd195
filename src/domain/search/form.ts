/** A text in the forms in which it is compared, and what of it rules out most comparisons before they are made. */
import { fold, soundsOf } from './fold.ts';

/** Sets of letters, one bit each. */
export interface SearchLetters {
  readonly spelling: number;
  readonly sound: number;
  /** The first two letters of each word's sound. */
  readonly heads: number;
}

export interface SearchForm {
  /** Folded spelling, words apart. */
  readonly spelling: string;
  /** Rough sound, words apart. */
  readonly sound: string;
  /** The same without spaces, since people part and join words freely: Santasusanna, Hoje Tastrup. */
  readonly joined: string;
  readonly letters: SearchLetters;
  /** Whether the sound is the less likely of two readings; a typo on top of that would be one leap too many. */
  readonly unlikely: boolean;
  /** Whether it was written in Latin letters. */
  readonly latin: boolean;
}

/** One form, or two where the spelling may be sounded in two ways. */
export function searchForms(text: string): readonly SearchForm[] {
  const spelling = fold(text);
  const inSpelling = lettersOf(spelling);
  const latin = /\p{Script=Latin}/u.test(text);
  return soundsOf(spelling).map((sound, i) => {
    const words = sound.includes(' ') ? sound.split(' ') : [sound];
    const letters = {
      spelling: inSpelling,
      sound: sound === spelling ? inSpelling : lettersOf(sound),
      heads: words.reduce((heads, word) => heads | lettersOf(word, 2), 0),
    };
    return { spelling, sound, joined: words.length > 1 ? words.join('') : sound, letters, unlikely: i > 0, latin };
  });
}

function lettersOf(text: string, length: number = text.length): number {
  let bits = 0;
  for (let i = 0; i < length && i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Six bits are left for all that is not a–z; the space, which only parts words, has none.
    if (code !== 32) bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}
