import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { byProminence, linkCount, prominenceRank, standingOf } from './prominence.ts';

// Neither the order of the data nor that of the alphabet is the wanted one.
const index = indexOf(
  [
    link('home--partner', 'treaty 2000'),
    link('home--well', 'treaty 2000'),
    link('a--well', 'treaty 2000'),
    link('home--quiet', 'treaty 2000'),
    link('a--c', 'treaty 2000', { home: 'home' }),
  ],
  { mentioned: {}, lonely: { home: true }, a: { home: false } },
);
const names = (ids: readonly string[]) => ids.flatMap((id) => index.place.get(id) ?? []);

describe('how prominent a place is', () => {
  it('goes by what it is, then by its links; equals stay as they come', () => {
    const places = names(['mentioned', 'partner', 'lonely', 'quiet', 'well', 'home']);
    expect(places.toSorted(byProminence(index)).map(({ id }) => id)).toEqual(['home', 'lonely', 'well', 'partner', 'quiet', 'mentioned']);
  });

  it('is said in a word', () => {
    expect(names(['home', 'lonely', 'well', 'mentioned']).map((place) => [standingOf(index, place), linkCount(index, place)])).toEqual([
      ['home', 3],
      ['home', 0],
      ['partner', 2],
      ['mentioned', 0],
    ]);
  });

  it('never lifts a partner above a home, however many its links', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => link(`h${i}--hub`, 'treaty 2000', { home: 'only' }));
    const crowded = indexOf(many, { only: { home: true }, mentioned: {} });
    const [hub, only, mentioned] = ['hub', 'only', 'mentioned'].map((id) => prominenceRank(crowded, crowded.place.get(id) as never)) as [number, number, number];
    expect(only).toBeLessThan(hub);
    expect(hub).toBeLessThan(mentioned);
    expect(hub).toBe(10_000);
  });
});
