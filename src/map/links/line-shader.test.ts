import { describe, expect, it } from 'vitest';
import { NO_HIGHLIGHT } from '../../domain/choose/highlight.ts';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { decimalYear, endOfYear } from '../../domain/network/date.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { PALE } from '../../theme/thread-look.ts';
import type { MapPicture } from '../map-types.ts';
import { MARKS_GLSL } from './line-shader.ts';
import { linkRecords } from './link-records.ts';
import { linkUniforms } from './link-uniforms.ts';
import { readRecord } from './record-layout.ts';
import { SHOWN_GLSL } from './record-shader.ts';
import { shaderGlobals } from './testing/drawn.ts';
import { shaderOf } from './testing/glsl-in-js.ts';

const picture: MapPicture = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: true };

/** A mark of each record of a network's only link, in the order of its stages. */
function marks(one: ReturnType<typeof link>, name: string, moment: number, globals: object = {}, argument = 0): readonly number[] {
  const index = indexOf([one], {}, { extent: { from: 1990, to: 2022 } });
  const { memory, of, epoch } = linkRecords(index, linkGeometry(index.links));
  const uniforms = linkUniforms(index, { epoch, place: new Map() }, { ...picture, moment }, NO_HIGHLIGHT);
  return of.map((_, i) => {
    const functions = shaderOf(SHOWN_GLSL + MARKS_GLSL, { ...shaderGlobals(uniforms), record: readRecord(memory, i), u_lit: false, ...globals });
    return Number(functions[name]?.(argument as never));
  });
}

describe('a line that no document confirms', () => {
  const { attested: _, ...unnamed } = link('a--b', 'agreement 1994');
  const confirmed = link('a--b', 'agreement 1994', { attested: { source: 'source', date: '2011-08-12' } });

  it('pales from the year after the last confirmation on, and not before', () => {
    expect(marks(confirmed, 'sureness', endOfYear(2011))).toEqual([1]);
    expect(marks(confirmed, 'sureness', 2012.001)).toEqual([PALE]);
    expect(marks(unnamed, 'sureness', endOfYear(2022))).toEqual([1]);
  });

  it('pales whatever its dash, and where its start is unknown', () => {
    const undated = link('a--b', 'contacts ?', { attested: { source: 'source', date: '2011' } });
    expect([2011.5, 2012.5].map((at) => marks(undated, 'sureness', at)[0])).toEqual([1, PALE]);
  });
});

it('a line has a tick once the stated term is over, and never for the day by which an undated link is known', () => {
  const termed = link('a--b', 'agreement 1994', { termEnds: '2015', attested: { source: 'source', date: '2020' } });
  expect([endOfYear(2015), 2016.001].map((at) => marks(termed, 'ticked', at)[0])).toEqual([0, 1]);
  expect(marks(link('a--b', 'treaty ../2016-11-11'), 'ticked', 2017)).toEqual([0]);
});

it('the dots of an open start stand far apart until the link is known to have existed', () => {
  const open = link('a--b', 'treaty ../2016-11-11');
  expect(marks(open, 'openGap', 2010)[0]).toBeGreaterThan(marks(open, 'openGap', 2017)[0] as number);
  expect(marks(link('a--b', 'treaty ?'), 'openGap', 1991)).toEqual(marks(open, 'openGap', 2017));
});

describe('the casing around a line', () => {
  const one = link('a--b', 'treaty 2000');

  it('is whole along a link that has its way to itself', () => {
    expect(marks(one, 'casingAt', 2005, {}, 0.1)).toEqual([1]);
  });

  it('gives way to what is lit, and where thousands of links cross', () => {
    expect(marks(one, 'casingAt', 2005, { u_emphasis: true }, 0.5)).toEqual([0]);
    expect(marks(one, 'casingAt', 2005, { u_emphasis: true, u_lit: true }, 0.5)).toEqual([1]);
    expect(marks(one, 'casingAt', 2005, { CROWDED: true }, 0.5)).toEqual([0]);
  });

  it('gives way at the ends of a bundle, where its lanes run together', () => {
    const bundled = { record: { bundled: true } };
    expect(marks(one, 'casingAt', 2005, bundled, 0.5)).toEqual([1]);
    expect(marks(one, 'casingAt', 2005, bundled, 0.05)).toEqual([0]);
  });
});

/** Years after a beginning at which the replay, which lingers there, is a few tenths of a second on. */
const SHORTLY = 0.003;

describe('a change of type', () => {
  const changing = link('a--b', 'protocol 2003, agreement 2004-03-10');
  const changed = decimalYear(2004, 3, 10);

  it('takes a while, and is done by the end of its year', () => {
    const [, during] = marks(changing, 'changed', changed + SHORTLY);
    expect(during).toBeGreaterThan(0);
    expect(during).toBeLessThan(1);
    expect(marks(changing, 'changed', endOfYear(2004))[1]).toBe(1);
  });

  it('is at once where movement is not wanted, and none for the first stage', () => {
    expect(marks(changing, 'changed', changed + SHORTLY, { u_growth: [0, 0, 0] })[1]).toBe(1);
    expect(marks(changing, 'changed', 2003.51)[0]).toBe(1);
  });
});

it('a line glows when it begins and no more at the end of the year, and never where movement is not wanted', () => {
  const one = link('a--b', 'treaty 2003-02-01');
  const soon = decimalYear(2003, 2) + SHORTLY;
  expect(marks(one, 'glowing', soon)).toEqual([1]);
  expect(marks(one, 'glowing', endOfYear(2003))[0]).toBeCloseTo(0, 3);
  expect(marks(one, 'glowing', soon, { u_growth: [0, 0, 0] })).toEqual([0]);
});
