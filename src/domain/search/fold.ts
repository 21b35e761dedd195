/**
 * Names reduced to what two people would type alike. `fold` keeps the spelling: lower case, no diacritics, Latin letters.
 * `soundsOf` keeps roughly the sound: what Zhytomyr, Žytomyras, Żytomierz and Житомір have in common.
 */
import { LATIN_FOR } from './letters.ts';

const PLAIN = /^[a-z]+$/;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Words of plain lower-case letters with single spaces between; scripts other than Latin, Cyrillic and Georgian keep their letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let latin = '';
  // Composed first: й and ї are letters of their own, not и and і with a mark.
  for (const letter of lower.normalize('NFC')) latin += LATIN_FOR.get(letter) ?? letter;
  return latin.normalize('NFKD').replace(MARKS, '').replace(SEPARATORS, ' ').trim();
}

/** How the languages of the data spell one sound. Longest first, since the first that fits is taken. */
const SPELLINGS = /tsch|tch|sch|skh|cz|ch|sz|sh|zh|kh|gh|th|ph|ts|tz|[hqwxyj]/g;
const SOUNDS: Readonly<Record<string, string>> = {
  tsch: 'c',
  tch: 'c',
  cz: 'c',
  ch: 'c',
  ts: 'c',
  tz: 'c',
  sch: 's',
  skh: 's',
  sz: 's',
  sh: 's',
  zh: 'z',
  // Ukrainian h, Russian g and the kh of both stand for one letter in many names: Zviahel, Novograd, Bokholt.
  kh: 'g',
  gh: 'g',
  h: 'g',
  th: 't',
  ph: 'f',
  q: 'k',
  w: 'v',
  x: 'ks',
  y: 'i',
  j: 'i',
};

const UMLAUT_E = /(?<=[aou])e/g;
const GLIDE = /i+(?=[aeou])/g;
const DOUBLED = /(.)\1+/gu;

const soundOf = (folded: string): string =>
  folded
    .replace(SPELLINGS, (spelling) => SOUNDS[spelling] ?? spelling)
    .replace(UMLAUT_E, '')
    .replace(GLIDE, '')
    .replace(DOUBLED, '$1');

/** Sounds of a folded text, its words still apart: one, or two where "ch" may be read as in Chernivtsi or as in Bocholt. */
export function soundsOf(folded: string): readonly string[] {
  const sound = soundOf(folded);
  return folded.includes('ch') ? [...new Set([sound, soundOf(folded.replaceAll('ch', 'kh'))])] : [sound];
}
