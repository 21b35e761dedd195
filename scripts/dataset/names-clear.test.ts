import { expect, it } from 'vitest';
import { linkLanes } from '../../src/domain/geo/link-geometry.ts';
import { type NameSize, nameSides } from '../../src/domain/geo/name-sides.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { labelOf } from '../../src/domain/network/place-label.ts';
import { standingOf } from '../../src/domain/network/prominence.ts';
import { textWidth } from '../../src/picture/text-width.ts';
import { buildNetwork } from './build.ts';

/** About the zoom of the first view in a window of 1440 by 900. */
const FIRST_ZOOM = 3.75;

it('at the first view no partner is named across a line, and of the homes no more than three have no side that lines leave clear', () => {
  const index = indexNetwork(buildNetwork(process.cwd()));
  const places = index.network.places.filter((place) => standingOf(index, place) !== 'mentioned');
  const sizes = places.map((place): NameSize => {
    const home = standingOf(index, place) === 'home';
    const size = home ? 15 : 13;
    return { width: textWidth(labelOf(place, 'en').name, size, home ? 600 : 400), height: size * 0.95, radius: home ? 7 : 4.25 };
  });
  const sides = nameSides(places, sizes, index.links, linkLanes(index.links).lane, FIRST_ZOOM);
  // A partner's name that is crossed on every side waits for another zoom; a home's is always written, and its halo parts the lines around its letters.
  const crossed = places.filter((place, i) => standingOf(index, place) === 'home' && sides[i]?.clear === 0).map(({ id }) => id);
  const named = places.filter((_, i) => (sides[i]?.clear ?? 0) > 0).length;
  expect(named + crossed.length).toBeGreaterThanOrEqual(40);
  expect(crossed.length).toBeLessThanOrEqual(3);
});
