import { describe, expect, it } from 'vitest';
import { pointLayer } from './point-layer.ts';
import { pyramid } from './pyramid.ts';
import { type Shape, shapeLayer } from './shape-layer.ts';

const island: Shape = {
  type: 'Feature',
  properties: null,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [20, 54],
        [27, 54],
        [27, 58],
        [20, 58],
        [20, 54],
      ],
    ],
  },
};

describe('the tile pyramid', () => {
  const tiles = [...pyramid([shapeLayer('land', [0, 3], 4, [island])], 3)];

  it('has every tile from zoom 0 to the finest, so that no request fails', () => {
    const addresses = new Set(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`));
    expect(addresses.size).toBe(1 + 4 + 16 + 64);
    expect(tiles.every(({ z, x, y }) => x < 2 ** z && y < 2 ** z)).toBe(true);
  });

  it('has bytes where there is land and none where there is open sea', () => {
    const filled = tiles.filter(({ data }) => data.length > 0).map(({ z, x, y }) => `${z}/${x}/${y}`);
    expect(filled).toEqual(['0/0/0', '1/1/0', '2/2/1', '3/4/2']);
  });
});

describe('a point', () => {
  it('is in exactly one tile of every zoom from its own on, also on a tile edge', () => {
    const layer = pointLayer('cities', 3, [{ at: [0, 0], minzoom: 2, tags: { name: 'Null Island' } }]);
    const found = [0, 1, 2, 3].map((z) => {
      const side = [...Array(2 ** z).keys()];
      return side.flatMap((x) => side.flatMap((y) => layer.featuresAt({ z, x, y }))).length;
    });
    expect(found).toEqual([0, 0, 1, 1]);
  });

  it('that is due only beyond the finest tiles is in those, for the style to filter', () => {
    const layer = pointLayer('cities', 3, [{ at: [10, 10], minzoom: 7, tags: { minzoom: 7 } }]);
    expect(layer.featuresAt({ z: 3, x: 4, y: 3 })).toHaveLength(1);
    expect(layer.featuresAt({ z: 2, x: 2, y: 1 })).toHaveLength(0);
  });
});
