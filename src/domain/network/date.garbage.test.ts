import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { GARBAGE_TIME, garbage } from '../testing/garbage.ts';
import { compareDates, dateParts, endMoment, isDateText, parseDate, startYear } from './date.ts';

vi.setConfig({ testTimeout: GARBAGE_TIME });

/** Text that is nearly a date: a date's own characters, and dates that were cut, doubled or joined. */
const piece = fc.oneof(
  fc.constantFrom('..', '/', '-', '0000', '9999', '2004', '02', '30', '13', '00', ' ', 'T12:00', '٢٠٠٤', '__proto__', 'NaN', 'X', '~', '?'),
  fc.string({ maxLength: 5 }),
);
const nearlyDate = fc.oneof(
  fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
  fc.string(),
  fc.string({ minLength: 2000, maxLength: 4000 }).map((text) => text.replace(/./gu, '2-')),
);

it('whatever stands where a date should is read as a date or as none', () => {
  garbage(nearlyDate, (text) => {
    const date = parseDate(text);
    expect(isDateText(text)).toBe(date !== null);
    expect(dateParts(text) === null).toBe(date === null);
    expect(endMoment(text) === null).toBe(date === null);
    expect(startYear(text)).toBe(date === null || date.from === null ? null : Math.floor(date.from));
    if (date === null) return;
    expect(date.until).toBeGreaterThan(date.from ?? 0);
  });
});

it('dates that are none can be compared too, and in one way', () => {
  garbage(fc.tuple(nearlyDate, nearlyDate), ([a, b]) => {
    const order = compareDates(a, b);
    expect(Number.isNaN(order)).toBe(false);
    expect(Math.sign(compareDates(b, a)) + Math.sign(order)).toBe(0);
  });
});
