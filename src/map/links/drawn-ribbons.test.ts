import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import type { MapPicture } from '../map-types.ts';
import { DrawnRibbons } from './drawn-ribbons.ts';

const picture: MapPicture = { moment: 2005.9, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };

/** A graphics context that only keeps count of its textures. */
function context() {
  const count = { made: 0, freed: 0 };
  const own = { createTexture: () => ({ number: ++count.made }), deleteTexture: () => ++count.freed };
  const gl = new Proxy(own, { get: (target, name) => (name in target ? target[name as keyof typeof own] : () => 0) });
  return { gl: gl as unknown as WebGL2RenderingContext, count };
}

const network = (links: number) =>
  indexOf(
    Array.from({ length: links }, (_, i) => link(`a${i}--b${i}`, `treaty ${i % 2 === 0 ? 2000 : 2010}`)),
    Object.fromEntries(Array.from({ length: links }, (_, i) => [[`a${i}`, { lng: 5 + (i % 10), lat: 50 }] as const, [`b${i}`, { lng: 60 + (i % 10), lat: 40 }] as const]).flat()),
  );

describe('ribbons in textures', () => {
  const many = network(4000);

  it('are there from afar where links are many, and nowhere where they are few', () => {
    const { gl } = context();
    expect(new DrawnRibbons(many).at(gl, picture, 2)).not.toBeNull();
    expect(new DrawnRibbons(many).at(gl, picture, 8)).toBeNull();
    const few = new DrawnRibbons(network(44));
    expect([few.areWanted, few.at(gl, picture, 1)]).toEqual([false, null]);
  });

  it('stay the same while what they stand for does, and are freed when it changes or the layer goes', () => {
    const { gl, count } = context();
    const ribbons = new DrawnRibbons(many);
    const first = ribbons.at(gl, picture, 2);
    const made = count.made;
    expect(ribbons.at(gl, { ...picture, language: 'lt' }, 2.4)).toBe(first);
    expect([count.made, count.freed]).toEqual([made, 0]);
    expect(ribbons.at(gl, { ...picture, moment: 2015 }, 2)).not.toBe(first);
    expect([count.made, count.freed]).toEqual([2 * made, made]);
    ribbons.dispose();
    expect(count.freed).toBe(2 * made);
  });
});
