/**
 * A text in the forms in which names are compared. `fold` keeps the spelling: lower case, no diacritics, Latin letters. The
 * sound keeps roughly what Zhytomyr, Žytomyras, Żytomierz and Житомір have in common.
 */

/** Letters that Unicode does not take apart, as the Latin letters that people type for them. Lower case. */
const LATIN = 'ø o ł l đ d ð d þ th æ ae œ oe ß ss ı i ħ h ŧ t ŋ n ə e ĸ k';

/** Ukrainian, Belarusian, Russian, then what Bulgarian, Serbian and Macedonian add. One table for all: spelling differences between them fall away in the sound. */
const CYRILLIC =
  'а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь  ю yu я ya ё yo ъ  ы y э e ў w ђ d ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz';

const GEORGIAN = 'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h';

/** Apostrophes and what stands for them, soft signs of transliteration among them: nobody types them the same way twice. */
const SILENT = "'’‘`´′ʼʹʻʾʿ";

function pairs(table: string): [string, string][] {
  // A letter that has no sound is followed by two spaces, and so by an empty text.
  const items = table.split(' ');
  return items.flatMap((letter, i) => (i % 2 === 0 ? [[letter, items[i + 1] ?? ''] as [string, string]] : []));
}

const LATIN_FOR: ReadonlyMap<string, string> = new Map([...[LATIN, CYRILLIC, GEORGIAN].flatMap(pairs), ...[...SILENT].map((sign) => [sign, ''] as const)]);

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
  // Letters in another dress (full width, in circles) are undressed here, some to capitals.
  return latin.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(SEPARATORS, ' ').trim();
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

export interface SearchForm {
  /** Folded spelling, words apart. */
  readonly spelling: string;
  /** Rough sound, words apart. */
  readonly sound: string;
  /** The sound without spaces, since people part and join words freely: Santasusanna, Hoje Tastrup. */
  readonly joined: string;
  /** Whether the sound is the less likely of two readings; a typo on top of that would be one leap too many. */
  readonly unlikely: boolean;
  /** Whether it was written in Latin letters. */
  readonly latin: boolean;
}

/** One form, or two where the spelling may be sounded in two ways. */
export function searchForms(text: string): readonly SearchForm[] {
  const spelling = fold(text);
  const latin = /\p{Script=Latin}/u.test(text);
  return soundsOf(spelling).map((sound, i) => ({ spelling, sound, joined: sound.replaceAll(' ', ''), unlikely: i > 0, latin }));
}

/** The letters of some texts as a set, one bit each: six bits are left for all that is not a to z. The space, which only parts words, has none. */
export function lettersOf(...texts: readonly string[]): number {
  let bits = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 32) bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
    }
  }
  return bits;
}
