import { describe, expect, it } from 'vitest';
import { decode, type Encoding } from './decode.ts';
import { UnreadableError } from './table.ts';

/** Bytes of a text in a one-byte encoding: what each byte decodes to, the other way round. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const letters = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return Uint8Array.from(units);
};

const TEXTS: readonly (readonly [string, Encoding, string])[] = [
  [
    'Lithuanian',
    'windows-1257',
    'Miestas;Šalis;Partneris\nUkmergė;Lietuva;Unna\nKlaipėda;Lietuva;Liepāja\nŠiauliai;Lietuva;Jelgava\nPanevėžys;Lietuva;Liublinas\nJoniškis;Lietuva;Dobelė\nŽiežmariai;Lietuva;Höganäs\n',
  ],
  ['Lithuanian with few letters', 'windows-1257', 'Miestas;Partneris\nUkmergė;Unna\n'],
  [
    'Latvian',
    'windows-1257',
    'Pilsēta;Valsts;Partneris\nRēzekne;Latvija;Suvalki\nCēsis;Latvija;Ahima\nVentspils;Latvija;Stralzunde\nKuldīga;Latvija;Gēstahta\nAlūksne;Latvija;Veru\nSaldus;Latvija;Ļida\n',
  ],
  ['Estonian', 'windows-1257', 'Linn;Riik;Sõpruslinn\nVõru;Eesti;Joniškis\nPärnu;Eesti;Helsingør\nJõhvi;Eesti;Loviisa\n'],
  ['Ukrainian', 'windows-1251', 'Місто;Країна;Побратим\nЖитомир;Україна;Битом\nЧернівці;Україна;Сучава\nЛуцьк;Україна;Детмольд\nІзяслав;Україна;Їржице\n'],
  ['Russian', 'windows-1251', 'Город;Страна;Побратим\nМосква;Россия;Вильнюс\nПсков;Россия;Нойс\n'],
  [
    'Polish',
    'windows-1250',
    'Miasto;Kraj;Miasto partnerskie\nŁódź;Polska;Örebro\nCzęstochowa;Polska;Pforzheim\nGdańsk;Polska;Brema\nŚwidnica;Polska;Biberach\nŻory;Polska;Kamp-Lintfort\n',
  ],
  ['Czech', 'windows-1250', 'Město;Země;Partner\nOtrokovice;Česko;Vácku\nČeské Budějovice;Česko;Almere\nÚstí nad Labem;Česko;Chemnitz\nPříbram;Česko;Hoorn\n'],
  [
    'German',
    'windows-1252',
    'Stadt;Land;Partnerstadt\nGütersloh;Deutschland;Châteauroux\nMünchen;Deutschland;Göteborg\nHöxter;Deutschland;Corbie\nKöln;Deutschland;Liège\nGroß-Gerau;Deutschland;Brignoles\n',
  ],
  [
    'French',
    'windows-1252',
    'Ville;Pays;Jumelée\nOrléans;France;Münster\nSaint-Étienne;France;Wuppertal\nFrançoisville;France;Besançon\nBéziers;France;Heilbronn\nLa Flèche;France;Chippenham\n',
  ],
];

describe('the text of a file', () => {
  it.each(TEXTS)('%s in %s is read as it was written', (_language, encoding, text) => expect(decode(encoded(text, encoding))).toEqual({ text, encoding }));

  it.each(TEXTS)('%s in UTF-8 is read, with a mark and without', (_language, _encoding, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(decode(bytes).text).toBe(text);
    expect(decode(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('UTF-16 is read: little-endian %s, with a mark %s', (little, mark) =>
    expect(decode(utf16('Miestas;Šalis\nUkmergė;Lietuva\n', little, mark)).text).toBe('Miestas;Šalis\nUkmergė;Lietuva\n'),
  );

  it('is read as a person chooses', () => expect(decode(encoded('Ukmergė', 'windows-1257'), 'windows-1252').text).toBe('Ukmergë'));

  it('is not a picture', () => expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0x81))).toThrow(new UnreadableError('notText')));
});
