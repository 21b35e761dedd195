import { describe, expect, it } from 'vitest';
import { link, networkOf } from '../testing/network-fixture.ts';
import { networkSchema } from './schema.ts';
import { upgradeNetwork } from './upgrade.ts';

type Fields = Readonly<Record<string, unknown>>;
const steps = new Map<unknown, (network: Fields) => Fields>([
  [1, ({ old, ...rest }) => ({ ...rest, version: 2, renamed: old })],
  [2, (network) => ({ ...network, version: 3, added: true })],
]);

it('a file of an earlier version passes every step up to the present one', () => {
  expect(upgradeNetwork({ version: 1, old: 'x', kept: 'y' }, steps)).toEqual({ version: 3, renamed: 'x', kept: 'y', added: true });
  expect(upgradeNetwork({ version: 2, renamed: 'x' }, steps)).toEqual({ version: 3, renamed: 'x', added: true });
});

it('what is of the present version, of a later one, or no network at all stays as it came', () => {
  for (const value of [{ version: 3 }, { version: 9 }, {}, [1], null, 'text']) expect(upgradeNetwork(value, steps)).toBe(value);
});

it('a step that does not raise the version is not taken for ever', () => {
  expect(upgradeNetwork({ version: 1 }, new Map([[1, (network: Fields) => network]]))).toEqual({ version: 1 });
});

it('the file that came is not changed', () => {
  const value = Object.freeze({ version: 1, old: 'x' });
  upgradeNetwork(value, steps);
  expect(value).toEqual({ version: 1, old: 'x' });
});

const network = networkOf([link('akmene--konin', 'treaty 2006')], { akmene: { seat: { en: 'Naujoji Akmenė' } } });
const [akmene, ...others] = network.places;
const old = { ...network, version: 1, places: [{ ...akmene, seat: 'Naujoji Akmenė', formerly: ['Okmiany', 'Akmiany'] }, ...others] };

describe('a file that was saved from version 1', () => {
  it('opens as before, its seat and former names readable in every language', () => {
    const { places, version } = networkSchema.parse(upgradeNetwork(old));
    expect(version).toBe(2);
    expect(places[0]).toMatchObject({ seat: { en: 'Naujoji Akmenė' }, formerly: [{ en: 'Okmiany' }, { en: 'Akmiany' }] });
    expect(places.slice(1)).toEqual(others);
  });

  it('keeps its faults where they were, so that they are named there', () => {
    const faults = (value: unknown) => networkSchema.safeParse(upgradeNetwork(value)).error?.issues.map(({ path }) => path.join('.'));
    expect(faults({ ...old, places: 'none' })).toEqual(['places']);
    expect(faults({ ...old, places: [null, { ...akmene, seat: 7, formerly: 'Okmiany' }] })).toEqual(['places.0', 'places.1.seat', 'places.1.formerly']);
  });
});
