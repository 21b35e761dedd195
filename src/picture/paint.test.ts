import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import en from '../i18n/messages/en.json' with { type: 'json' };
import { createTranslator } from '../i18n/translator.ts';
import type { GroupMark, Mark, Picture, TextMark } from './mark.ts';
import { type PaintOptions, paint } from './paint.ts';
import { startPicture } from './start-picture.ts';
import { svgOf } from './svg.ts';
import { OUTLINE } from './testing/outline-fixture.ts';
import { textWidth } from './text-width.ts';
import type { PictureView } from './threads.ts';

const index = indexOf([link('home--one', 'treaty 1994'), link('home--two', 'agreement 1996'), link('other--one', 'contacts 2001'), link('other--far', 'treaty ?')], {
  home: { lng: 25, lat: 56, names: { en: 'Home & <Castle>', local: 'Дім' } },
  one: { lng: 20, lat: 50 },
  two: { lng: 21, lat: 50.5 },
  other: { lng: 26, lat: 55.5 },
  far: { lng: 60, lat: 45 },
});
const words = createTranslator('en', en);
const view: PictureView = { moment: 2005.99, reading: 'so-far', filters: NO_FILTERS, selection: null, theme: 'light' };
const painted = (rest: Partial<PaintOptions> = {}): Picture =>
  paint({
    index,
    view,
    words,
    outline: OUTLINE,
    size: { width: 1000, height: 700, of: 'picture' },
    framed: true,
    licence: 'CC BY 4.0',
    address: 'https://example.org/?a=1&b=2',
    ...rest,
  });

const all = (marks: readonly Mark[]): readonly Mark[] => marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...all(mark.marks)] : [mark]));
const group = (picture: Picture, id: string): readonly Mark[] => all(picture.marks).find((mark): mark is GroupMark => mark.kind === 'group' && mark.id === id)?.marks ?? [];
const texts = (marks: readonly Mark[]): readonly TextMark[] => all(marks).filter((mark): mark is TextMark => mark.kind === 'text');
const written = (marks: readonly Mark[]): readonly string[] => texts(marks).map(({ text }) => text);

describe('a framed picture', () => {
  it('is as large as asked for; a map on the screen keeps its size and gets the sheet around it', () => {
    expect(painted()).toMatchObject({ width: 1000, height: 700 });
    const map = painted({ size: { width: 1000, height: 700, of: 'map' } });
    expect(map.height).toBeGreaterThan(780);
    expect((map.marks[0] as GroupMark).clip).toMatchObject({ width: 1000, height: 700 });
  });

  it('says what it shows, of when, under which terms and where it is found', () => {
    const said = written(group(painted(), 'sheet'));
    expect(said).toEqual(expect.arrayContaining(['Small network', '2005', '4 links in 2005']));
    expect(said.join(' ')).toContain('CC BY 4.0');
    expect(said.join(' ')).toContain('https://example.org/?a=1&b=2');
  });

  it('explains the types that are in it, and no other', () => {
    const said = written(group(painted({ view: { ...view, moment: 1995 } }), 'sheet'));
    // One dated treaty and one of unknown start, which is counted on its own.
    expect(said).toEqual(expect.arrayContaining(['treaty 1', 'Undated links 1']));
    expect(said.some((text) => text.startsWith('agreement') || text.startsWith('contacts'))).toBe(false);
  });

  it('of a place bears its name, and counts and explains its links alone', () => {
    const said = written(group(painted({ view: { ...view, selection: { kind: 'place', id: 'home' } } }), 'sheet'));
    expect(said).toEqual(expect.arrayContaining(['Home & <Castle>', 'Small network · 2 links in 2005', 'treaty 1', 'agreement 1']));
    expect(said.some((text) => text.startsWith('contacts'))).toBe(false);
  });
});

describe('names', () => {
  it('of all homes stand in the picture', () => {
    expect(written(group(painted(), 'names'))).toEqual(expect.arrayContaining(['Home & <Castle>', 'other']));
  });

  it('never touch each other nor the edge, whatever the size', () => {
    for (const [width, height] of [
      [1000, 700],
      [390, 844],
      [400, 240],
    ] as const) {
      const picture = painted({ size: { width, height, of: 'picture' } });
      const clip = (picture.marks[0] as GroupMark).clip as { x: number; y: number; width: number; height: number };
      const boxes = texts(group(picture, 'names')).map(({ text, x, y, anchor, size, weight }) => {
        const wide = textWidth(text, size, weight);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        return { left, right: left + wide, top: y - 0.75 * size, bottom: y + 0.2 * size };
      });
      expect(boxes.length).toBeGreaterThan(1);
      boxes.forEach((a, i) => {
        expect(a.left).toBeGreaterThanOrEqual(clip.x);
        expect(a.right).toBeLessThanOrEqual(clip.x + clip.width);
        for (const b of boxes.slice(i + 1)) expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
      });
    }
  });

  it('in the local script stand below from the zoom on at which the map has them, where a font is at hand', () => {
    const camera = { zoom: 7, lng: 25, lat: 56 };
    expect(written(group(painted({ camera }), 'names'))).toContain('Дім');
    expect(written(group(painted({ camera, localNames: false }), 'names'))).not.toContain('Дім');
    expect(written(group(painted(), 'names'))).not.toContain('Дім');
  });
});

describe('the SVG', () => {
  const svg = svgOf(painted());

  it('is vectors and text alone, styled by attributes that every editor reads', () => {
    for (const none of ['<image', 'foreignObject', '<style', ' style=', 'class=', 'var(', 'data:', 'NaN', 'undefined', '<script']) expect(svg).not.toContain(none);
    expect(svg).toContain('Home &amp; &lt;Castle&gt;');
    expect(svg).toContain('?a=1&amp;b=2');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1000" height="700" viewBox="0 0 1000 700"/);
  });

  it('is small where the world is large: nothing far outside the map is in it', () => {
    const camera = { zoom: 7, lng: 25, lat: 56 };
    const numbers = group(painted({ camera }), 'ground').flatMap((mark) => (mark.kind === 'path' ? (mark.d.match(/M-?[\d.]+/g) ?? []).map((text) => Number(text.slice(1))) : []));
    expect(numbers.length).toBeGreaterThan(0);
    for (const x of numbers) expect(Math.abs(x - 500)).toBeLessThan(520);
  });

  it('of the start page is the map alone, with ids of its own', () => {
    const start = startPicture({
      index,
      outline: OUTLINE,
      words,
      theme: 'dark',
      size: { width: 800, height: 500 },
      insets: { top: 0, right: 0, bottom: 100, left: 200 },
      prefix: 'start',
    });
    expect(start).toContain('id="start-links"');
    expect(start).not.toContain('id="start-sheet"');
  });
});

it('without a link in sight there are still land, homes and their names', () => {
  const empty = painted({ view: { ...view, filters: { ...NO_FILTERS, types: new Set() } } });
  expect(group(empty, 'links')).toEqual([]);
  expect(group(empty, 'ground').length).toBeGreaterThan(1);
  expect(written(group(empty, 'names'))).toContain('other');
});
