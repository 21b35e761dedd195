/**
 * The largest divisions of the countries that partners are most often sought in, by GeoNames' codes for them (ISO 3166-2 for some
 * countries, FIPS 10-4 for most), in English as GeoNames names them. General knowledge, checked against the seats that the table has for each code.
 */
const GROUPS: Readonly<Record<string, string>> = {
  AT: '01 Burgenland; 02 Carinthia; 03 Lower Austria; 04 Upper Austria; 05 Salzburg; 06 Styria; 07 Tyrol; 08 Vorarlberg; 09 Vienna',
  BE: 'BRU Brussels; VLG Flanders; WAL Wallonia',
  BY: '01 Brest Region; 02 Homyel’ Region; 03 Hrodna Region; 04 Minsk; 05 Minsk Region; 06 Mahilyow Region; 07 Vitebsk Region',
  CA: '01 Alberta; 02 British Columbia; 03 Manitoba; 04 New Brunswick; 05 Newfoundland and Labrador; 07 Nova Scotia; 08 Ontario; 09 Prince Edward Island; 10 Quebec; 11 Saskatchewan; 12 Yukon; 13 Northwest Territories; 14 Nunavut',
  DE: '01 Baden-Württemberg; 02 Bavaria; 03 Bremen; 04 Hamburg; 05 Hesse; 06 Lower Saxony; 07 North Rhine-Westphalia; 08 Rhineland-Palatinate; 09 Saarland; 10 Schleswig-Holstein; 11 Brandenburg; 12 Mecklenburg-Vorpommern; 13 Saxony; 14 Saxony-Anhalt; 15 Thuringia; 16 Berlin',
  DK: '17 Capital Region; 18 Central Jutland; 19 North Jutland; 20 Zealand; 21 South Denmark',
  EE: '01 Harjumaa; 02 Hiiumaa; 03 Ida-Virumaa; 04 Järvamaa; 05 Jõgevamaa; 07 Läänemaa; 08 Lääne-Virumaa; 11 Pärnumaa; 12 Põlvamaa; 13 Raplamaa; 14 Saaremaa; 18 Tartumaa; 19 Valgamaa; 20 Viljandimaa; 21 Võrumaa',
  ES: '07 Balearic Islands; 27 La Rioja; 29 Madrid; 31 Murcia; 32 Navarre; 34 Asturias; 39 Cantabria; 51 Andalusia; 52 Aragon; 53 Canary Islands; 54 Castilla-La Mancha; 55 Castile and León; 56 Catalonia; 57 Extremadura; 58 Galicia; 59 Basque Country; 60 Valencia',
  FR: '11 Île-de-France; 24 Centre-Val de Loire; 27 Bourgogne-Franche-Comté; 28 Normandy; 32 Hauts-de-France; 44 Grand Est; 52 Pays de la Loire; 53 Brittany; 75 Nouvelle-Aquitaine; 76 Occitanie; 84 Auvergne-Rhône-Alpes; 93 Provence-Alpes-Côte d’Azur; 94 Corsica',
  GB: 'ENG England; NIR Northern Ireland; SCT Scotland; WLS Wales',
  IE: 'C Connacht; L Leinster; M Munster; U Ulster',
  IT: '01 Abruzzo; 02 Basilicata; 03 Calabria; 04 Campania; 05 Emilia-Romagna; 06 Friuli Venezia Giulia; 07 Lazio; 08 Liguria; 09 Lombardy; 10 Marche; 11 Molise; 12 Piedmont; 13 Apulia; 14 Sardinia; 15 Sicily; 16 Tuscany; 17 Trentino-Alto Adige; 18 Umbria; 19 Aosta Valley; 20 Veneto',
  LT: '56 Alytus County; 57 Kaunas County; 58 Klaipėda County; 59 Marijampolė County; 60 Panevėžys County; 61 Šiauliai County; 62 Tauragė County; 63 Telšiai County; 64 Utena County; 65 Vilnius County',
  NL: '01 Drenthe; 02 Friesland; 03 Gelderland; 04 Groningen; 05 Limburg; 06 North Brabant; 07 North Holland; 09 Utrecht; 10 Zeeland; 11 South Holland; 15 Overijssel; 16 Flevoland',
  PL: '72 Lower Silesia; 73 Kujawsko-Pomorskie; 74 Łódź Voivodeship; 75 Lublin; 76 Lubusz; 77 Lesser Poland; 78 Mazovia; 79 Opole Voivodeship; 80 Subcarpathia; 81 Podlasie; 82 Pomerania; 83 Silesia; 84 Świętokrzyskie; 85 Warmia-Masuria; 86 Greater Poland; 87 West Pomerania',
  UA: '01 Cherkasy Oblast; 02 Chernihiv Oblast; 03 Chernivtsi Oblast; 04 Dnipropetrovsk Oblast; 05 Donetsk Oblast; 06 Ivano-Frankivsk Oblast; 07 Kharkiv Oblast; 08 Kherson Oblast; 09 Khmelnytskyi Oblast; 10 Kirovohrad Oblast; 11 Crimea; 12 Kyiv; 13 Kyiv Oblast; 14 Luhansk Oblast; 15 Lviv Oblast; 16 Mykolaiv Oblast; 17 Odesa Oblast; 18 Poltava Oblast; 19 Rivne Oblast; 20 Sevastopol; 21 Sumy Oblast; 22 Ternopil Oblast; 23 Vinnytsia Oblast; 24 Volyn Oblast; 25 Zakarpattia Oblast; 26 Zaporizhzhia Oblast; 27 Zhytomyr Oblast',
  US: 'AK Alaska; AL Alabama; AR Arkansas; AZ Arizona; CA California; CO Colorado; CT Connecticut; DC District of Columbia; DE Delaware; FL Florida; GA Georgia; HI Hawaii; IA Iowa; ID Idaho; IL Illinois; IN Indiana; KS Kansas; KY Kentucky; LA Louisiana; MA Massachusetts; MD Maryland; ME Maine; MI Michigan; MN Minnesota; MO Missouri; MS Mississippi; MT Montana; NC North Carolina; ND North Dakota; NE Nebraska; NH New Hampshire; NJ New Jersey; NM New Mexico; NV Nevada; NY New York; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VA Virginia; VT Vermont; WA Washington; WI Wisconsin; WV West Virginia; WY Wyoming',
};

const byCode = (group: string): Readonly<Record<string, string>> =>
  Object.fromEntries(group.split('; ').map((item) => [item.slice(0, item.indexOf(' ')), item.slice(item.indexOf(' ') + 1)]));

/** By country, then by code. */
export const DIVISIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(Object.entries(GROUPS).map(([country, group]) => [country, byCode(group)]));
