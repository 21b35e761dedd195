import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { tableIn } from './testing/made.ts';
import { smallResolver } from './testing/small-resolver.ts';

/** The fields in the order of the columns. */
async function fieldsIn(text: string): Promise<readonly string[]> {
  const table = await tableIn(text);
  const columns = Object.entries(columnsOf(table, smallResolver));
  return table.headings.map((_, at) => columns.flatMap(([field, of]) => (of === at ? [field] : [])).join('+') || '-');
}

const ROW = 'a town;Lietuva;another;Vokietija;a word;1998;1999;culture;text;https://example.org/\n';
const ALL = ['place', 'country', 'partner', 'partnerCountry', 'type', 'since', 'until', 'areas', 'note', 'source'];

describe('columns are recognised by their headings', () => {
  it.each([
    ['English', 'Municipality;Country;Twin town;Country;Type of agreement;Signed;Ended;Areas of cooperation;Notes;Website'],
    ['Lithuanian', 'Savivaldybė;Šalis;Miestas partneris;Partnerio šalis;Sutarties rūšis;Pasirašymo data;Pabaiga;Sritys;Pastabos;Šaltinis'],
    ['Latvian', 'Pašvaldība;Valsts;Sadraudzības pilsēta;Partnera valsts;Līguma veids;Noslēgts;Beigas;Jomas;Piezīmes;Avots'],
    ['Ukrainian', 'Місто;Країна;Місто-побратим;Країна партнера;Вид угоди;Дата підписання;До;Сфери співпраці;Примітки;Джерело'],
    ['German', 'Stadt;Land;Partnerstadt;Land der Partnerstadt;Art;Seit;Bis;Bereiche;Bemerkung;Quelle'],
    ['Polish', 'Miasto;Kraj;Miasto partnerskie;Kraj partnera;Rodzaj umowy;Data podpisania;Do;Dziedziny;Uwagi;Źródło'],
    ['Russian', 'Город;Страна;Город-побратим;Страна партнёра;Вид соглашения;Дата подписания;До;Направления;Примечание;Источник'],
  ])('in %s', async (_language, heading) => expect(await fieldsIn(`${heading}\n${ROW}`)).toEqual(ALL));

  it('of programs', async () => {
    const head =
      'origincityLabel\torigincountry\toriginlat\toriginlong\toriginpopulation\tsistercityLabel\tdestinationlat\tdestinationlong\tdestinationpopulation\tdestination_countryLabel\tdist\teu\n';
    expect(await fieldsIn(`${head}Prienai\tLithuania\t54.63\t23.94\t\tTryavna\t42.86\t25.49\t9831\tBulgaria\t1313\tEU\n`)).toEqual([
      'place',
      'country',
      'lat',
      'lng',
      '-',
      'partner',
      'partnerLat',
      'partnerLng',
      '-',
      'partnerCountry',
      '-',
      '-',
    ]);
  });

  it('of a file of our own', async () => {
    const head =
      'link,home,home_country,home_lat,home_lng,partner,partner_country,partner_lat,partner_lng,type,type_label,since,first_since,undated,ended,term_ends,areas,joint_with,last_confirmed,sources,address\n';
    const fields = await fieldsIn(`${head}a--b,Akmenė,LT,56.2,22.7,Konin,PL,52.2,18.2,treaty,Treaty,2006,,false,,,culture,,2020,Library,https://atlas.example/\n`);
    expect(fields.join(' ')).toBe('- place country lat lng partner partnerCountry partnerLat partnerLng type - since - - until - areas - - source -');
  });
});

describe('columns are recognised by what is in them', () => {
  it('coordinates of both kinds in one column are latitude and longitude', async () =>
    expect(await fieldsIn('Town;Location;Partner;Coordinates\nUkmergė;55.25, 24.76;Unna;51.54, 7.69\n')).toEqual(['place', 'lat+lng', 'partner', 'partnerLat+partnerLng']));

  it('results of Wikidata have points and addresses of entities, which are no names', async () =>
    expect(
      await fieldsIn(
        'city,cityLabel,coord,partner,partnerLabel,partnerCoord\nhttp://www.wikidata.org/entity/Q1,Ukmergė,Point(24.76 55.25),http://www.wikidata.org/entity/Q2,Unna,Point(7.69 51.54)\n',
      ),
    ).toEqual(['-', 'place', 'lat+lng', '-', 'partner', 'partnerLat+partnerLng']));

  it('a pasted list without a heading keeps its first row', async () => {
    const table = await tableIn('Ukmergė;Lietuva;Unna;Vokietija\nUkmergė;Lietuva;Halle;Vokietija\n');
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(columnsOf(table, smallResolver)).toEqual({ place: 0, country: 1, partner: 2, partnerCountry: 3 });
  });

  it('one column of names is a list of partners', async () => expect(await fieldsIn('Город;Страна\nUnna;Германия\n')).toEqual(['partner', 'partnerCountry']));
});
