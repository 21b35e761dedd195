import { expect, it } from 'vitest';
import { NO_HIGHLIGHT } from '../../domain/choose/highlight.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { HALF_LANE } from '../../domain/geo/lane-bow.ts';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { indexOf, link, TYPES } from '../../domain/testing/network-fixture.ts';
import { typeColor } from '../../theme/theme.ts';
import { CASING, HALF_WIDTH, PALE, TICK } from '../../theme/thread-look.ts';
import type { MapPicture } from '../map-types.ts';
import { lineFragmentShader, lineVertexShader } from './line-shader.ts';
import { linkPalette, rgb, typeTexels } from './link-palette.ts';
import { linkRecords } from './link-records.ts';
import { linkUniforms } from './link-uniforms.ts';
import { type LinkRecord, readRecord } from './record-layout.ts';
import { shaderGlobals } from './testing/drawn.ts';
import { Discarded, type Globals, shaderOf } from './testing/glsl-in-js.ts';

const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const PLACES = { a: { lng: 20, lat: 50 }, b: { lng: 30, lat: 50 } };
const SEGMENTS = 32;
/** CSS pixels to a radian: at zoom 5 the line is some 450 pixels long. */
const RADIUS = (512 * 2 ** 5) / (2 * Math.PI);
const VIEWPORT = [1000, 1000] as const;

interface Looked {
  readonly stage?: number;
  readonly globals?: Globals;
  readonly record?: Partial<LinkRecord>;
}

/** What both shaders make of a network's first link: a vertex in the middle of its line, and the pixels around that line. */
function line(one: ReturnType<typeof link>, look: Partial<MapPicture> = {}, { stage = 0, globals = {}, record = {} }: Looked = {}) {
  const index = indexOf([one], PLACES, { extent: { from: 1990, to: 2022 } });
  const { memory, epoch } = linkRecords(index, linkGeometry(index.links));
  const uniforms = linkUniforms(index, { epoch, place: new Map() }, { ...picture, ...look }, NO_HIGHLIGHT);
  const texels = typeTexels(index.network.agreementTypes, picture.theme);
  const floats = new Float32Array(texels.buffer);
  const texel = ([type]: readonly number[]) => [texels[4 * (type as number)], ...floats.slice(4 * (type as number) + 1, 4 * (type as number) + 4)];
  const all: Globals = {
    ...shaderGlobals(uniforms),
    ...{ record: { ...readRecord(memory, stage), ...record }, admitted: true, pointedAt: false, u_lit: false },
    ...{ u_segments: SEGMENTS, u_radius: [RADIUS, RADIUS], u_viewport: VIEWPORT, u_copy: 0, u_pixelRatio: 1, u_types: null, ...linkPalette(picture.theme) },
    ...{
      texelFetch: (_: unknown, at: readonly number[]) => texel(at),
      projectTile: ([x = 0, y = 0]: readonly number[]) => [x * 2 * Math.PI * RADIUS * (2 / VIEWPORT[0]), -y * 2 * Math.PI * RADIUS * (2 / VIEWPORT[1]), 0, 1],
    },
    ...globals,
  };
  /** A vertex at a joint, 0 to `SEGMENTS`, on one side of the line. */
  const vertex = (joint: number, side: -1 | 1 = 1): Globals => {
    const shader = shaderOf(lineVertexShader('', ''), { ...all, readRecord: () => 1 + 2 * joint + (side === 1 ? 1 : 0) });
    shader.main?.();
    return shader;
  };
  const middle = vertex(SEGMENTS / 2);
  const given = Object.fromEntries(Object.entries(middle).filter(([name]) => name.startsWith('v_')));
  const length = (middle.v_extent as unknown as readonly number[])[0] as number;
  /** Red, green, blue (times the last) and cover of a pixel: along the line from its start, and across, in CSS pixels. */
  const pixel = (along: number, aside = 0, change: Globals = {}): readonly number[] | null => {
    const shader = shaderOf(lineFragmentShader(''), { ...all, ...given, v_along: [along, aside], ...change });
    try {
      shader.main?.();
    } catch (problem) {
      if (problem instanceof Discarded) return null;
      throw problem;
    }
    return shader.fragColor as unknown as readonly number[];
  };
  const cover = (along: number, aside = 0): number => pixel(along, aside)?.[3] as number;
  return { vertex, middle, length, pixel, cover };
}

const solid = TYPES.find(({ dash }) => dash === undefined || dash === null)?.id as string;
const dashed = TYPES.find(({ dash }) => Array.isArray(dash))?.id;
const treaty = (since = '2000', rest: Parameters<typeof link>[2] = {}) => link('a--b', `${solid} ${since}`, rest);
const BESIDE = HALF_WIDTH.rest + CASING.beyond / 2;

it('a line is drawn in the colour of its type, from end to end, and nothing beyond its ends', () => {
  const { pixel, cover, length } = line(treaty());
  const color = rgb(typeColor(TYPES.find(({ id }) => id === solid) as AgreementType, 'light'));
  expect(pixel(length / 2)).toEqual([...color.map((part) => expect.closeTo(part, 3)), 1]);
  expect([cover(1), cover(length - 1)]).toEqual([1, 1]);
  expect([cover(-6), cover(length + 6), cover(length / 2, 12)]).toEqual([0, 0, 0]);
});

it('a line has a casing of the ground’s colour beside it, which parts it from what it crosses', () => {
  const { pixel, length } = line(treaty());
  const [red = 0, green = 0, blue = 0, cover = 0] = pixel(length / 2, BESIDE) as readonly number[];
  expect(cover).toBeGreaterThan(0.4);
  expect([red / cover, green / cover, blue / cover]).toEqual(linkPalette('light').u_casing.map((part) => expect.closeTo(part, 1)));
});

it('the casing is none where thousands of links cross, where another is lit, and at the ends', () => {
  const beside = ({ cover, length }: ReturnType<typeof line>, along = length / 2) => cover(along, BESIDE);
  const rest = beside(line(treaty()));
  expect(beside(line(treaty(), {}, { globals: { CROWDED: true } }))).toBeLessThan(rest / 2);
  expect(beside(line(treaty(), {}, { globals: { u_emphasis: true, u_strength: 1 } }))).toBeLessThan(rest / 2);
  expect(line(treaty()).cover(0.5, BESIDE)).toBeLessThan(rest / 2);
});

it('a lane of a bundle is drawn beside the middle, by half a lane for each, and not at its ends', () => {
  const at = (lane: number, joint: number) =>
    (line(treaty(), {}, { record: { lane, bundled: true } }).vertex(joint).gl_Position as readonly number[]).map((part) => (part * VIEWPORT[0]) / 2);
  const aside = (joint: number) => Math.hypot(...[0, 1].map((i) => (at(2, joint)[i] as number) - (at(0, joint)[i] as number)));
  expect(aside(SEGMENTS / 2)).toBeCloseTo(2 * HALF_LANE, 1);
  expect(aside(0)).toBeLessThan(1);
});

it('what is not lit steps back, and what is lit is wider', () => {
  const back = line(treaty(), {}, { globals: { u_emphasis: true, u_strength: 0.25 } });
  expect(back.cover(back.length / 2)).toBeCloseTo(0.25, 3);
  const lit = line(treaty(), {}, { globals: { u_emphasis: true, u_strength: 0.25, u_lit: true, pointedAt: true } });
  expect([lit.cover(lit.length / 2), (lit.middle.v_line as readonly number[])[0]]).toEqual([1, HALF_WIDTH.lit]);
});

it('a line pales from its last confirmation on, and has a tick across its far end once its term is over', () => {
  const attested = { source: 'source', date: '2003' };
  const pale = line(treaty('2000', { attested }), { moment: endOfYear(2004) }, { globals: { u_casing: [0, 0, 0] } });
  const colour = ({ pixel, length }: typeof pale) => pixel(length / 2)?.slice(0, 3) as readonly number[];
  const full = colour(line(treaty(), {}, { globals: { u_casing: [0, 0, 0] } }));
  expect(colour(pale)).toEqual(full.map((part) => expect.closeTo(part * PALE, 3)));
  const ticked = (moment: number, globals: Globals = {}) => {
    const { cover, length } = line(treaty('2000', { termEnds: '2003' }), { moment }, { globals: { u_casing: [0, 0, 0], ...globals } });
    return cover(length - TICK.at, TICK.reach - 1) > 0.9;
  };
  expect([ticked(endOfYear(2003)), ticked(2004.001), ticked(2004.001, { CROWDED: true })]).toEqual([false, true, false]);
});

it('a line has a gap where it runs past a foreign disc, and none beside it', () => {
  const plain = line(treaty());
  const passing = line(treaty(), {}, { record: { pass0Along: 0.5 * (plain.middle.record as LinkRecord).angle, pass0Aside: 0 } });
  expect([passing.cover(passing.length / 2), passing.cover(passing.length / 4), plain.cover(plain.length / 2)]).toEqual([0, 1, 1]);
});

it('a line that grows ends where it has come to', () => {
  const growing = line(treaty('2005-01-01'), { moment: 2005.002, growth: true });
  const grown = line(treaty('2005-01-01'), { moment: 2005.5, growth: true });
  expect(growing.length).toBeGreaterThan(0);
  expect(growing.length).toBeLessThan(0.95 * grown.length);
});

it('a link that is not there yet, or not let through, has no vertex in sight', () => {
  const hidden = [2, 2, 2, 1];
  expect(line(treaty('2010')).middle.gl_Position).toEqual(hidden);
  expect(line(treaty(), {}, { globals: { admitted: false } }).middle.gl_Position).toEqual(hidden);
  expect(line(treaty()).middle.gl_Position).not.toEqual(hidden);
});

it('what lies behind the globe’s horizon is not drawn', () => {
  const { pixel, length } = line(treaty());
  expect([pixel(length / 2, 0, { v_depth: 1.01 }), pixel(length / 2, 0, { v_depth: 0.99 }) === null]).toEqual([null, false]);
});

it('a type’s dashes have gaps between them, and a link without a known start is dotted', () => {
  const covers = ({ cover, length }: ReturnType<typeof line>) => Array.from({ length: 60 }, (_, i) => cover(length / 2 + i / 2));
  const both = (one: ReturnType<typeof line>) => [Math.max(...covers(one)) > 0.9, Math.min(...covers(one)) < 0.1];
  const ground = { globals: { u_casing: [0, 0, 0], CROWDED: true } };
  expect(both(line(treaty(), {}, ground))).toEqual([true, false]);
  expect(both(line(treaty('?'), {}, ground))).toEqual([true, true]);
  expect(both(line(link('a--b', `${dashed} 2000`), {}, ground))).toEqual([true, true]);
});
