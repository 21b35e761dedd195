import { describe, expect, it } from 'vitest';
import { addressIn, isOver, itemsOf } from './cells.ts';
import { degreesOf, pointOf } from './coordinates.ts';
import { dateOf, dayOrderOf } from './dates.ts';

describe('coordinates', () => {
  it.each([
    ['54.68', 54.68],
    ['54,68', 54.68],
    ['-0,5', -0.5],
    ['−0.5', -0.5],
    ['25.28 E', 25.28],
    ['25.28° W', -25.28],
    ['54°41′N', 54 + 41 / 60],
    ['54° 41\' 24" S', -54.69],
    ['200', 200],
  ])('%s is an angle', (text, degrees) => expect(degreesOf(text)).toBeCloseTo(degrees, 9));

  it.each(['', 'north', '54.68.1', '1234', '54 68', 'NaN', '1e3'])('"%s" is none', (text) => expect(degreesOf(text)).toBeNull());

  it.each([
    '54.68, 25.28',
    '54,68; 25,28',
    '54.68 25.28',
    '54,68 25,28',
    '54,68, 25,28',
    '54.68,25.28',
    '(54.68, 25.28)',
    'Point(25.28 54.68)',
    'POINT (25.28 54.68)',
    '54.68° N, 25.28° E',
    '25.28 E, 54.68 N',
  ])('%s is Vilnius', (text) => {
    const point = pointOf(text);
    expect([point?.lat, point?.lng]).toEqual([54.68, 25.28]);
  });

  it('degrees, minutes and their letters are enough to part the two', () => expect(pointOf('54°41′N 25°17′E')?.lng).toBeCloseTo(25.2833, 3));
  it.each(['', '54.68', 'Vilnius', 'Point()', 'Point(a b)', '1, 2, 3'])('"%s" is no place', (text) => expect(pointOf(text)).toBeNull());
});

describe('dates', () => {
  it.each([
    ['2004', '2004'],
    ['2004.0', '2004'],
    ['2004-05', '2004-05'],
    ['2004-05-12', '2004-05-12'],
    ['../2016-11-11', '../2016-11-11'],
    ['1993/1999', '1993/1999'],
    ['1993–1999', '1993/1999'],
    ['12.05.2004', '2004-05-12'],
    ['12. 5. 2004', '2004-05-12'],
    ['05/2004', '2004-05'],
    ['05.2004', '2004-05'],
    ['2004.05.12', '2004-05-12'],
    ['2004 05 12', '2004-05-12'],
    ['13/05/2004', '2004-05-13'],
    ['05/13/2004', '2004-05-13'],
    ['38119', '2004-05-12'],
    ['2004-05-12T00:00:00Z', '2004-05-12'],
    ['2004-01-01T00:00:00Z', '2004'],
    ['12 May 2004', '2004-05-12'],
    ['May 2004', '2004-05'],
    ['2004 m.', '2004'],
    ['2004 m. gegužės 12 d.', '2004-05-12'],
    ['2004. gada 12. maijā', '2004-05-12'],
    ['12 травня 2004', '2004-05-12'],
    ['травень 2004 р.', '2004-05'],
    ['12. Mai 2004', '2004-05-12'],
    ['12 maja 2004 r.', '2004-05-12'],
    ['2004 год', '2004'],
  ])('%s is %s', (text, date) => expect(dateOf(text)).toBe(date));

  it.each(['', 'about 2004', 'soon', '31.02.2004', '12345678', '9999', '2004-13', '12.05.04', 'see letter of 12 May, signed in 2004 by all of them', 'NaN', '../..', '0000'])(
    '"%s" is none',
    (text) => expect(dateOf(text)).toBeNull(),
  );

  it('day and month that could be each other are not guessed', () => expect(dateOf('05/06/2004')).toBe('2004'));
  it('one date of the column that tells them apart tells it of all', () => {
    expect(dateOf('05/06/2004', dayOrderOf(['05/06/2004', '13/05/1999']))).toBe('2004-06-05');
    expect(dateOf('05/06/2004', dayOrderOf(['05/13/1999']))).toBe('2004-05-06');
  });
});

describe('other cells', () => {
  it.each(['Ended', 'inactive', 'Nutraukta', 'izbeigts', 'Припинено', 'beendet', 'zakończona', 'прекращено'])('"%s" says that a link is over', (status) =>
    expect(isOver(status)).toBe(true),
  );
  it.each(['', 'active', 'galioja', 'aktīva', 'діє', 'neu'])('"%s" does not', (status) => expect(isOver(status)).toBe(false));
  it('lists are parted at semicolons, and at commas where there are none', () => {
    expect(itemsOf('culture; art, music')).toEqual(['culture', 'art, music']);
    expect(itemsOf('culture, sport')).toEqual(['culture', 'sport']);
  });
  it('an address is found in a sentence, and what only looks like one is not', () => {
    expect(addressIn('Town hall: https://example.org/a?b=1.')).toBe('https://example.org/a?b=1');
    expect([addressIn('javascript:alert(1)'), addressIn('www.example.org')]).toEqual([null, null]);
  });
});
