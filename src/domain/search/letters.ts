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

export const LATIN_FOR: ReadonlyMap<string, string> = new Map([...[LATIN, CYRILLIC, GEORGIAN].flatMap(pairs), ...[...SILENT].map((sign) => [sign, ''] as const)]);
