import { describe, expect, it } from 'vitest';
import { endOfYear } from '../domain/network/date.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import en from '../i18n/messages/en.json';
import lt from '../i18n/messages/lt.json';
import { createTranslator } from '../i18n/translator.ts';
import { hoverText } from './hover-text.ts';

const index = indexOf(
  [
    link('akmene--bocholt', 'treaty 2000-06-08'),
    link('akmene--konin', 'protocol 2003, agreement 2004-03'),
    link('akmene--lutsk', 'agreement ?'),
    link('akmene--liepaja', 'agreement ../1999'),
    link('akmene--arendal', 'agreement 1991/1995'),
    link('akmene--vitebsk', 'agreement 1997', { ended: '2010' }),
  ],
  { akmene: { names: { en: 'Akmenė' } }, bocholt: { names: { en: 'Bocholt' }, country: 'DE' }, alone: { names: { en: 'Alone' } } },
);
const english = createTranslator('en', en);
const place = (id: string, year = 2022, words = english) => hoverText({ kind: 'place', id }, index, endOfYear(year), words);
const lines = (ids: readonly string[], year = 2022) => hoverText({ kind: 'links', ids: ids.map((id) => `akmene--${id}`), point: { x: 0, y: 0 } }, index, endOfYear(year), english);

describe('the label of a place', () => {
  it('with one link says what was agreed, with whom and since when', () => expect(place('bocholt')).toBe('Bocholt, Germany · treaty with Akmenė since 2000'));
  it('needs no grammatical case that the data lack', () =>
    expect(place('bocholt', 2022, createTranslator('lt', lt))).toBe('Bocholt, Vokietija · ryšys: Akmenė · treaty nuo 2000 m.'));
  it('with several counts those that are there at the moment', () => {
    expect(place('akmene')).toBe('Akmenė, Lithuania · 5 links');
    expect(place('akmene', 1990)).toBe('Akmenė, Lithuania · 2 links');
  });
  it('with none says where it is', () => expect(place('alone')).toBe('Alone, Poland'));
  it('says that a link is not there yet, and that it is over', () => {
    expect(place('bocholt', 1999)).toBe('Bocholt, Germany · treaty with Akmenė, not formed yet in 1999');
    expect(place('vitebsk')).toBe('vitebsk, Poland · agreement with Akmenė, ended: 2010');
  });
  it('is empty for what the network does not hold', () => expect(place('nowhere')).toBe(''));
});

describe('the label of lines', () => {
  it('says the stage of the moment and its year', () => {
    expect(lines(['konin'], 2003)).toBe('Akmenė – konin · protocol since 2003');
    expect(lines(['konin'])).toBe('Akmenė – konin · agreement since 2004');
  });
  it('is no more precise than the date', () => {
    expect(lines(['lutsk'])).toBe('Akmenė – lutsk · agreement, start not known');
    expect(lines(['liepaja'])).toBe('Akmenė – liepaja · agreement, not later than 1999');
    expect(lines(['arendal'])).toBe('Akmenė – arendal · agreement, 1991–1995');
  });
  it('names up to three, one under another, and counts the rest', () => {
    expect(lines(['bocholt', 'konin', 'lutsk']).split('\n')).toHaveLength(3);
    expect(lines(['bocholt', 'konin', 'lutsk', 'arendal', 'vitebsk']).split('\n')[3]).toBe('2 more');
  });
  it('of very many says how many, and the share of the type that prevails', () => {
    const many = indexOf(Array.from({ length: 20 }, (_, i) => link(`akmene--town${i}`, `${i < 5 ? 'agreement' : 'treaty'} 2000`)));
    const hit = { kind: 'links' as const, ids: many.links.map(({ record }) => record.id), point: { x: 0, y: 0 } };
    expect(hoverText(hit, many, 2022, createTranslator('en', en))).toBe('20 links · treaty 75%');
    expect(hoverText({ ...hit, ids: hit.ids.slice(0, 12) }, many, 2022, createTranslator('en', en)).split('\n')).toHaveLength(4);
  });
});
