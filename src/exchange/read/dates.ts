/** Dates as tables have them, as EDTF text of the same precision. */
import { isDateText } from '../../domain/network/date.ts';
import { fold } from '../../domain/search/forms.ts';

/** Which of two numbers is the day, where a column's dates are written with two of them before the year. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** Years of which a list of partner cities can speak; a number outside them is no year. */
const FIRST_YEAR = 800;
const LAST_YEAR = 2100;

const THREE = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})\b/;
const LANGUAGES = ['en', 'lt', 'lv', 'uk', 'de', 'pl', 'ru'] as const;

/** A column of dates is written in one way: one date whose day is over twelve tells of all. With points the day is first everywhere. */
export function dayOrderOf(values: Iterable<string>): DayOrder {
  for (const value of values) {
    const [, first, mark, second] = THREE.exec(value.trim()) ?? [];
    if (mark === '.') continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'unknown';
}

const two = (value: number | string): string => String(value).padStart(2, '0');

function dated(year: number | string, month?: number | string, day?: number | string): string | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  const text = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
  return isDateText(text) ? text : null;
}

/** Each form in which a date is understood, and what it means; the first that fits is taken. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[], order: DayOrder) => string | null])[] = [
  [/^(\d{4})(?:\.0+)?$/, ([year = '']) => dated(year)],
  // What Wikidata knows by the year alone it gives as the first of January.
  [/^\+?(\d{4})-(?:01-01|00-00)T00:00:00Z?$/, ([year = '']) => dated(year)],
  [/^\+?(\d{4})-(\d\d)-00T[\d:.]+Z?$/, ([year = '', month = '']) => dated(year, month)],
  [/^\+?(\d{4})-(\d\d)-(\d\d)[T ][\d:.]+(?:Z|[+-][\d:]+)?$/, ([year = '', month = '', day = '']) => dated(year, month, day)],
  [/^(\d{4})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{1,2})\.?$/, ([year = '', month = '', day = '']) => dated(year, month, day)],
  [/^(\d{4})\s*[./]\s*(\d{1,2})\.?$/, ([year = '', month = '']) => dated(year, month)],
  [/^(\d{4})-(\d{2})$/, ([year = '', month = '']) => dated(year, month)],
  [/^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})(?:\s+[\d:]+)?\.?$/, ([first = '', mark = '', second = '', year = ''], order) => ofThree(first, mark, second, year, order)],
  [/^(\d{1,2})\s*[./-]\s*(\d{4})$/, ([month = '', year = '']) => dated(year, month)],
  [/^(\d{4})\s*[–—-]\s*(\d{4})$/, ([from = '', to = '']) => periodOf(from, to)],
  // Days since the end of 1899, as spreadsheets count them: 1927 to 2100.
  [
    /^(\d{5})(?:[.,]\d+)?$/,
    ([days = '']) => (Number(days) >= 10_000 && Number(days) <= 73_415 ? new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10) : null),
  ],
];

function ofThree(first: string, mark: string, second: string, year: string, order: DayOrder): string | null {
  const dayFirst = dated(year, second, first);
  const monthFirst = dated(year, first, second);
  if (mark === '.' || order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  // Nothing tells the day from the month: the year is what is certain.
  return dayFirst === monthFirst || dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : dated(year);
}

function periodOf(from: string, to: string): string | null {
  const text = `${from}/${to}`;
  return dated(from) !== null && dated(to) !== null && isDateText(text) ? text : null;
}

/** @returns EDTF text; null for what is not a date */
export function dateOf(text: string, order: DayOrder = 'unknown'): string | null {
  const trimmed = text.trim().replace(/\s*(?:m\.?|metai|metais|r\.?|р\.?|року|рік|г\.?|год|года)$/iu, '');
  for (const [form, meaning] of FORMS) {
    const found = form.exec(trimmed);
    if (found !== null) return meaning(found.slice(1), order);
  }
  if (isDateText(trimmed)) return trimmed.split('/').every((end) => end === '..' || dated(end.slice(0, 4)) !== null) ? trimmed : null;
  return withMonthName(trimmed);
}

let monthNames: ReadonlyMap<string, number> | null = null;

/** The names of the months in each language, alone and as they stand beside a day. */
function months(): ReadonlyMap<string, number> {
  if (monthNames !== null) return monthNames;
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2004, month - 1, 2)).find(({ type }) => type === 'month')?.value ?? '';
        const name = fold(part);
        // In some languages the short form is a number.
        if (/^[a-z ]{3,}$/.test(name)) names.set(name, month);
      }
    }
  }
  monthNames = names;
  return names;
}

/** `12 May 2004`, `2004 m. gegužės 12 d.`, `2004. gada maijā`, `травень 2004`. */
function withMonthName(text: string): string | null {
  const words = fold(text).split(' ');
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)).map((word) => Number.parseInt(word, 10));
  const named = words.flatMap((word) => monthIn(word) ?? []);
  const others = words.length - years.length - days.length - named.length;
  // A sentence that happens to hold a year is no date: "m.", "d.", "gada", "of" are the words that may stand beside.
  if (years.length !== 1 || named.length !== 1 || days.length > 1 || others > 2) return null;
  return dated(years[0] ?? '', named[0], days[0]);
}

/** Endings of cases that the tables of names do not have: Latvian "maijā", Ukrainian "травні". */
const monthIn = (word: string): number | undefined =>
  /^[a-z]{3,}$/.test(word)
    ? (months().get(word) ?? months().get(word.slice(0, -1)) ?? [...months()].find(([name]) => name.length >= 5 && word.slice(0, -1) === name.slice(0, -1))?.[1])
    : undefined;
