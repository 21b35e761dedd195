/** What the checks of links, networks and their events share. */
import { type HistoricDate, parseDate } from './date.ts';
import type { Report } from './fault.ts';
import type { LinkEvent } from './schema.ts';

interface Ids {
  readonly has: (id: string) => boolean;
}

/** The ids that may be referred to. */
export type KnownIds = Readonly<Record<'places' | 'agreementTypes' | 'areas' | 'eventKinds' | 'sources', Ids>>;

export interface Rules {
  readonly known: KnownIds;
  /** Kinds of events that form or change a link. */
  readonly acts: ReadonlySet<string>;
  readonly dateOf: (text: string) => HistoricDate | null;
  readonly report: Report;
}

/** Many records share few dates, and reading one costs more than looking it up. */
export function dateReader(): Rules['dateOf'] {
  const read = new Map<string, HistoricDate | null>();
  return (text) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const date = parseDate(text);
    read.set(text, date);
    return date;
  };
}

/** The references of an event of a link or a network; `at` is the position of its owner in `list`. */
export function reportEvent(event: LinkEvent, list: 'links' | 'networks', at: number, i: number, { known, report }: Rules): void {
  const { kind, source, where, people } = event;
  if (!known.eventKinds.has(kind)) report([list, at, 'events', i, 'kind'], 'unknown', { list: 'eventKinds', id: kind });
  if (!known.sources.has(source.id)) report([list, at, 'events', i, 'source', 'id'], 'unknown', { list: 'sources', id: source.id });
  if (where !== undefined && !known.places.has(where)) report([list, at, 'events', i, 'where'], 'unknown', { list: 'places', id: where });
  people?.forEach(({ place }, j) => {
    if (place !== undefined && !known.places.has(place)) report([list, at, 'events', i, 'people', j, 'place'], 'unknown', { list: 'places', id: place });
  });
}
