/** The sheets of the Excel file: the links of the view, what happened on them, and the documents that say so. */
import { endOfYear } from '../../domain/network/date.ts';
import type { LinkEvent } from '../../domain/network/schema.ts';
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
  const { index, words } = view;
  const links = takenLinks(view);
  const rowOf = linkRows(view);
  const nameOf = (id: string | undefined): string | null => {
    const place = id === undefined ? undefined : index.place.get(id);
    return place === undefined ? null : words.local(place.names);
  };
  const eventRow = (linkId: string, home: string | null, partner: string | null, event: LinkEvent): readonly Cell[] => [
    linkId,
    home,
    partner,
    event.date,
    event.kind,
    words.local(index.eventKind.get(event.kind)?.label ?? {}),
    event.planned ?? false,
    nameOf(event.where),
    listed((event.people ?? []).map(({ name, office }) => `${name}, ${words.local(office)}`)),
    event.note === undefined ? null : words.local(event.note),
    event.source.id,
    event.source.at,
  ];
  const events = links.flatMap(({ link: { record: link } }) => {
    const [home, partner] = link.places.map(nameOf);
    return eventsUntil(link.events, endOfYear(view.year)).map((event) => eventRow(link.id, home ?? null, partner ?? null, event));
  });
  const cited = citedIds(links.map(({ link }) => link.record));
  const sources = index.network.sources.filter(({ id }) => cited.has(id));
  return [
    { name: 'Links', rows: [LINK_COLUMNS, ...links.map(rowOf).map((row) => LINK_COLUMNS.map((column) => row[column]))] },
    { name: 'Events', rows: [EVENT_COLUMNS, ...events] },
    {
      name: 'Sources',
      rows: [
        SOURCE_COLUMNS,
        ...sources.map((source): readonly Cell[] => [
          source.id,
          source.title,
          words.local(source.titleTranslated),
          source.publisher ?? null,
          source.language,
          source.date,
          source.dateKind,
          source.url ?? null,
        ]),
      ],
    },
  ];
}
