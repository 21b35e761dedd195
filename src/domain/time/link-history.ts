/** What happened on a link or in a network, oldest first, split at the end of the year shown. */
import { compareDates, endOfYear, type Moment, parseDate, type Year } from '../network/date.ts';
import type { Link, LinkEvent } from '../network/schema.ts';

export interface History {
  /** Dated events that began by the end of the year. */
  readonly past: readonly LinkEvent[];
  /** Dated events after it. */
  readonly later: readonly LinkEvent[];
  /** Events whose date no document gives, or only as "not later than". */
  readonly undated: readonly LinkEvent[];
}

export function historyUntil(events: readonly LinkEvent[], year: Year): History {
  const dated = events
    .flatMap((event) => {
      const from = event.date === null ? null : (parseDate(event.date)?.from ?? null);
      return from === null ? [] : [{ event, from }];
    })
    .toSorted((a, b) => compareDates(a.event.date, b.event.date));
  const isPast = ({ from }: { readonly from: Moment }) => from <= endOfYear(year);
  const datedEvents = new Set(dated.map(({ event }) => event));
  return {
    past: dated.filter(isPast).map(({ event }) => event),
    later: dated.filter((item) => !isPast(item)).map(({ event }) => event),
    undated: events.filter((event) => !datedEvents.has(event)),
  };
}

/** Ids of the documents that a link's record rests on, in the order in which it cites them. */
export function citedSources(link: Link): readonly string[] {
  return [
    ...new Set([...link.events.flatMap((event) => [event.source, ...(event.alsoIn ?? [])].map(({ id }) => id)), ...(link.attested === undefined ? [] : [link.attested.source])]),
  ];
}
