/**
 * What readers of Lithuanian, Latvian and Ukrainian call the cities around the home municipalities, by country and English
 * name: capitals, and what is named up to zoom 5. Other cities keep the name that readers of the Latin alphabet know.
 *
 * Where a language has several, the one under which its encyclopaedias and the Unicode locale data name the city or its region:
 * Ukrainian "Берестя" (not "Брест"), as "Берестейська область", and "Гродно"; Latvian "Gomeļa", "Grodņa" and "Mogiļeva", as
 * in "Gomeļas apgabals".
 */
type Names = readonly [lt: string, lv: string, uk: string];

const TRANSLATED: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  AL: { Tirana: ['Tirana', 'Tirāna', 'Тирана'] },
  AM: { Yerevan: ['Jerevanas', 'Erevāna', 'Єреван'] },
  AT: { Vienna: ['Viena', 'Vīne', 'Відень'] },
  AZ: { Baku: ['Baku', 'Baku', 'Баку'] },
  BA: { Sarajevo: ['Sarajevas', 'Sarajeva', 'Сараєво'] },
  BE: { Brussels: ['Briuselis', 'Brisele', 'Брюссель'] },
  BG: { Sofia: ['Sofija', 'Sofija', 'Софія'], Varna: ['Varna', 'Varna', 'Варна'] },
  BY: {
    Brest: ['Brestas', 'Bresta', 'Берестя'],
    Gomel: ['Gomelis', 'Gomeļa', 'Гомель'],
    Grodno: ['Gardinas', 'Grodņa', 'Гродно'],
    Minsk: ['Minskas', 'Minska', 'Мінськ'],
    Mogilev: ['Mogiliavas', 'Mogiļeva', 'Могильов'],
    Vitebsk: ['Vitebskas', 'Vitebska', 'Вітебськ'],
  },
  CH: { Bern: ['Bernas', 'Berne', 'Берн'] },
  CZ: { Brno: ['Brno', 'Brno', 'Брно'], Prague: ['Praha', 'Prāga', 'Прага'] },
  DE: {
    Berlin: ['Berlynas', 'Berlīne', 'Берлін'],
    Frankfurt: ['Frankfurtas', 'Frankfurte', 'Франкфурт'],
    Hamburg: ['Hamburgas', 'Hamburga', 'Гамбург'],
    Hanover: ['Hanoveris', 'Hannovere', 'Ганновер'],
    Leipzig: ['Leipcigas', 'Leipciga', 'Лейпциг'],
    Munich: ['Miunchenas', 'Minhene', 'Мюнхен'],
    Nuremberg: ['Niurnbergas', 'Nirnberga', 'Нюрнберг'],
    Stuttgart: ['Štutgartas', 'Štutgarte', 'Штутгарт'],
  },
  DK: { Copenhagen: ['Kopenhaga', 'Kopenhāgena', 'Копенгаген'] },
  EE: { Tallinn: ['Talinas', 'Tallina', 'Таллінн'], Tartu: ['Tartu', 'Tartu', 'Тарту'] },
  ES: { Barcelona: ['Barselona', 'Barselona', 'Барселона'], Madrid: ['Madridas', 'Madride', 'Мадрид'], Valencia: ['Valensija', 'Valensija', 'Валенсія'] },
  FI: { Helsinki: ['Helsinkis', 'Helsinki', 'Гельсінкі'] },
  FR: { Lyon: ['Lionas', 'Liona', 'Ліон'], Marseille: ['Marselis', 'Marseļa', 'Марсель'], Paris: ['Paryžius', 'Parīze', 'Париж'] },
  GB: {
    Birmingham: ['Birmingamas', 'Birmingema', 'Бірмінгем'],
    Glasgow: ['Glazgas', 'Glāzgova', 'Глазго'],
    Liverpool: ['Liverpulis', 'Liverpūle', 'Ліверпуль'],
    London: ['Londonas', 'Londona', 'Лондон'],
  },
  GE: { Tbilisi: ['Tbilisis', 'Tbilisi', 'Тбілісі'] },
  GR: { Athens: ['Atėnai', 'Atēnas', 'Афіни'], Thessaloniki: ['Salonikai', 'Saloniki', 'Салоніки'] },
  HR: { Zagreb: ['Zagrebas', 'Zagreba', 'Загреб'] },
  HU: { Budapest: ['Budapeštas', 'Budapešta', 'Будапешт'] },
  IE: { Dublin: ['Dublinas', 'Dublina', 'Дублін'] },
  IS: { Reykjavík: ['Reikjavikas', 'Reikjavīka', 'Рейк’явік'] },
  IT: { Milan: ['Milanas', 'Milāna', 'Мілан'], Naples: ['Neapolis', 'Neapole', 'Неаполь'], Rome: ['Roma', 'Roma', 'Рим'] },
  LT: { Kaunas: ['Kaunas', 'Kauņa', 'Каунас'], Klaipėda: ['Klaipėda', 'Klaipēda', 'Клайпеда'], Vilnius: ['Vilnius', 'Viļņa', 'Вільнюс'] },
  LU: { Luxembourg: ['Liuksemburgas', 'Luksemburga', 'Люксембург'] },
  LV: { Daugavpils: ['Daugpilis', 'Daugavpils', 'Даугавпілс'], Liepāja: ['Liepoja', 'Liepāja', 'Лієпая'], Riga: ['Ryga', 'Rīga', 'Рига'] },
  MD: { Chișinău: ['Kišiniovas', 'Kišiņeva', 'Кишинів'] },
  ME: { Podgorica: ['Podgorica', 'Podgorica', 'Подгориця'] },
  MK: { Skopje: ['Skopjė', 'Skopje', 'Скоп’є'] },
  NL: { Amsterdam: ['Amsterdamas', 'Amsterdama', 'Амстердам'] },
  NO: { Oslo: ['Oslas', 'Oslo', 'Осло'] },
  PL: {
    Gdańsk: ['Gdanskas', 'Gdaņska', 'Гданськ'],
    Kraków: ['Krokuva', 'Krakova', 'Краків'],
    Lublin: ['Liublinas', 'Ļubļina', 'Люблін'],
    Poznań: ['Poznanė', 'Poznaņa', 'Познань'],
    Szczecin: ['Ščecinas', 'Ščecina', 'Щецин'],
    Warsaw: ['Varšuva', 'Varšava', 'Варшава'],
    Wrocław: ['Vroclavas', 'Vroclava', 'Вроцлав'],
  },
  PT: { Lisbon: ['Lisabona', 'Lisabona', 'Лісабон'] },
  RO: { Bucharest: ['Bukareštas', 'Bukareste', 'Бухарест'] },
  RS: { Belgrade: ['Belgradas', 'Belgrada', 'Белград'] },
  RU: {
    Bryansk: ['Brianskas', 'Brjanska', 'Брянськ'],
    Kursk: ['Kurskas', 'Kurska', 'Курськ'],
    Moscow: ['Maskva', 'Maskava', 'Москва'],
    'Nizhny Novgorod': ['Žemutinis Naugardas', 'Ņižņijnovgoroda', 'Нижній Новгород'],
    'Saint Petersburg': ['Sankt Peterburgas', 'Sanktpēterburga', 'Санкт-Петербург'],
    Voronezh: ['Voronežas', 'Voroņeža', 'Воронеж'],
  },
  SE: { Gothenburg: ['Geteborgas', 'Gēteborga', 'Гетеборг'], Stockholm: ['Stokholmas', 'Stokholma', 'Стокгольм'] },
  SI: { Ljubljana: ['Liubliana', 'Ļubļana', 'Любляна'] },
  SK: { Bratislava: ['Bratislava', 'Bratislava', 'Братислава'] },
  TR: { Ankara: ['Ankara', 'Ankara', 'Анкара'], Istanbul: ['Stambulas', 'Stambula', 'Стамбул'] },
  UA: {
    Chernihiv: ['Černihivas', 'Čerņihiva', 'Чернігів'],
    Dnipro: ['Dnipras', 'Dnipro', 'Дніпро'],
    Donetsk: ['Doneckas', 'Doņecka', 'Донецьк'],
    Kharkiv: ['Charkivas', 'Harkiva', 'Харків'],
    Khmelnytskyi: ['Chmelnyckis', 'Hmeļnicka', 'Хмельницький'],
    Kyiv: ['Kyjivas', 'Kijiva', 'Київ'],
    Lviv: ['Lvivas', 'Ļviva', 'Львів'],
    Mykolaiv: ['Mykolajivas', 'Mikolajiva', 'Миколаїв'],
    Odesa: ['Odesa', 'Odesa', 'Одеса'],
    Sevastopol: ['Sevastopolis', 'Sevastopole', 'Севастополь'],
  },
};

/** The names of a city in other languages, as the tiles hold them: `name-lt`, `name-lv`, `name-uk`; none where it has only the one. */
export function translatedNames(country: string, english: string): Readonly<Record<string, string>> {
  const [lt, lv, uk] = TRANSLATED[country]?.[english] ?? [];
  return lt === undefined || lv === undefined || uk === undefined ? {} : { 'name-lt': lt, 'name-lv': lv, 'name-uk': uk };
}
