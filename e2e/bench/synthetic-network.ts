/** Made-up networks of any size between real cities, the same on every run. */
import { decimalYear } from '../../src/domain/network/date.ts';
import type { Network } from '../../src/domain/network/schema.ts';

/** Name, longitude, latitude, country. */
export type City = readonly [name: string, lng: number, lat: number, country: string];

/** Numbers from 0 to 1, the same for the same seed: mulberry32 by Tommy Ettinger, in the public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COLORS = ['#fb190c', '#184293', '#612810', '#2e8d85', '#a030ee', '#6f7a84', '#49535c'];
const AREAS = ['culture', 'education', 'sport', 'economy', 'environment', 'youth'];
const FIRST = 1991;
const LAST = 2022;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Links join a home, one of every eight cities, mostly with a city within some 3,000 km; one in fifty has no date. */
export function syntheticNetwork(cities: readonly City[], count: number): Network {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const used = cities.slice(0, Math.max(40, Math.min(cities.length, Math.ceil(count / 4))));
  const places = used.map(([name, lng, lat, country], i) => ({ id: `city-${i}`, names: { en: name }, aliases: [], country, kind: 'city' as const, home: i % 8 === 0, lng, lat }));
  const homes = places.filter(({ home }) => home);
  const links = Array.from({ length: count }, (_, i) => {
    const first = pick(homes);
    let second = pick(places);
    for (let tries = 0; tries < 200 && (second === first || Math.hypot(second.lng - first.lng, second.lat - first.lat) > 30); tries += 1) second = pick(places);
    const since =
      random() < 0.02 ? null : `${FIRST + Math.floor(random() * (LAST - FIRST + 1))}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(1 + Math.floor(random() * 28))}`;
    return {
      id: `link-${i}--x`,
      places: [first.id, second.id] as const,
      stages: [{ type: `type-${Math.floor(random() * COLORS.length)}`, since }],
      events: [],
      areas: AREAS.filter(() => random() < 0.3),
    };
  });
  return {
    format: 'partner-cities-network',
    version: 2,
    title: { en: `${count} links` },
    extent: { from: FIRST, to: LAST },
    agreementTypes: COLORS.map((color, i) => ({
      id: `type-${i}`,
      label: { en: color },
      definition: { en: color },
      rank: i,
      color,
      colorDark: color,
      dash: i === 5 ? ([3, 3] as const) : null,
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

/** A moment in each of some years, late in the year. */
export const momentsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => decimalYear(FIRST + 4 + ((i * 7) % (LAST - FIRST - 4)), 12, 20));
