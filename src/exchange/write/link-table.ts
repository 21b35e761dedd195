/** The links of a view as rows: one definition of the columns for CSV, Excel and GeoJSON. */
import type { ShownLink } from '../../domain/choose/filter.ts';
import { tableRow } from '../../domain/choose/table.ts';
import type { Place, Source } from '../../domain/network/schema.ts';
import { linkAddresses, type TakenView, type TakenWords } from './taken-view.ts';

/** null is an empty cell. */
export type Cell = string | number | boolean | null;

export const LINK_COLUMNS = [
  'link',
  'home',
  'home_country',
  'home_lat',
  'home_lng',
  'partner',
  'partner_country',
  'partner_lat',
  'partner_lng',
  'type',
  'type_label',
  'since',
  'first_since',
  'undated',
  'ended',
  'term_ends',
  'areas',
  'joint_with',
  'last_confirmed',
  'sources',
  'address',
] as const;

export type LinkRow = Readonly<Record<(typeof LINK_COLUMNS)[number], Cell>>;

/** A list in one cell. What separates the items does not occur in them. */
export const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.map((item) => item.replaceAll('; ', ', ')).join('; '));

/** A document in one line: who published it, what it is called, where it stands. */
const sourceText = ({ publisher, title, url }: Source): string => [publisher === undefined ? title : `${publisher}: ${title}`, ...(url === undefined ? [] : [url])].join(', ');

/** Names are asked for again and again; each is looked up once. */
function remembering(words: TakenWords): (place: Place) => string {
  const names = new Map<string, string>();
  return (place) => {
    const name = names.get(place.id) ?? words.local(place.names);
    names.set(place.id, name);
    return name;
  };
}

/** Makes the row of a link. Dates are EDTF, countries ISO 3166-1 alpha-2, coordinates degrees. */
export function linkRows({ index, words, origin }: TakenView): (shown: ShownLink) => LinkRow {
  const nameOf = remembering(words);
  const addressOf = linkAddresses(origin.address);
  return (shown) => {
    const { record: link, first, second } = shown.link;
    const { areas, sources, confirmed, linkSince } = tableRow(index, shown);
    return {
      link: link.id,
      home: nameOf(first),
      home_country: first.country,
      home_lat: first.lat,
      home_lng: first.lng,
      partner: nameOf(second),
      partner_country: second.country,
      partner_lat: second.lat,
      partner_lng: second.lng,
      type: shown.stage.type.id,
      type_label: words.local(shown.stage.type.label),
      since: shown.stage.since,
      first_since: linkSince ?? null,
      undated: shown.undated,
      ended: link.ended ?? null,
      term_ends: link.termEnds ?? null,
      areas: listed(areas.map((area) => words.local(area.label))),
      joint_with: listed((link.jointWith ?? []).flatMap((id) => index.place.get(id) ?? []).map(nameOf)),
      last_confirmed: confirmed,
      sources: listed(sources.map(sourceText)),
      address: addressOf(link.id),
    };
  };
}
