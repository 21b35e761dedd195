/**
 * Words that say what a place is rather than how it is called, as lists of partners have them. They are compared folded, so that accents and
 * ways of transliteration need no rule each. Longer ones are taken first.
 */
import { fold } from '../../domain/search/forms.ts';

const list = (text: string): readonly string[] =>
  text
    .split(', ')
    .map(fold)
    .toSorted((a, b) => b.length - a.length);

/** In front of a name: "Gmina X", "Landkreis X", "City of X", "місто X". */
export const BEFORE = list(
  [
    // English
    'city of, town of, village of, township of, borough of, london borough of, royal borough of, metropolitan borough of, city and county of, city and borough of, municipality of, municipality, district of, county of, county, commune of, parish of, prefecture of, province of, region of, greater, the city of, the town of, the municipality of, district municipality of',
    // German, Dutch, Scandinavian
    'stadt, landeshauptstadt, hansestadt, kreisstadt, universitatsstadt, landkreis, kreis, gemeinde, samtgemeinde, verbandsgemeinde, ortsgemeinde, stadtgemeinde, marktgemeinde, markt, bezirk, gemeente, stad, kommune, kommun, kommunen',
    // Polish, Czech, Slovak
    'gmina, miasto, gmina miejska, gmina wiejska, gmina miejsko wiejska, miasto i gmina, gmina i miasto, powiat, urzad miasta, urzad gminy, mesto, mestys, obec, statutarni mesto, hlavni mesto',
    // Romance
    'ville de, ville d, ville du, commune de, commune d, commune du, mairie de, comune di, citta di, provincia di, municipio de, municipio di, ayuntamiento de, ajuntament de, concello de, concelho de, camara municipal de, camara municipal do, camara municipal da, municipiul, orasul, oras, comuna, primaria, judetul',
    // Ukrainian, Russian, Belarusian, Bulgarian, Serbian, each also shortened
    'misto, m, smt, selyshche, selo, s, hromada, gromada, otg, raion, oblast, gorod, g, poselok, derevnya, horad, obshtina, grad, opshtina, opstina, opcina, obcina',
    'місто, м, смт, селище, селище міського типу, село, с, громада, отг, район, область, округа, повіт, муніципалітет, волость',
    'город, г, посёлок, пгт, деревня, муниципалитет, муниципальное образование, городской округ, волость, уезд, горад, община, град, општина',
    // Greek, Albanian, Estonian, Georgian
    'dimos, bashkia, linn, vald, munitsipaliteti',
  ].join(', '),
);

/** Behind a name: "X district municipality", "X rajono savivaldybė", "X novads", "X kommun". */
export const BEHIND = list(
  [
    // English
    'district municipality, city municipality, municipality, municipal district, city, town, village, township, district, county, commune, borough, parish, region, urban municipality, rural municipality, municipal unit, city council, town council, city district, urban district, raion, rayon, hromada, community, territorial community, urban territorial community, rural territorial community, settlement territorial community, urban hromada, rural hromada, settlement hromada, territorial hromada, united territorial community, amalgamated territorial community',
    // Lithuanian
    'rajono savivaldybe, miesto savivaldybe, savivaldybe, rajonas, miestas, rajono, miesto, miestelis, seniunija, r, m, sav, r sav, m sav, raj, raj sav, apskritis, rajono savivaldybes administracija, miesto savivaldybes administracija, savivaldybes administracija, rajono sav, miesto sav, valscius, rajono savivaldybes taryba, savivaldybes taryba',
    // Latvian
    'novads, novada dome, novada pasvaldiba, pilseta, valstspilseta, valstspilsetas pasvaldiba, pasvaldiba, pagasts, rajons, nov, pils, pilsetas dome, dome, rajona pasvaldiba, rajona padome, rajona, apgabals, aprinkis, regions',
    // Estonian, Finnish
    'vald, linn, linnavalitsus, vallavalitsus, maakond, alev, alevik, kunta, kaupunki, n kaupunki, n kunta',
    // Ukrainian, Russian, Belarusian
    'hromada, gromada, miska hromada, silska hromada, selyshchna hromada, terytorialna hromada, otg, raion, rayon, rajon, misto',
    'громада, міська громада, сільська громада, селищна громада, міська територіальна громада, сільська територіальна громада, селищна територіальна громада, територіальна громада, міська отг, сільська отг, отг, тг, мтг, стг, міська рада, сільська рада, селищна рада, район, повіт, край, область, районне самоврядування, міське самоврядування, самоврядування',
    'район, муниципальный район, городской округ, край, уезд, область, раён',
    // Scandinavian, German, Dutch, Slavic of the south, Hungarian, Turkish, Georgian
    'kommun, kommune, stad, landkreis, kreis, stadt, gemeinde, gemeente, obshtina, opshtina, opstina, opcina, varos, kozseg, belediyesi, buyuksehir belediyesi, munitsipaliteti, gmina',
  ].join(', '),
);

/** Behind these a name is an adjective, "Zhytomyrska", or has the ending of possession, "Göteborgs". */
export const ADJECTIVE_BEHIND = /(hromada|gromada|rada|ot[gh]|t[gh]|raion|rayon|rajon|okru[gh]|oblast|obshchyna|obshtina|povit|uezd|kray|samovryaduvannya)$/;
