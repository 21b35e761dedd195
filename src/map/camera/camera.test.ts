import { describe, expect, it } from 'vitest';
import { ZOOM } from '../zoom.ts';
import { allowedCamera } from './camera.ts';

describe('a camera that is asked for', () => {
  it('is taken as it is where the map allows it', () => {
    expect(allowedCamera({ zoom: 3.5, lng: 24.1, lat: -55.2 })).toEqual({ zoom: 3.5, lng: 24.1, lat: -55.2 });
    expect(allowedCamera({ zoom: ZOOM.most, lng: -180, lat: 85 })).toEqual({ zoom: 9, lng: -180, lat: 85 });
  });

  it('is brought to the nearest that the map allows', () => {
    expect(allowedCamera({ zoom: 99, lng: 540, lat: 95 })).toEqual({ zoom: 9, lng: -180, lat: 85 });
    expect(allowedCamera({ zoom: -3, lng: -200, lat: -91 })).toEqual({ zoom: 0.5, lng: 160, lat: -85 });
  });

  it('is none where a number is none', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(allowedCamera({ zoom: wrong, lng: 1, lat: 1 })).toBeNull();
      expect(allowedCamera({ zoom: 1, lng: wrong, lat: 1 })).toBeNull();
      expect(allowedCamera({ zoom: 1, lng: 1, lat: wrong })).toBeNull();
    }
  });
});
