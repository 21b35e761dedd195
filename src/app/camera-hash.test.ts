import { expect, it } from 'vitest';
import { cameraIn, hashOf } from './camera-hash.ts';

it('an address with a camera is understood, to half a pixel', () => {
  expect(cameraIn('#map=3.5/55.2/24.1')).toEqual({ zoom: 3.5, lat: 55.2, lng: 24.1 });
  expect(cameraIn('#map=3.5/-55.2/-184.1')).toEqual({ zoom: 3.5, lat: -55.2, lng: -184.1 });
  expect(hashOf({ zoom: 5, lat: 57.123456, lng: 24.000001 })).toBe('#map=5/57.12/24');
});

it('an address with a camera that is none is passed over', () => {
  for (const wrong of [
    '',
    '#',
    '#map=',
    '#map=3',
    '#map=3/55',
    '#map=12/55/24',
    '#map=3/95/24',
    '#map=x/y/z',
    '#3.5/55/24',
    '#map=3//24',
    '#map=5/57/1e308',
    '#map=5/57/24/0/60',
    '#bitmap=3/55/24',
  ]) {
    expect([wrong, cameraIn(wrong)]).toEqual([wrong, null]);
  }
});
