import { describe, expect, it } from 'vitest';
import { hashHasCamera } from './camera.ts';

describe('an address with a camera', () => {
  const accepted = (hash: string): boolean => hashHasCamera(hash, 0.5, 9);

  it('is kept', () => {
    expect(accepted('#map=3.5/55.2/24.1')).toBe(true);
    expect(accepted('#map=3.5/-55.2/-184.1')).toBe(true);
  });

  it('is passed over where it is none or wrong, so that the network is framed instead', () => {
    for (const wrong of ['', '#', '#map=', '#map=3', '#map=3/55', '#map=12/55/24', '#map=3/95/24', '#map=x/y/z', '#3.5/55/24', '#map=3//24']) expect(accepted(wrong)).toBe(false);
  });
});
