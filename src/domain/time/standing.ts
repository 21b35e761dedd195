/** The one line that stands under a link's name: what documents allow to be said of it at a moment. */
import { type Moment, startYear, type Year } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { certaintyOf } from './certainty.ts';

export type Standing =
  | { readonly kind: 'not-yet' }
  /** `date` as EDTF text, here and below. */
  | { readonly kind: 'ended'; readonly date: string }
  /** The term that a document states is over; of an end no document tells. */
  | { readonly kind: 'term-over'; readonly since: Year }
  /** A document of the year of the moment or a later one confirms the link. */
  | { readonly kind: 'confirmed'; readonly date: string }
  /** The last document that confirms the link is of an earlier year. */
  | { readonly kind: 'last-confirmed'; readonly date: string }
  | { readonly kind: 'never-confirmed' };

export function standingAt(link: IndexedLink, moment: Moment): Standing {
  const { record, formed, ended } = link;
  const { termOver, unconfirmedFrom } = certaintyOf(link);
  if (ended !== null && record.ended !== undefined && ended <= moment) return { kind: 'ended', date: record.ended };
  if (formed !== null && formed > moment) return { kind: 'not-yet' };
  const termYear = record.termEnds === undefined ? null : startYear(record.termEnds);
  if (termYear !== null && termOver <= moment) return { kind: 'term-over', since: termYear };
  const confirmed = record.attested?.date;
  if (confirmed === undefined || confirmed === null) return { kind: 'never-confirmed' };
  return { kind: moment < unconfirmedFrom ? 'confirmed' : 'last-confirmed', date: confirmed };
}
