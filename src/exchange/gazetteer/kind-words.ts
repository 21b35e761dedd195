/**
 * Words that say what a place is rather than how it is called, as lists of partners have them. Folded, as `fold` writes them, so that
 * "miesto savivaldybė", "міська громада" and "mis'ka hromada" need no rule each. Longer ones are taken first.
 */

const list = (text: string): readonly string[] => text.split(', ').toSorted((a, b) => b.length - a.length);

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
    'misto, m, smt, selyshche, selyshche miskoho typu, selo, s, hromada, otg, gromada, raion, oblast, gorod, g, poselok, pgt, derevnya, munitsipalitet, munitsipalnoe obrazovanie, gorodskoi okrug, gorodskoy okrug, horad, obshtina, obshchina, grad, opshtina, opstina, opcina, obcina',
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
    'rajono savivaldybe, miesto savivaldybe, savivaldybe, rajonas, miestas, rajono, miesto, miestelis, seniunija, r, m, sav, r sav, m sav, raj, raj sav, apskritis, rajono savivaldybes administracija, miesto savivaldybes administracija, savivaldybes administracija, rajono sav, miesto sav',
    // Latvian
    'novads, novada dome, novada pasvaldiba, pilseta, valstspilseta, valstspilsetas pasvaldiba, pasvaldiba, pagasts, rajons, nov, pils, pilsetas dome, dome',
    // Estonian, Finnish
    'vald, linn, linnavalitsus, vallavalitsus, maakond, alev, alevik, kunta, kaupunki, n kaupunki, n kunta',
    // Ukrainian, Russian, Belarusian
    'hromada, gromada, miska hromada, silska hromada, selyshchna hromada, miska terytorialna hromada, silska terytorialna hromada, selyshchna terytorialna hromada, terytorialna hromada, miska otg, silska otg, otg, tg, mtg, stg, miska rada, silska rada, selyshchna rada, raion, rayon, rajon, gorodskoi okrug, gorodskoy okrug, misto',
    // Scandinavian, German, Dutch, Slavic of the south, Hungarian, Turkish, Georgian
    'kommun, kommune, stad, landkreis, kreis, stadt, gemeinde, gemeente, obshtina, opshtina, opstina, opcina, varos, kozseg, belediyesi, buyuksehir belediyesi, munitsipaliteti, gmina',
  ].join(', '),
);

/** Behind these a name is an adjective, "Zhytomyrska", or has the ending of possession, "Göteborgs". */
export const ADJECTIVE_BEHIND = /(hromada|gromada|rada|otg|tg|raion|rayon|rajon|okrug|oblast|obshtina)$/;
