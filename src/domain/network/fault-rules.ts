/** What the checks of links, networks and their events share. */
import { type HistoricDate, parseDate } from './date.ts';
import type { FaultPath, Report } from './fault.ts';
import type { Basis, Citation, LinkEvent, Website } from './schema.ts';

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

/** A citation at `path` whose document is not listed. */
export function reportCitation({ id }: Citation, path: FaultPath, { known, report }: Rules): void {
  if (!known.sources.has(id)) report([...path, 'id'], 'unknown', { list: 'sources', id });
}

export function reportCitations(citations: readonly Citation[] | undefined, path: FaultPath, rules: Rules): void {
  citations?.forEach((citation, i) => {
    reportCitation(citation, [...path, i], rules);
  });
}

/** What the claims of a record rest on, by the field that claims; general knowledge has no document. */
export function reportBasis(basis: Readonly<Record<string, Basis | undefined>> | undefined, path: FaultPath, rules: Rules): void {
  for (const [field, rests] of Object.entries(basis ?? {})) {
    if (rests !== undefined && rests !== 'general-knowledge') reportCitation(rests, [...path, 'basis', field], rules);
  }
}

export function reportWebsites(websites: readonly Website[] | undefined, path: FaultPath, rules: Rules): void {
  websites?.forEach(({ source }, i) => {
    reportCitation(source, [...path, 'websites', i, 'source'], rules);
  });
}

/** The references of an event of a link or a network; `at` is the position of its owner in `list`. */
export function reportEvent(event: LinkEvent, list: 'links' | 'networks', at: number, i: number, rules: Rules): void {
  const { kind, source, alsoIn, where, people } = event;
  const { known, report } = rules;
  if (!known.eventKinds.has(kind)) report([list, at, 'events', i, 'kind'], 'unknown', { list: 'eventKinds', id: kind });
  reportCitation(source, [list, at, 'events', i, 'source'], rules);
  reportCitations(alsoIn, [list, at, 'events', i, 'alsoIn'], rules);
  if (where !== undefined && !known.places.has(where)) report([list, at, 'events', i, 'where'], 'unknown', { list: 'places', id: where });
  people?.forEach(({ place }, j) => {
    if (place !== undefined && !known.places.has(place)) report([list, at, 'events', i, 'people', j, 'place'], 'unknown', { list: 'places', id: place });
  });
}
