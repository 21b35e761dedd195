/** A small network for the tests of the search: names as people meet them in documents, links enough to tell a partner from a mention. */
import { indexNetwork, type NetworkIndex } from '../network/network-index.ts';
import type { Link, Network, Place } from '../network/schema.ts';

type Names = Readonly<Record<string, string>>;

const place = (id: string, country: string, names: Names, aliases: readonly string[] = [], more: Partial<Place> = {}): Place => ({
  id,
  names,
  aliases,
  country,
  kind: 'city',
  home: false,
  lng: 0,
  lat: 0,
  ...more,
});

const link = (first: string, second: string): Link => ({
  id: `${first}--${second}`,
  places: [first, second],
  stages: [{ type: 'ties', since: '1999' }],
  events: [],
  areas: [],
});

const type: Network['agreementTypes'][number] = {
  id: 'ties',
  label: { en: 'Ties' },
  definition: { en: 'Ties' },
  rank: 1,
  color: '#000000',
  colorDark: '#ffffff',
  dash: null,
  partnership: true,
};

const places = [
  place('zhytomyr', 'UA', { en: 'Zhytomyr', lt: 'Žytomyras', lv: 'Žitomira', uk: 'Житомир', local: 'Житомир' }, ['Żytomierz'], { home: true }),
  place('rezekne', 'LV', { en: 'Rēzekne', lt: 'Rėzeknė', lv: 'Rēzekne', uk: 'Резекне' }, ['Rositten', 'Режица'], { home: true }),
  place('valmiera', 'LV', { en: 'Valmiera', lt: 'Valmiera', lv: 'Valmiera', uk: 'Валмієра' }, [], { home: true }),
  place('akmene', 'LT', { en: 'Akmenė', lt: 'Akmenė', lv: 'Akmene', uk: 'Акмяне' }, ['Akmenės rajonas'], { home: true, seat: { en: 'Naujoji Akmenė' }, kind: 'municipality' }),
  place('zviahel', 'UA', { en: 'Zviahel', lt: 'Zviahelis', lv: 'Zvjahela', uk: 'Звягель' }, [], { formerly: [{ en: 'Novohrad-Volynskyi', uk: 'Новоград-Волинський' }] }),
  place('hoje-taastrup', 'DK', { en: 'Høje-Taastrup', lt: 'Hioje Tostrupas', uk: 'Гойє-Тоструп' }),
  place('bocholt', 'DE', { en: 'Bocholt', lt: 'Bocholtas', lv: 'Boholta', uk: 'Бохольт' }),
  place('halle', 'DE', { en: 'Halle (Westfalen)', lt: 'Halė (Vestfalija)', uk: 'Галле (Вестфалія)' }),
  place('gutersloh', 'DE', { en: 'Gütersloh District', local: 'Kreis Gütersloh' }, [], { kind: 'district' }),
  place('plock', 'PL', { en: 'Płock', lt: 'Plockas', lv: 'Plocka', uk: 'Плоцьк' }),
  place('zdunska-wola', 'PL', { en: 'Zduńska Wola', uk: 'Здунська-Воля' }),
  place('rustavi', 'GE', { en: 'Rustavi', local: 'რუსთავი' }),
  place('mukawa', 'JP', { en: 'Mukawa', uk: 'Мукава', local: 'むかわ町' }),
  place('olfus', 'IS', { en: 'Ölfus', local: 'Ölfus' }, ['Þorlákshöfn']),
  place('vitebsk', 'BY', { en: 'Vitebsk', uk: 'Вітебськ', local: 'Віцебск' }),
  place('arendal', 'NO', { en: 'Arendal', lv: 'Arendāle', uk: 'Арендал' }),
  place('arensburg', 'EE', { en: 'Arensburg' }),
  place('vallefoglia', 'IT', { en: 'Vallefoglia' }, ['Sant’Angelo in Lizzola']),
  place('chernivtsi', 'UA', { en: 'Chernivtsi', uk: 'Чернівці' }),
  place('bergen', 'NO', { en: 'Bergen' }),
];

const network: Network = {
  format: 'partner-cities-network',
  version: 2,
  title: { en: 'Test' },
  extent: { from: 1999, to: 1999 },
  agreementTypes: [type],
  // The other way round, so that no order is found only because the data stand in it.
  places: places.toReversed(),
  links: [link('zhytomyr', 'plock'), link('rezekne', 'arendal'), link('valmiera', 'halle'), link('akmene', 'bocholt'), link('valmiera', 'bocholt')],
  networks: [],
  areas: [],
  eventKinds: [],
  sources: [],
};

export const searchFixture: NetworkIndex = indexNetwork(network);

const names = new Map<string, Intl.DisplayNames>();

/** As the page names countries. */
export function countryName(code: string, language: string): string {
  const inLanguage = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  names.set(language, inLanguage);
  return inLanguage.of(code) ?? code;
}
