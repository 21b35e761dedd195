import { describe, expect, it } from 'vitest';
import { actsOf } from '../domain/choose/acts.ts';
import { countsOf } from '../domain/choose/counts.ts';
import { NO_FILTERS } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { event, indexOf, link } from '../domain/testing/network-fixture.ts';
import { captionText } from './caption-text.ts';
import en from './messages/en.json';
import { createTranslator } from './translator.ts';

const translator = createTranslator('en', en);
const captionsIn = (index: NetworkIndex) => actsOf(countsOf(index).overTime(NO_FILTERS, null).happenings).map((act) => captionText(index, act, translator));
const captionsOf = (...events: ReturnType<typeof event>[]) => {
  const index = indexOf([link('a--b', 'treaty 2000-05-01', { events })], { a: { names: { en: 'Akmenė' } }, b: { names: { en: 'Konin' } } });
  return captionsIn(index);
};

describe('a caption', () => {
  it('names the two places and what happened', () => expect(captionsOf(event('2000-05-01'))).toEqual(['Akmenė – Konin: signing']));

  it('says of what was only planned that it was planned, and of nothing else', () => {
    const [planned, begun] = captionsOf(event('2000-05-01', { planned: true }));
    expect(planned).toBe('Akmenė – Konin: signing (planned)');
    expect(begun).toBe('Akmenė – Konin: treaty');
  });

  it('names the type where no event tells of the beginning', () => expect(captionsOf()).toEqual(['Akmenė – Konin: treaty']));

  it('says where it happened, if that is a place of the data', () => {
    expect(captionsOf(event('2000-05-01', { where: 'b' }))[0]).toMatch(/signing.*Konin/);
    expect(captionsOf(event('2000-05-01', { where: 'nowhere' }))).toEqual(['Akmenė – Konin: signing']);
  });

  it('falls back to the type for an event of a kind that the data do not explain', () => {
    expect(captionsOf(event('2000-05-01', { kind: 'ball' }))[0]).toBe('Akmenė – Konin: treaty');
  });
});

describe('the caption of an act of several parties', () => {
  const captions = captionsIn(
    indexOf([
      link('a--c', 'treaty 1994', { jointWith: ['b', 'd'], events: [event('1994'), event('1996')] }),
      link('b--c', 'treaty 1994', { jointWith: ['a', 'd'], events: [event('1994'), event('1996')] }),
      link('a--d', 'treaty 1996', { jointWith: ['b', 'c'] }),
      link('b--d', 'treaty 1996', { jointWith: ['a', 'c'] }),
    ]),
  );

  it('names them all', () => expect(captions[0]).toBe('a, c and b: signing'));
  it('names who joined, and whom', () => expect(captions[1]).toBe('d: signing (a, c and b)'));
});
