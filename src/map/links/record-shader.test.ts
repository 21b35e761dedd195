import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAt } from '../../domain/choose/filter.ts';
import { NO_HIGHLIGHT } from '../../domain/choose/highlight.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { decimalYear } from '../../domain/network/date.ts';
import { indexNetwork } from '../../domain/network/network-index.ts';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { indexOf, link, TYPES } from '../../domain/testing/network-fixture.ts';
import { GROWTH, grownBy, roomAt } from '../../domain/time/growth.ts';
import { paceOf } from '../../domain/time/pace.ts';
import type { MapPicture } from '../map-types.ts';
import { EXACT_GLSL, SHOWN_GLSL } from './record-shader.ts';
import { drawn } from './testing/drawn.ts';
import { shaderOf } from './testing/glsl-in-js.ts';

const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };

const FORTY = Array.from({ length: 40 }, (_, i) => ({ ...(TYPES[0] as (typeof TYPES)[number]), id: `t${i}`, rank: i }));
const manyTyped = arbitraryIndex.map(({ network }) =>
  indexNetwork({
    ...network,
    agreementTypes: FORTY,
    links: network.links.map((one, i) => ({ ...one, stages: one.stages.map((stage, k) => ({ ...stage, type: `t${(39 - 5 * i + 11 * k + 400) % 40}` })) })),
  }),
);
const types = fc.option(fc.subarray(FORTY.map(({ id }) => id)).map((some) => new Set(some)));
const moment = fc.double({ min: 1988, max: 2025, noNaN: true });
const reading = fc.constantFrom('so-far', 'new');

describe('the links that the map shows', () => {
  it('are at every moment, under all filters and in both readings those that the panels count, in the same type', () => {
    fc.assert(
      fc.property(manyTyped, arbitraryFilters, types, moment, reading, (index, filters, some, at, read) => {
        const looked = { ...picture, filters: { ...filters, types: some }, moment: at, reading: read };
        const shown = drawn(index, looked).map((one) => `${one.link.record.id} ${index.network.agreementTypes[one.record.type]?.id}`);
        const counted = shownAt(index.links, looked.filters, at, read).map(({ link: { record }, stage }) => `${record.id} ${stage.type.id}`);
        expect([...shown].sort()).toEqual([...counted].sort());
      }),
    );
  });

  it('are with "new" those formed in the year, at its beginning and at its end', () => {
    const index = indexOf([link('a--b', 'treaty 2003-12-31'), link('a--c', 'treaty 2004-01-01'), link('a--d', 'treaty ?')]);
    const fresh = (at: number) => drawn(index, { ...picture, reading: 'new', moment: at }).map((one) => one.link.record.id);
    expect(fresh(2003.9999)).toEqual(['a--b']);
    expect(fresh(2004.0001)).toEqual(['a--c']);
    expect(fresh(2004.9999)).toEqual(['a--c']);
  });

  it('are each drawn once, whatever is selected or hovered over', () => {
    fc.assert(
      fc.property(arbitraryIndex, moment, fc.constantFrom(null, 'h1', 'p1'), fc.constantFrom(null, 'h2', 'p2'), (index, at, selected, hovered) => {
        const looked = { ...picture, moment: at, selection: selected === null ? null : ({ kind: 'place', id: selected } as const) };
        const shown = drawn(index, looked, { places: hovered === null ? [] : [hovered], links: index.links.slice(0, 5).map((one) => one.record.id) });
        expect(shown.map((one) => one.link.record.id).sort()).toEqual(
          shownAt(index.links, NO_FILTERS, at, 'so-far')
            .map((one) => one.link.record.id)
            .sort(),
        );
      }),
    );
  });
});

describe('what is lit', () => {
  const index = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2000'), link('d--e', 'treaty 2000')], {}, {});
  const strengths = (change: Partial<MapPicture>, hover = NO_HIGHLIGHT) =>
    Object.fromEntries(drawn(index, { ...picture, ...change }, hover).map((one) => [one.link.record.id, one.lit ? 'lit' : one.strength]));

  it('is nothing by itself, and everything is drawn in full', () => expect(strengths({})).toEqual({ 'a--b': 1, 'a--c': 1, 'd--e': 1 }));

  it('is the selected place with its links, while the others step back', () => {
    const back = 1 / 6;
    expect(strengths({ selection: { kind: 'place', id: 'a' } })).toEqual({ 'a--b': 'lit', 'a--c': 'lit', 'd--e': back });
    expect(strengths({ selection: { kind: 'place', id: 'e' } })).toEqual({ 'a--b': back, 'a--c': back, 'd--e': 'lit' });
  });

  it('is the selected link alone', () => expect(strengths({ selection: { kind: 'link', id: 'a--c' } })).toMatchObject({ 'a--b': 1 / 6, 'a--c': 'lit' }));

  it('is no link where a city network is looked at: all step back behind its rings', () => {
    expect(strengths({ network: 'euroregion' })).toEqual({ 'a--b': 1 / 6, 'a--c': 1 / 6, 'd--e': 1 / 6 });
  });

  it('is also what the pointer is on: a place, or links, however many', () => {
    expect(strengths({}, { places: ['d'], links: [] })).toEqual({ 'a--b': 0.35, 'a--c': 0.35, 'd--e': 'lit' });
    expect(strengths({}, { places: [], links: ['d--e', 'a--c'] })).toEqual({ 'a--b': 0.35, 'a--c': 'lit', 'd--e': 'lit' });
    const many = indexOf(Array.from({ length: 40 }, (_, i) => link(`h--p${i}`, 'treaty 2000')));
    const most = drawn(many, picture, { places: [], links: many.links.slice(0, 39).map((one) => one.record.id) });
    expect(most.filter((one) => one.lit)).toHaveLength(39);
  });
});

describe('the growth of a link', () => {
  it('is none before it begins, all of it when the domain calls it grown, and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 364 }), fc.boolean(), (year, day, isNews) => {
        const formed = 1990 + year + day / 365;
        const pace = paceOf({ from: 1990, to: 2021 }, isNews ? [formed] : []);
        const record = { formedClock: pace.secondsAt(formed), formedRoom: roomAt(pace, formed) };
        const at = (moment: number): number => {
          const globals = { record, u_growth: [GROWTH.grow, GROWTH.glow, GROWTH.change], u_clock: pace.secondsAt(moment) };
          return Number(shaderOf(SHOWN_GLSL, globals).grown?.());
        };
        expect(at(formed)).toBe(0);
        expect(at(grownBy(pace, formed))).toBeCloseTo(1, 3);
        expect(at(Math.floor(formed) + 1 - 1e-4)).toBe(1);
        const half = formed + (grownBy(pace, formed) - formed) / 2;
        expect(at(half)).toBeLessThanOrEqual(at(half + 0.001));
      }),
    );
  });

  it('is whole at once where movement is not wanted', () => {
    const index = indexOf([link('a--b', 'treaty 2004-07-02')]);
    const soon = decimalYear(2004, 7, 2) + 0.003;
    expect(drawn(index, { ...picture, moment: soon }).map((one) => one.grown)).toEqual([1]);
    expect(drawn(index, { ...picture, moment: soon, growth: true })[0]?.grown).toBeLessThan(0.7);
  });
});

describe('the shaders own trigonometry', () => {
  const { cosSin, exactAtan } = shaderOf(EXACT_GLSL, {});

  it('is exact where that of graphics processors is 20 pixels off', () => {
    fc.assert(
      fc.property(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }), (angle, length) => {
        const turn = cosSin?.(angle as never);
        expect(turn).toEqual([expect.closeTo(Math.cos(angle), 6), expect.closeTo(Math.sin(angle), 6)]);
        const turned = Number(exactAtan?.(...([length * Math.sin(angle), length * Math.cos(angle)] as never[])));
        expect(Math.cos(turned - angle)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('tells the quarters apart', () => {
    const turns = [0.5, 2, -2, -0.5].map((angle) => Number(exactAtan?.(...([Math.sin(angle), Math.cos(angle)] as never[]))));
    turns.forEach((turn, i) => {
      expect(turn).toBeCloseTo([0.5, 2, -2, -0.5][i] as number, 6);
    });
  });
});
