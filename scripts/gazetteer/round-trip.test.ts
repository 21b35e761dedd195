/** What is packed here is found by the page's own reader. */
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/domain/search/forms.ts';
import { GARBAGE_TIME } from '../../src/domain/testing/garbage.ts';
import { gazetteerFile } from '../../src/exchange/gazetteer/gazetteer-file.ts';
import { loadGazetteer } from '../../src/exchange/gazetteer/load-gazetteer.ts';
import type { Resolver } from '../../src/exchange/read/resolver.ts';
import { keyed, pack } from './pack.ts';
import type { GazetteerPlace } from './place.ts';

const place = (id: number, name: string, country: string, lng: number, lat: number, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id: String(id),
  name,
  own: [name],
  also: [],
  country,
  region: '',
  population: 1000,
  lng,
  lat,
  ...more,
});

/** Packing and searching take longer than most of what garbage is thrown at: as many cases on every run. */
const garbage = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value);
    }),
    { numRuns: 300, seed: 20_221_031 },
  );

const PLACES = [
  place(1, 'Halle (Saale)', 'DE', 11.98, 51.48, { population: 240_000, own: ['Halle', 'Halle (Saale)'], region: 'Saxony-Anhalt' }),
  place(2, 'Halle', 'DE', 8.36, 52.06, { population: 21_000, region: 'North Rhine-Westphalia, Gütersloh' }),
  place(3, 'Halle', 'BE', 4.23, 50.73, { population: 40_000, region: 'Flanders' }),
  place(4, 'Kunda', 'EE', 26.526, 59.499, { population: 3000 }),
  place(5, 'Kunda', 'EE', 26.53, 59.48),
  place(6, 'Vilnius', 'LT', 25.28, 54.687, { population: 540_000, also: ['Wilno', 'Вільнюс'] }),
  place(7, 'Wilno', 'LT', 22, 55, { population: 10 }),
  place(8, 'Tórshavn', 'FO', -6.77, 62.01, { population: 13_000 }),
];

/** The whole way: packed, compressed, fetched from a site, unpacked. */
function published(places: readonly GazetteerPlace[], compressed = true) {
  const asked: string[] = [];
  const fetchFile = async (path: string): Promise<Uint8Array> => {
    asked.push(path);
    const name = /^gazetteer\/(\w+)\.bin$/.exec(path)?.[1] ?? '';
    const content = pack((name === 'world' ? places : places.filter(({ country }) => country === name)).map(keyed), name !== 'world');
    return compressed ? gzipSync(content) : Buffer.from(content);
  };
  return { asked, load: (...countries: (string | undefined)[]): Promise<Resolver> => loadGazetteer(countries, fetchFile) };
}

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

describe('a place looked up', () => {
  it('has its name, region, people and coordinates', async () => {
    const gazetteer = await published(PLACES).load('DE');
    const [found] = gazetteer.candidates('halle saale', 'DE');
    expect(found).toMatchObject({ id: 'geonames:1', name: 'Halle (Saale)', country: 'DE', region: 'Saxony-Anhalt', population: 240_000 });
    expect(found?.lng).toBeCloseTo(11.98, 2);
    expect(found?.lat).toBeCloseTo(51.48, 2);
  });

  it('is not guessed among several: all come, the largest first', async () => {
    const gazetteer = await published(PLACES).load('DE', undefined);
    expect(ids(gazetteer.candidates('Halle', 'DE'))).toEqual(['geonames:1', 'geonames:2']);
    expect(ids(gazetteer.candidates('Halle', undefined))).toEqual(['geonames:1', 'geonames:3', 'geonames:2']);
  });

  it('is told from others by the region beside its name', async () => {
    const gazetteer = await published(PLACES).load('DE');
    expect(ids(gazetteer.candidates('Halle, Gütersloh', 'DE'))).toEqual(['geonames:2']);
  });

  it('is one where two of its name lie within five kilometres', async () => {
    const gazetteer = await published(PLACES).load('EE');
    expect(ids(gazetteer.candidates('Kunda', 'EE'))).toEqual(['geonames:4']);
  });

  it('goes by its own name before those that are also called so', async () => {
    const gazetteer = await published(PLACES).load('LT');
    expect(ids(gazetteer.candidates('Wilno', 'LT'))).toEqual(['geonames:7']);
    expect(ids(gazetteer.candidates('Вільнюс', 'LT'))).toEqual(['geonames:6']);
  });

  it('is found in a territory that the list counts to its country', async () => {
    const gazetteer = await published(PLACES).load('DK');
    expect(ids(gazetteer.candidates('Tórshavn', 'DK'))).toEqual(['geonames:8']);
  });

  it('is found as it sounds in the language of the list, when no spelling fits', async () => {
    const gazetteer = await published([...PLACES, place(9, 'Kalundborg', 'DK', 11.09, 55.68), place(10, 'Rechytsa', 'BY', 30.4, 52.36)]).load('DK', 'BY');
    for (const name of ['Калундборг', 'Kalundborgas', 'Kalundborga', 'муніципалітет Калундборг']) expect(ids(gazetteer.candidates(name, 'DK')), name).toEqual(['geonames:9']);
    expect(gazetteer.candidates('Калундборг', 'DK')[0]?.bySound).toBe(true);
    expect(gazetteer.candidates('Kalundborg', 'DK')[0]?.bySound).toBeUndefined();
    for (const name of ['Rečyca', 'Rečica', 'Rečycos rajonas']) expect(ids(gazetteer.candidates(name, 'BY')), name).toEqual(['geonames:10']);
  });

  it('is not found where the list does not say, or under what is not its name', async () => {
    const gazetteer = await published(PLACES).load('LT');
    expect(gazetteer.candidates('Vilnius', undefined)).toEqual([]);
    expect(gazetteer.candidates('Halle', 'LT')).toEqual([]);
    expect(gazetteer.candidates('Vilni', 'LT')).toEqual([]);
    expect(gazetteer.candidates('', 'LT')).toEqual([]);
  });
});

describe('the files', () => {
  it('are fetched for the countries of the table, and that of the world only where a country is not known', async () => {
    const some = published(PLACES);
    await some.load('LT', 'DE', 'LT', '??');
    expect(some.asked.toSorted()).toEqual(['gazetteer/DE.bin', 'gazetteer/LT.bin']);
    const all = published(PLACES);
    await all.load('LT', undefined);
    expect(all.asked.toSorted()).toEqual(['gazetteer/LT.bin', 'gazetteer/world.bin']);
  });

  it('are read as well where the host has had them unpacked', async () => {
    const gazetteer = await published(PLACES, false).load('LT');
    expect(ids(gazetteer.candidates('Vilnius', 'LT'))).toEqual(['geonames:6']);
  });

  it('are refused when they are something else', () => {
    for (const text of ['', '<!doctype html>', '{}', '{"format":1,"regions":1,"places":5,"blocks":1}\n', '[]']) {
      expect(() => gazetteerFile(Buffer.from(text))).toThrow();
    }
  });

  it(
    'hold every name of every place, whatever the names are',
    () => {
      const named = fc.record({
        own: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        also: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
      });
      garbage(fc.array(named, { maxLength: 12 }), (all) => {
        const places = all.map(({ own, also }, i) => place(i, `Place ${i}`, 'LT', i, 0, { own, also }));
        const file = gazetteerFile(Buffer.from(pack(places.map(keyed), true)));
        for (const [i, { own, also }] of places.entries()) {
          for (const name of own) if (fold(name) !== '') expect(ids(file.find(fold(name)).own)).toContain(`geonames:${i}`);
          for (const name of also) {
            const { own: itself, also: others } = file.find(fold(name));
            if (fold(name) !== '') expect(ids([...itself, ...others])).toContain(`geonames:${i}`);
          }
        }
      });
    },
    GARBAGE_TIME,
  );

  it(
    'answer any text',
    async () => {
      const gazetteer = await published(PLACES).load('DE', 'LT', undefined);
      const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('=', '~', '\t', '\n', '(', '–', 'Halle=', 'halle~1', '\uD800'));
      garbage(fc.tuple(texts, fc.constantFrom('DE', 'LT', undefined, 'XX')), ([text, country]) => expect(Array.isArray(gazetteer.candidates(text, country))).toBe(true));
    },
    GARBAGE_TIME,
  );
});
