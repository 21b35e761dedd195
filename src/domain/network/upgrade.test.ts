import { describe, expect, it } from 'vitest';
import { link, networkOf } from '../testing/network-fixture.ts';
import { networkSchema } from './schema.ts';
import { upgradeNetwork } from './upgrade.ts';

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

describe('what needs no upgrade', () => {
  it('comes back as the same object', () => expect(upgradeNetwork(network)).toBe(network));

  it.each([[{ ...network, version: 3 }], [null], [[1]], ['text'], [undefined]])('%#: comes back as it is, for the schema to judge', (value) => {
    expect(upgradeNetwork(value)).toBe(value);
  });
});
