/** The text of a file, whatever it was saved as: by its mark, by being valid UTF-8, and otherwise by which letters make sense. */
import { analyse } from 'chardet';
import { UnreadableError } from './table.ts';

/** As a person may choose them, the names that `TextDecoder` knows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1257', 'windows-1251', 'windows-1250', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

type OneByte = Extract<Encoding, `windows-${string}`>;

/**
 * The letters beyond ASCII that texts in an encoding's languages are made of: common ones, and ones that occur. Whatever else a
 * reading shows speaks against it.
 */
const LETTERS: Readonly<Record<OneByte, { readonly common: string; readonly known: string }>> = {
  'windows-1257': { common: 'ąčęėįšųūžāēģīķļņŠŽČĀŪõäöüÕÄÖÜ', known: 'ĄĘĖĮŲĒĢĪĶĻŅłŁńóśźżéßå' },
  'windows-1251': { common: 'абвгдежзийклмнопрстуфхцчшщьюяіїєґыэъАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЮЯІЇЄҐ', known: 'ёЁЪЬЭЫўЎ' },
  'windows-1250': { common: 'ąćęłńóśźżáéíýčďěňřšťůúžäöüőűŁŚŻČŘŠŽ', known: 'ĄĆĘŃÓŹÁÉÍÝĎĚŇŤŮÚÄÖÜŐŰßăâîşţçđĐ' },
  'windows-1252': { common: 'äöüßéèàçáíóúñåøæÄÖÜÅØÉ', known: 'êëîïôûùâãõìòýðþÆÀÈÇÁÍÓÚÑÊÎÔœŒš' },
};

/** Marks of punctuation that all of them have, and that say nothing. */
const COMMON_MARKS = new Set('–—„“”‘’‚…«»•°·§№€ \u00a0');

/**
 * @param chosen by the person, in place of what the bytes suggest
 * @throws UnreadableError for what is no text
 */
export function decode(bytes: Uint8Array, chosen: Encoding | null = null): Decoded {
  const encoding = chosen ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (chosen === null && encoding.startsWith('windows') && isBinary(text)) throw new UnreadableError('notText');
  return { text, encoding };
}

/** What is no UTF-8 and has zero bytes and the like at its beginning is a picture or a program. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a picture from a table.
  return (start.match(/[\0\x01-\x08]/g)?.length ?? 0) > start.length / 50;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = encodingByMark(bytes);
  if (marked !== null) return marked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return likeliest(bytes);
  }
}

function encodingByMark([a, b, c, d]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark: the heading of a table is ASCII often enough, and then every other byte is zero.
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
  if (a === 0 && c === 0 && b !== 0 && d !== 0) return 'utf-16be';
  return null;
}

/** As much of a file as tells its encoding. */
const SAMPLE = 256 * 1024;

function likeliest(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const opinions = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase().replace('iso-8859-1', 'windows-1252').replace('iso-8859-2', 'windows-1250'), confidence]),
  );
  const scored = (Object.keys(LETTERS) as OneByte[]).map((encoding) => ({ encoding, score: plausibility(sample, encoding) + (opinions.get(encoding) ?? 0) / 1000 }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** How well a text reads in an encoding: 1 where every letter beyond ASCII is a common one of its languages in a word that could be one; down to −1. */
function plausibility(sample: Uint8Array, encoding: OneByte): number {
  const { common, known } = LETTERS[encoding];
  const weights = new Map([...[...known].map((letter) => [letter, 0.4] as const), ...[...common].map((letter) => [letter, 1] as const)]);
  const text = new TextDecoder(encoding).decode(sample);
  let sum = 0;
  let seen = 0;
  let before = ' ';
  for (const letter of text) {
    if (letter > '\x7f' && !COMMON_MARKS.has(letter)) {
      seen += 1;
      sum += weights.get(letter) ?? -1;
      const startsInside = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter);
      // A capital within a word, or letters of two scripts side by side.
      if (startsInside || (encoding === 'windows-1251' && /[a-z]/i.test(before))) sum -= 1;
    } else if (encoding === 'windows-1251' && /[a-z]/i.test(letter) && before >= 'Ѐ' && before <= 'ӿ') sum -= 1;
    before = letter;
  }
  return seen === 0 ? 0 : sum / seen;
}
