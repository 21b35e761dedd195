import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCamera, writeCamera } from './address-camera.ts';

describe('a camera in the address', () => {
  it.each([
    ['#map=3.5/55.2/24.1', { zoom: 3.5, lat: 55.2, lng: 24.1 }],
    ['#map=0.5/-85/-180', { zoom: 0.5, lat: -85, lng: -180 }],
    ['#a=1&map=9/0/0', { zoom: 9, lat: 0, lng: 0 }],
    ['#map=3/85.051129/180', { zoom: 3, lat: 85.051129, lng: 180 }],
    ['#map=3/-85.051129/0', { zoom: 3, lat: -85.051129, lng: 0 }],
  ])('%s is taken as it stands', (hash, camera) => expect(parseCamera(hash)).toEqual({ camera, rejected: null }));

  it('beyond the antimeridian is brought back to this world', () => {
    expect(parseCamera('#map=3/55/190').camera?.lng).toBe(-170);
    expect(parseCamera('#map=3/55/-184.5').camera?.lng).toBeCloseTo(175.5, 9);
    expect(parseCamera('#map=3/55/540').camera?.lng).toBe(-180);
  });

  it('of a map that turns and tilts loses its bearing and pitch', () => {
    expect(parseCamera('#map=5/57/24/30')).toEqual({ camera: { zoom: 5, lat: 57, lng: 24 }, rejected: null });
    expect(parseCamera('#map=5/57/24/-30.5/60').camera).toEqual({ zoom: 5, lat: 57, lng: 24 });
  });

  it.each([
    '#map=',
    '#map=5',
    '#map=5/57',
    '#map=5/57/',
    '#map=//',
    '#map=a/b/c',
    '#map=NaN/NaN/NaN',
    '#map=5/57/Infinity',
    '#map=5/57/1e20',
    '#map=5/57/1e308',
    '#map=5/57/541',
    '#map=0.4/57/24',
    '#map=99/57/24',
    '#map=5/91/24',
    '#map=5/89/24',
    '#map=99/abc/400',
    '#map=5/57/24/north',
    '#map=5/57/24/0/0/0',
    '#map= 5/57/24',
    '#map=+5/57/24',
    '#map=0x5/57/24',
  ])('%s is none, and is named', (hash) => expect(parseCamera(hash)).toEqual({ camera: null, rejected: hash }));

  it.each(['', '#', '#top', '#mapped=5/57/24'])('"%s" brings none, and nothing is wrong with it', (hash) => expect(parseCamera(hash)).toEqual({ camera: null, rejected: null }));

  it('written and read again is the same within half a pixel', () => {
    const camera = fc.record({
      zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lng: fc.double({ min: -540, max: 540, noNaN: true }),
    });
    fc.assert(
      fc.property(camera, ({ zoom, lat, lng }) => {
        const { camera: again } = parseCamera(writeCamera({ zoom, lat, lng }));
        expect(again?.zoom).toBeCloseTo(zoom, 2);
        const pixel = 360 / (512 * 2 ** zoom);
        const across = Math.abs((again?.lng ?? 999) - lng) % 360;
        expect(Math.min(across, 360 - across)).toBeLessThan(pixel);
        expect(Math.abs((again?.lat ?? 999) - lat)).toBeLessThan(pixel);
      }),
    );
  });

  it('is short', () => expect(writeCamera({ zoom: 3.1429, lat: 55.123456, lng: -0.0001 })).toBe('#map=3.14/55.12/0'));
});
