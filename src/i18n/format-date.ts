/** Dates in words, with exactly the precision that the source gives. */
import { type DateParts, dateParts } from '../domain/network/date.ts';
import { type Language, localeOf } from './languages.ts';
import type { MessageKey } from './messages.ts';

type Day = NonNullable<DateParts['from']>;
type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** Date.UTC takes the years 0 to 99 for those of the twentieth century; this does not. */
const timeOf = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };

function formatDay({ year, month, day }: Day, language: Language, t: Translate): string {
  if (month === null) return t('date.year', { year: String(year) });
  // Some releases of the Unicode data shorten the Latvian word for year here, and only here.
  if (day === null)
    return formatter(language, MONTH)
      .format(timeOf(year, month, 1))
      .replace(/(?<=^\d+\.\s)g\./u, 'gada');
  return formatter(language, DAY).format(timeOf(year, month, day));
}

/** Days of one month: "8–10 June 2007". Intl's own range loses the Lithuanian words for year and day. */
function formatDays(from: Day, { year, month, day }: Day, language: Language): string | null {
  if (month === null || day === null || from.day === null || from.year !== year || from.month !== month) return null;
  const parts = formatter(language, DAY).formatToParts(timeOf(year, month, day));
  // Where the number of the day has a full stop, the first one has it too.
  const stop = parts[parts.findIndex(({ type }) => type === 'day') + 1]?.value.startsWith('.') ? '.' : '';
  return parts.map(({ type, value }) => (type === 'day' ? `${from.day}${stop}–${value}` : value)).join('');
}

/** Years as words write them: "1991–2022" in English, with the word for year where a language never leaves it out. */
export function formatYears(from: number, to: number, t: Translate): string {
  return from === to ? t('date.year', { year: String(from) }) : t('date.years', { from: String(from), to: String(to) });
}

export function formatDate(text: string | null, language: Language, t: Translate): string {
  const parts = text === null ? null : dateParts(text);
  if (parts === null) return t('date.unknown');
  const from = parts.from === null ? null : formatDay(parts.from, language, t);
  const to = parts.to === null ? null : formatDay(parts.to, language, t);
  // Years alone stand close together: the word for them is said once.
  if (parts.from !== null && parts.to !== null && parts.from.month === null && parts.to.month === null) {
    return t('date.years', { from: String(parts.from.year), to: String(parts.to.year) });
  }
  if (from === null) return t('date.notLaterThan', { date: to ?? '' });
  if (parts.from !== null && parts.to !== null) return formatDays(parts.from, parts.to, language) ?? t('date.interval', { from, to: to ?? '' });
  return from;
}
