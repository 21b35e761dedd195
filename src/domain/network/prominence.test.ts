import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { byProminence, linkCount, placesByProminence, prominenceRank, standingOf } from './prominence.ts';

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

  const hubOf = (links: number) =>
    indexOf(
      Array.from({ length: links }, (_, i) => link(`h${i}--hub`, 'treaty 2000', { home: 'only' })),
      { only: { home: true }, mentioned: {} },
    );
  const ranksIn = (network: ReturnType<typeof indexOf>) =>
    ['hub', 'only', 'mentioned'].map((id) => prominenceRank(network, network.place.get(id) as never)) as [number, number, number];

  it('never lifts a partner above a home, however many its links', () => {
    const [hub, only, mentioned] = ranksIn(hubOf(1000));
    expect(only).toBeLessThan(hub);
    expect(hub).toBeLessThan(mentioned);
    expect(hub).toBe(10_000 + 9999 - 1000);
  });

  it('goes by the links alone in a large network: the well connected before a home, and what is only mentioned last', () => {
    const [hub, only, mentioned] = ranksIn(hubOf(12_000));
    expect(hub).toBeLessThan(only);
    expect(only).toBeLessThan(mentioned);
    expect(hub).toBe(0);
    const network = hubOf(1001);
    expect(placesByProminence(network)[0]?.id).toBe('hub');
    expect(placesByProminence(network).at(-1)?.id).toBe('mentioned');
    expect(placesByProminence(network)).toEqual(network.network.places.toSorted(byProminence(network)));
  });
});
