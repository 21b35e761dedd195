/**
 * Dates as the sources give them: ISO 8601-2 (EDTF) text, never more precise than the source, and their place on a
 * continuous time axis.
 */

/** A calendar year, a whole number. It says nothing of when in the year: `endOfYear` and `startOfYear` make a moment of it. */
export type Year = number & { readonly unit?: 'year' };

/**
 * A point of the time axis as a decimal year: 2004.5 is the middle of 2004. Plain numbers may be given for either type, as
 * in tests; what TypeScript refuses is a year where a moment is meant and the reverse, since "2022" the year lasts until its
 * end and 2022 the moment is its first day.
 */
export type Moment = number & { readonly unit?: 'moment' };

export type DatePrecision = 'day' | 'month' | 'year' | 'interval' | 'not-later-than';

export interface HistoricDate {
  readonly precision: DatePrecision;
  /** First moment the date can mean; null where the start is open. */
  readonly from: Moment | null;
  /** First moment after the last that the date can mean. */
  readonly until: Moment;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

/** Days of a month, 1 to 12, in the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parseCalendarDay(text: string): CalendarDay | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** The start of a calendar day (month and day default to the first) as a moment; a day past the month's last runs on. */
export function decimalYear(year: Year, month = 1, day = 1): Moment {
  let dayOfYear = day - 1;
  for (let m = 1; m < month; m += 1) dayOfYear += daysInMonth(year, m);
  return year + dayOfYear / daysInYear(year);
}

function spanOf({ year, month, day }: CalendarDay): { from: Moment; until: Moment } {
  if (month === null) return { from: startOfYear(year), until: startOfYear(year + 1) };
  const from = decimalYear(year, month, day ?? 1);
  const length = day === null ? daysInMonth(year, month) : 1;
  // Counted in whole days from the year's start, so that a period ends exactly where the next one starts.
  return { from, until: decimalYear(year, month, (day ?? 1) + length) };
}

/** Dates read before: many records share few of them. No more than these are kept, and none that is longer than a date can be. */
const read = new Map<string, HistoricDate | null>();
const MOST_KEPT = 50_000;
const LONGEST_DATE = 21;

/** Parses `1997`, `2004-03`, `2000-06-16`, `../2016-11-11` or `1993/1999`; null for anything else or an impossible day. */
export function parseDate(text: string): HistoricDate | null {
  const before = read.get(text);
  if (before !== undefined) return before;
  const date = readDate(text);
  if (text.length <= LONGEST_DATE) {
    if (read.size === MOST_KEPT) read.clear();
    read.set(text, date);
  }
  return date;
}

function readDate(text: string): HistoricDate | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (second === undefined) {
    const day = parseCalendarDay(first);
    if (day === null) return null;
    const precision = day.day !== null ? 'day' : day.month !== null ? 'month' : 'year';
    return { precision, ...spanOf(day) };
  }
  const end = parseCalendarDay(second);
  if (end === null) return null;
  const { until } = spanOf(end);
  if (first === '..') return { precision: 'not-later-than', from: null, until };
  const start = parseCalendarDay(first);
  if (start === null) return null;
  const { from } = spanOf(start);
  return from < until ? { precision: 'interval', from, until } : null;
}

export const isDateText = (text: string): boolean => parseDate(text) !== null;

/** The calendar year in which a known date starts; null for an unknown or open start. */
export function startYear(text: string | null): Year | null {
  const from = text === null ? null : (parseDate(text)?.from ?? null);
  return from === null ? null : yearOf(from);
}

/** Orders dates by what they can mean: known starts first by start, then the more precise one; open and unknown starts last. */
export function compareDates(a: string | null, b: string | null): number {
  const [first, second] = [a, b].map((text) => (text === null ? null : parseDate(text)));
  const start = (first?.from ?? Number.POSITIVE_INFINITY) - (second?.from ?? Number.POSITIVE_INFINITY);
  if (!Number.isNaN(start) && start !== 0) return start;
  return (first?.until ?? Number.POSITIVE_INFINITY) < (second?.until ?? Number.POSITIVE_INFINITY) ? -1 : first?.until === second?.until ? 0 : 1;
}

/** The year in which a moment lies. */
export const yearOf = (moment: Moment): Year => Math.floor(moment);

/** The first moment of a year. */
export const startOfYear = (year: Year): Moment => Number(year);

/** The last moment of a year that is still that year: at rest, the page shows the end of the year in its address. */
export const endOfYear = (year: Year): Moment => year + 1 - MOMENT_RESOLUTION;

/**
 * The moment at which something that ended on a date is over: after the last day that the date can mean, and by the end of
 * that day's year at the latest, so that what ended in 2004 no longer exists at the end of 2004. Null for what is no date.
 */
export function endMoment(text: string): Moment | null {
  const until = parseDate(text)?.until ?? null;
  return until === null ? null : Math.min(until, endOfYear(Math.ceil(until) - 1));
}

/** About an hour, in years: finer than any date in a document, coarser than what a graphics processor's floats resolve. */
const MOMENT_RESOLUTION = 1e-4;

export type DateParts = { readonly from: CalendarDay | null; readonly to: CalendarDay | null; readonly precision: DatePrecision };

/** The written parts of a date for formatting: a point in time has only `from`, "not later than" only `to`. */
export function dateParts(text: string): DateParts | null {
  const date = parseDate(text);
  if (date === null) return null;
  const [first = '', second] = text.split('/');
  return {
    precision: date.precision,
    from: parseCalendarDay(first),
    to: second === undefined ? null : parseCalendarDay(second),
  };
}
