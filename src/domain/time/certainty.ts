/** How sure a link is at a moment beyond its dates: past its term, past its last confirmation, before it is known to have existed. */
import { type Moment, parseDate } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';

export interface Certainty {
  /** First moment after the term that a document states; infinite where none is stated. */
  readonly termOver: Moment;
  /** First moment of the year after the one in which a source last confirms the link; infinite where no source is named. */
  readonly unconfirmedFrom: Moment;
  /** For a start known only as "not later than": the first moment after that day. Minus infinity for every other start. */
  readonly knownBy: Moment;
}

export function certaintyOf({ record, formed }: IndexedLink): Certainty {
  const until = (text: string | null | undefined): Moment | null => (text === null || text === undefined ? null : (parseDate(text)?.until ?? null));
  const confirmed = until(record.attested?.date);
  const since = record.stages[0]?.since ?? null;
  return {
    termOver: until(record.termEnds) ?? Number.POSITIVE_INFINITY,
    unconfirmedFrom: confirmed === null ? Number.POSITIVE_INFINITY : Math.ceil(confirmed),
    knownBy: formed === null && since !== null ? (until(since) ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY,
  };
}

/** Whether a document confirms a link for a moment: its line then has its full colour, and pales from the first moment on for which none does. The line shader says the same. */
export const isConfirmedAt = ({ unconfirmedFrom }: Pick<Certainty, 'unconfirmedFrom'>, moment: Moment): boolean => moment < unconfirmedFrom;

/** Whether the term that a document states is over: the line then has a tick across its end. The line shader says the same. */
export const isTermOverAt = ({ termOver }: Pick<Certainty, 'termOver'>, moment: Moment): boolean => moment >= termOver;
