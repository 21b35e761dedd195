import { beforeAll, describe, expect, it } from 'vitest';
import { GAZETTEER_DATE } from '../../src/exchange/gazetteer/gazetteer-date.ts';
import { gazetteerFile } from '../../src/exchange/gazetteer/gazetteer-file.ts';
import { resolverOf } from '../../src/exchange/gazetteer/resolver.ts';
import type { Resolver } from '../../src/exchange/read/resolver.ts';
import { withAdditions } from './by-hand.ts';
import { type GeoNamesRow, geoNamesRows, placesOf } from './geonames.ts';
import { alsoNames } from './names.ts';
import { keyed, pack } from './pack.ts';

/** Countries of the checks below, and those that the additions name. */
const COUNTRIES = ['LT', 'LV', 'EE', 'UA', 'BY', 'DK', 'IS', 'IT', 'JP'] as const;

let rows: readonly GeoNamesRow[];
let gazetteer: Resolver;

beforeAll(() => {
  rows = geoNamesRows();
  const wanted = rows.filter(({ country }) => (COUNTRIES as readonly string[]).includes(country));
  const places = withAdditions(placesOf(wanted)).map(keyed);
  const files = COUNTRIES.map(
    (country) =>
      [
        country,
        gazetteerFile(
          Buffer.from(
            pack(
              places.filter((place) => place.country === country),
              true,
            ),
          ),
        ),
      ] as const,
  );
  gazetteer = resolverOf({ countries: new Map(files), world: undefined });
}, 120_000);

const namesOf = (name: string, country: string): readonly string[] => gazetteer.candidates(name, country).map((one) => one.name);

describe('the places of GeoNames', () => {
  it('are as old as the page says', () => expect(rows.reduce((last, { changed }) => (changed > last ? changed : last), '')).toBe(GAZETTEER_DATE));

  it.each([
    ['Vilnius', 'LT', 'Vilnius'],
    ['Вільнюс', 'LT', 'Vilnius'],
    ['Biržų rajono savivaldybė', 'LT', 'Birzai'],
    ['Ukmergė', 'LT', 'Ukmerge'],
    ['Panevėžio miestas', 'LT', 'Panevėžys'],
    ['Klaipėda', 'LT', 'Klaipėda'],
    ['Klaipėdos rajono savivaldybė', 'LT', 'Klaipėda District Municipality'],
    ['Rēzeknes novads', 'LV', 'Rēzekne'],
    ['Augšdaugavas novads', 'LV', 'Augšdaugava Municipality'],
    ['Резекне', 'LV', 'Rēzekne'],
    ['Viru-Nigula vald', 'EE', 'Viru-Nigula vald'],
    ['Saaremaa', 'EE', 'Saaremaa vald'],
    ['Звягель', 'UA', 'Novohrad-Volynskyi'],
    ['Житомирська міська громада', 'UA', 'Zhytomyr'],
    ['Браслаўскі раён', 'BY', 'Braslaw'],
    ['Даугавпілський район', 'LV', 'Daugavpils'],
    ['Ignalinos rajono savivaldybė', 'LT', 'Ignalina'],
    ['Ігналінське районне самоврядування', 'LT', 'Ignalina'],
    ['Høje-Taastrup', 'DK', 'Høje-Taastrup'],
    ['Vallefoglia', 'IT', 'Vallefoglia'],
    ['Mukawa', 'JP', 'Mukawa'],
  ])('hold %s of %s as %s alone', (name, country, found) => expect(namesOf(name, country)).toEqual([found]));

  it('tell the three of one name apart by their parts of the country', () => {
    const found = gazetteer.candidates('Kose', 'EE');
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ region }) => region)).size).toBe(found.length);
    expect(found.every(({ region }) => region !== undefined)).toBe(true);
  });

  it('leave out codes and machine transliterations', () =>
    expect(alsoNames(['VNO', 'LTVNO', 'bi er zha yi', '維爾紐斯', 'Wilna', 'Вильна', 'თბილისი'])).toEqual(['Wilna', 'Вильна', 'თბილისი']));
});
