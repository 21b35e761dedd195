/** A gazetteer of six places, one name twice, for tests. */
import type { Candidate, Resolver } from '../resolver.ts';

const place = (id: string, name: string, country: string, population: number, lng: number, lat: number): Candidate => ({ id, name, country, population, lng, lat });

export const PLACES: readonly Candidate[] = [
  place('g:1', 'Ukmergė', 'LT', 22_000, 24.76, 55.25),
  place('g:2', 'Unna', 'DE', 59_000, 7.69, 51.54),
  place('g:3', 'Halle', 'DE', 230_000, 11.97, 51.48),
  place('g:4', 'Halle', 'DE', 21_000, 8.36, 52.06),
  { ...place('g:5', 'Zhytomyr', 'UA', 260_000, 28.66, 50.26), names: { uk: 'Житомир' } },
  place('g:6', 'Bytom', 'PL', 160_000, 18.93, 50.35),
];

const COUNTRIES: Readonly<Record<string, string>> = {
  lithuania: 'LT',
  lietuva: 'LT',
  germany: 'DE',
  vokietija: 'DE',
  vācija: 'DE',
  німеччина: 'DE',
  україна: 'UA',
  польща: 'PL',
  poland: 'PL',
  polska: 'PL',
  lenkija: 'PL',
};

export const smallResolver: Resolver = {
  countryOf: (text) => COUNTRIES[text.trim().toLowerCase()] ?? (/^[A-Z]{2}$/.test(text.trim()) ? text.trim() : undefined),
  candidates: (name, country) => PLACES.filter((one) => (one.name === name || Object.values(one.names ?? {}).includes(name)) && (country === undefined || one.country === country)),
};
