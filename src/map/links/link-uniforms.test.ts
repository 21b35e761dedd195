import { describe, expect, it } from 'vitest';
import { NO_HIGHLIGHT } from '../../domain/choose/highlight.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { GROWTH } from '../../domain/time/growth.ts';
import { paceOfNetwork } from '../../domain/time/pace.ts';
import type { MapPicture } from '../map-types.ts';
import { linkUniforms } from './link-uniforms.ts';

const index = indexOf([link('a--b', 'treaty 2003'), link('a--c', 'contacts 2005')]);
const numbering = { epoch: 2003, place: new Map(index.network.places.map(({ id }, i) => [id, i])) };
const picture: MapPicture = {
  moment: 2004.5,
  reading: 'so-far',
  filters: NO_FILTERS,
  selection: null,
  language: 'en',
  theme: 'light',
  projection: 'mercator',
  growth: false,
};

describe('what a picture tells the graphics processor', () => {
  it('is the time since the first year, so that days are not lost to rounding', () => {
    expect(linkUniforms(index, numbering, picture, NO_HIGHLIGHT).u_moment).toBeCloseTo(1.5, 9);
  });

  it('is the time of the clock too, by which lines grow', () => {
    expect(linkUniforms(index, numbering, picture, NO_HIGHLIGHT).u_clock).toBe(paceOfNetwork(index).secondsAt(2004.5));
  });

  it('is nothing lit when nothing is selected or hovered over', () => {
    expect(linkUniforms(index, numbering, picture, NO_HIGHLIGHT)).toMatchObject({ u_emphasis: false, u_selected: [-1, -1] });
  });

  it('is the selected place or link by its number, and the rest at a sixth of its strength', () => {
    const place = linkUniforms(index, numbering, { ...picture, selection: { kind: 'place', id: 'c' } }, NO_HIGHLIGHT);
    expect(place).toMatchObject({ u_emphasis: true, u_selected: [numbering.place.get('c'), -1], u_strength: 1 / 6 });
    expect(linkUniforms(index, numbering, { ...picture, selection: { kind: 'link', id: 'a--c' } }, NO_HIGHLIGHT).u_selected).toEqual([-1, 1]);
  });

  it('lights what is hovered over while the rest steps back less than at a selection', () => {
    const { u_strength, u_emphasis } = linkUniforms(index, numbering, picture, { places: [], links: ['a--c'] });
    expect(u_emphasis).toBe(true);
    expect(u_strength).toBeGreaterThan(1 / 6);
  });

  it('ignores a selection that the network does not know', () => {
    expect(linkUniforms(index, numbering, { ...picture, selection: { kind: 'place', id: 'nowhere' } }, NO_HIGHLIGHT).u_emphasis).toBe(false);
  });

  it('is no growth where the picture wants none', () => {
    expect(linkUniforms(index, numbering, picture, NO_HIGHLIGHT).u_growth).toEqual([0, 0, 0]);
    expect(linkUniforms(index, numbering, { ...picture, growth: true }, NO_HIGHLIGHT).u_growth[0]).toBe(GROWTH.grow);
  });
});
