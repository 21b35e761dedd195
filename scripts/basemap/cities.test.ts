import { describe, expect, it } from 'vitest';
import { orientationCities } from './cities.ts';
import { cityName } from './city-names.ts';
import { project } from './mercator.ts';

describe('the orientation cities', () => {
  const cities = orientationCities();

  it('begin with the national capitals', () => {
    for (const name of ['Vilnius', 'Riga', 'Kyiv', 'Tallinn', 'Warsaw', 'Berlin', 'Bern', 'Chișinău']) {
      expect(cities.find((city) => city.name === name)).toMatchObject({ capital: true, minzoom: 4 });
    }
  });

  it('stay sparse: apart from capitals no two names of a zoom stand within 120 pixels of each other in a row', () => {
    const shown = cities.filter(({ minzoom, capital }) => minzoom <= 5 && !capital).map(({ at }) => project(at));
    const crowded = shown.filter(([x, y], i) => shown.some(([ax, ay], j) => i !== j && Math.hypot(ax - x, 2 * (ay - y)) < 120 / (512 * 2 ** 5)));
    expect(crowded).toEqual([]);
  });

  it('do not let a suburb stand for its city: Kaunas comes before Jonava', () => {
    const zoomOf = (name: string): number => cities.find((city) => city.name === name)?.minzoom ?? 99;
    expect(zoomOf('Kaunas')).toBeLessThan(zoomOf('Jonava'));
  });
});

describe('the name of a city', () => {
  it.each([
    ['UA', 'Odessa', 'Odesa'],
    ['UA', 'Mykolayiv', 'Mykolaiv'],
    ['DE', 'Köln', 'Cologne'],
    ['LT', 'Telsiai', 'Telšiai'],
    ['RU', 'Kamensk-Ural’skiy', 'Kamensk-Uralsky'],
    ['RO', 'Constanţa', 'Constanța'],
    ['IN', 'Sūrat', 'Surat'],
    ['LV', 'Rēzekne', 'Rēzekne'],
    ['CN', 'Xi’an', 'Xi’an'],
  ])('in %s, %s is written %s', (country, name, expected) => {
    expect(cityName({ country, name })).toBe(expected);
  });

  it('in other languages is what their readers say, and is not given to a namesake in another country', () => {
    const cities = orientationCities();
    const named = (name: string) => cities.find((city) => city.name === name)?.translated;
    expect(named('Vienna')).toEqual({ 'name-lt': 'Viena', 'name-lv': 'Vīne', 'name-uk': 'Відень' });
    expect(cities.filter(({ translated }) => translated['name-uk'] === 'Лондон')).toHaveLength(1);
  });
});
