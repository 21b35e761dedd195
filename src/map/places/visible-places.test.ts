// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { mapDouble } from '../testing/map-double.ts';
import { visiblePlaces } from './visible-places.ts';

/** A window of 100 by 50 degrees. */
const windowAt = (lng: number, lat: number) => mapDouble({ lng, lat }).map;

describe('the places in sight', () => {
  it('are homes first, then partners and places only mentioned, well connected ones before others', () => {
    const index = indexOf([link('h--quiet', 'treaty 2000'), link('h--busy', 'treaty 2000'), link('g--busy', 'treaty 2000')], {
      mentioned: { lng: 1, lat: 1 },
      quiet: { lng: 1, lat: 2 },
      busy: { lng: 1, lat: 3 },
      g: { lng: 1, lat: 4 },
      h: { lng: 1, lat: 5 },
    });
    expect(visiblePlaces(windowAt(0, 0), index)).toEqual(['h', 'g', 'busy', 'quiet', 'mentioned']);
  });

  it('are those within the window on all four sides', () => {
    const index = indexOf([], {
      in: { lng: 49, lat: 24 },
      east: { lng: 51, lat: 0 },
      west: { lng: -51, lat: 0 },
      north: { lng: 0, lat: 26 },
      south: { lng: 0, lat: -26 },
      corner: { lng: -49, lat: -24 },
    });
    expect([...visiblePlaces(windowAt(0, 0), index)].sort()).toEqual(['corner', 'in']);
  });

  it('are the same beyond the date line, on both sides of it and in a copy of the world', () => {
    const index = indexOf([], { a: { lng: 178, lat: 0 }, b: { lng: -178, lat: 0 }, far: { lng: 0, lat: 0 } });
    expect([...visiblePlaces(windowAt(180, 0), index)].sort()).toEqual(['a', 'b']);
    expect([...visiblePlaces(windowAt(-180, 0), index)].sort()).toEqual(['a', 'b']);
    expect([...visiblePlaces(windowAt(540, 0), index)].sort()).toEqual(['a', 'b']);
  });

  it('are each named once where a wide window shows them several times', () => {
    const index = indexOf([], { a: { lng: 10, lat: 0 } });
    expect(visiblePlaces(mapDouble({ width: 8000 }).map, index)).toEqual(['a']);
  });

  it('are all of them, however many: whoever lists them says how many more there are', () => {
    const index = indexOf(Array.from({ length: 300 }, (_, i) => link(`h--p${i}`, 'treaty 2000')));
    expect(visiblePlaces(windowAt(20, 50), index)).toHaveLength(301);
  });
});
