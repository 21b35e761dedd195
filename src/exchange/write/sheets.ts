/** The sheets of the Excel file: the links of the view, what happened on them, and the documents that say so. */
import type { ShownLink } from '../../domain/choose/filter.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { type Cell, LINK_COLUMNS, linkRows, listed } from './link-table.ts';
import { citedIds, eventsUntil } from './network-part.ts';
import { type TakenView, takenLinks } from './taken-view.ts';

export interface SheetRows {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly Cell[])[];
}

export const EVENT_COLUMNS = ['link', 'home', 'partner', 'date', 'kind', 'kind_label', 'planned', 'where', 'people', 'note', 'source', 'source_at'] as const;
export const SOURCE_COLUMNS = ['source', 'title', 'title_translated', 'publisher', 'language', 'date', 'date_kind', 'url'] as const;

/** Texts stay texts in this format, whatever they begin with, so nothing is disarmed. */
export function sheetsOf(view: TakenView): readonly SheetRows[] {
  const steps = sheetSteps(view);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const LINKS_A_STEP = 500;

/** The same in steps of some milliseconds, so that the page can breathe between them. */
export function* sheetSteps(view: TakenView): Generator<void, readonly SheetRows[]> {
  const { index, words } = view;
  const shown = takenLinks(view);
  const rowOf = linkRows(view);
  const eventsOf = eventRows(view);
  const links: (readonly Cell[])[] = [LINK_COLUMNS];
  const events: (readonly Cell[])[] = [EVENT_COLUMNS];
  const cited = new Set<string>();
  for (let start = 0; start < shown.length; start += LINKS_A_STEP) {
    yield;
    for (const one of shown.slice(start, start + LINKS_A_STEP)) {
      const row = rowOf(one);
      links.push(LINK_COLUMNS.map((column) => row[column]));
      for (const event of eventsOf(one)) events.push(event);
      citedIds(one.link.record, cited);
    }
  }
  yield;
  const sources = index.network.sources
    .filter(({ id }) => cited.has(id))
    .map((source): readonly Cell[] => [
      source.id,
      source.title,
      words.local(source.titleTranslated),
      source.publisher ?? null,
      source.language,
      source.date,
      source.dateKind,
      source.url ?? null,
    ]);
  return [
    { name: 'Links', rows: links },
    { name: 'Events', rows: events },
    { name: 'Sources', rows: [SOURCE_COLUMNS, ...sources] },
  ];
}

/** Makes the rows of what happened on a link until the end of the year shown. */
function eventRows({ index, words, year }: TakenView): (shown: ShownLink) => readonly (readonly Cell[])[] {
  const nameOf = (id: string | undefined): string | null => {
    const place = id === undefined ? undefined : index.place.get(id);
    return place === undefined ? null : words.local(place.names);
  };
  return ({ link: { record: link } }) => {
    const [home, partner] = link.places.map(nameOf);
    return eventsUntil(link.events, endOfYear(year)).map((event) => [
      link.id,
      home ?? null,
      partner ?? null,
      event.date,
      event.kind,
      words.local(index.eventKind.get(event.kind)?.label ?? {}),
      event.planned ?? false,
      nameOf(event.where),
      listed((event.people ?? []).map(({ name, office }) => `${name}, ${words.local(office)}`)),
      event.note === undefined ? null : words.local(event.note),
      event.source.id,
      event.source.at,
    ]);
  };
}
