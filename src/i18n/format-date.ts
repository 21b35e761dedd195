/** Dates in words, with exactly the precision that the source gives. */
import { type DateParts, dateParts } from '../domain/network/date.ts';
import { type Language, localeOf } from './languages.ts';
import type { MessageKey } from './messages.ts';

type Day = NonNullable<DateParts['from']>;
type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions, year: number, month: number, day: number): string {
  const key = language + JSON.stringify(options);
  const formatter = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formats.set(key, formatter);
  // Date.UTC takes the years 0 to 99 for those of the twentieth century; this does not.
  return formatter.format(new Date(0).setUTCFullYear(year, month - 1, day));
}

function formatDay({ year, month, day }: Day, language: Language, t: Translate): string {
  if (month === null) return t('date.year', { year: String(year) });
  if (day === null) return format(language, { year: 'numeric', month: 'long' }, year, month, 1);
  return format(language, { year: 'numeric', month: 'long', day: 'numeric' }, year, month, day);
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
  return to === null ? from : t('date.interval', { from, to });
}
