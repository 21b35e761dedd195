import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Mark, TextMark } from '../mark.ts';
import { textWidth } from '../text-width.ts';
import { type FilmFrames, filmFrames } from './frame.ts';
import { FILM, FILM_BARS } from './stage.ts';

const index = indexOf([link('home--one', 'treaty 1994'), link('home--two', 'agreement 1996-05-01'), link('other--one', 'contacts 2001'), link('other--far', 'treaty ?')], {
  home: { names: { en: 'Home' } },
  one: { names: { en: 'One' } },
  two: { names: { en: 'Two' } },
});
const words = createTranslator('en', await loadMessages('en'));
const film = (rest: Partial<FilmFrames> = {}) =>
  filmFrames({
    index,
    view: { reading: 'so-far', filters: NO_FILTERS, selection: null, theme: 'light' },
    words,
    wish: { speed: 1, byYear: false },
    shown: (moment) => `shown in ${Math.floor(moment)}`,
    address: 'https://atlas.example/?year=1996',
    licence: 'CC BY 4.0',
    ...rest,
  });
const texts = (marks: readonly Mark[]): readonly TextMark[] => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const said = (marks: readonly Mark[]): readonly string[] => texts(marks).map(({ text }) => text);
const bars = (marks: readonly Mark[]): number => marks.filter((mark) => mark.kind === 'path' && (mark.fill?.startsWith('#1') ?? false)).length;

describe('a frame of a film', () => {
  it('says the year, what is shown, the terms and the address', () => {
    const frame = said(film()(endOfYear(1996)));
    expect(frame).toEqual(expect.arrayContaining(['1996', 'Small network', 'shown in 1996', 'https://atlas.example/?year=1996']));
    expect(frame.join(' ')).toContain('CC BY 4.0');
    expect(said(film({ licence: null })(endOfYear(1996))).join(' ')).not.toContain('CC BY');
  });

  it('has a row for every type of the whole film, so that nothing jumps, and the numbers of the moment', () => {
    const frames = film();
    const rows = ['treaty', 'agreement', 'contacts', 'Undated links'];
    const [early, late] = [frames(endOfYear(1994)), frames(endOfYear(2001))];
    const placesOf = (marks: readonly Mark[]) =>
      texts(marks)
        .filter(({ text }) => rows.includes(text))
        .map(({ text, y }) => [text, y]);
    expect(placesOf(early)).toEqual(placesOf(late));
    expect(placesOf(early)).toHaveLength(4);
    const numbers = (marks: readonly Mark[]) =>
      texts(marks)
        .filter(({ anchor, weight, size }) => anchor === 'end' && weight === 600 && size === 13)
        .map(({ text }) => text);
    expect(numbers(early)).toEqual(['1', '1']);
    expect(numbers(late)).toEqual(['1', '1', '1', '1']);
  });

  it('tells what has just happened, and has a bar for each link that has begun', () => {
    const frames = film();
    expect(said(frames(endOfYear(1996))).join(' ')).toContain('1 May 1996');
    expect(said(frames(endOfYear(1993))).join(' ')).not.toContain('1 May 1996');
    expect([1993, 1994, 1996, 2001].map((year) => bars(frames(endOfYear(year))))).toEqual([0, 1, 2, 3]);
  });

  it('with a place chosen is that of its links alone', () => {
    const frame = said(film({ view: { reading: 'so-far', filters: NO_FILTERS, selection: { kind: 'place', id: 'home' }, theme: 'light' } })(endOfYear(2001)));
    expect(frame).toContain('Home');
    expect(frame).not.toContain('contacts');
    expect(frame).not.toContain('Undated links');
  });

  it.each(LANGUAGES)('keeps all of its writing within it in %s', async (language) => {
    const frames = film({ words: createTranslator(language, await loadMessages(language)) });
    for (const year of [1994, 1996, 2001]) {
      for (const { text, x, y, size, weight, anchor } of texts(frames(endOfYear(year)))) {
        const width = textWidth(text, size, weight);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        expect([text, left >= 0, left + width <= FILM.width, y <= FILM.height]).toEqual([text, true, true, true]);
      }
    }
  });

  it('shows how far it has come on the axis of the years', () => {
    const frames = film();
    const ends = [1995, 1998, 2001].map((year) => {
      const axis = frames(year).find((mark) => mark.kind === 'path' && mark.width === 2);
      return axis?.kind === 'path' ? Number(/H([\d.]+)/.exec(axis.d)?.[1]) : Number.NaN;
    });
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(new Set(ends).size).toBe(3);
    expect(ends[0]).toBeGreaterThan(FILM_BARS.x);
  });
});
