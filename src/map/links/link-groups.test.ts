import { expect, it } from 'vitest';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { groupLinks } from './link-groups.ts';

const places = {
  a: { lng: 20, lat: 50 },
  near: { lng: 21, lat: 50 },
  nearer: { lng: 20.5, lat: 50 },
  far: { lng: 100, lat: 50 },
  farther: { lng: 110, lat: 50 },
  fiji: { lng: 178, lat: -18 },
  samoa: { lng: -172, lat: -14 },
};
const groups = (ids: readonly string[]) => {
  const { links } = indexOf(
    ids.map((id) => link(id, 'treaty 2000')),
    places,
  );
  return groupLinks(links, linkGeometry(links)).map((group) => ({ ...group, links: group.links.map((i) => links[i]?.record.id) }));
};

it('links of like length are drawn together, the longest first, so that short ones lie on top', () => {
  const found = groups(['a--near', 'a--far', 'a--nearer', 'a--farther']);
  expect(found.map((group) => group.links)).toEqual([
    ['a--far', 'a--farther'],
    ['a--near', 'a--nearer'],
  ]);
  expect(found.map(({ beyond }) => beyond)).toEqual([0, 0]);
  expect(found[1]?.angle).toBeCloseTo((Math.PI / 180) * Math.cos((50 * Math.PI) / 180), 3);
});

it('links that leave the flat world are drawn apart, to the side on which they leave it', () => {
  expect(groups(['fiji--samoa']).map(({ beyond }) => beyond)).toEqual([1]);
  expect(groups(['samoa--fiji']).map(({ beyond }) => beyond)).toEqual([-1]);
});

it('a group knows whether any of its links bows to a lane of its own', () => {
  expect(groups(['a--near']).map(({ lanes }) => lanes)).toEqual([false]);
  const doubled = indexOf([link('a--near', 'treaty 2000'), { ...link('a--near', 'treaty 2001'), id: 'again' }], places).links;
  expect(groupLinks(doubled, linkGeometry(doubled)).map(({ lanes }) => lanes)).toEqual([true]);
});

it('no links make no groups', () => expect(groups([])).toEqual([]));
