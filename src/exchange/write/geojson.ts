/** The view as GeoJSON (RFC 7946): a line for each link, with the columns of the table as its properties, and a point for each of their places. */
import type { Place } from '../../domain/network/schema.ts';
import { lineBetween } from './line-string.ts';
import { linkRows } from './link-table.ts';
import { type Origin, type TakenView, takenLinks } from './taken-view.ts';

const FEATURES_A_PIECE = 200;

const termsOf = ({ terms }: Origin) => (terms === null ? {} : { licence: terms.licence, licenceAddress: terms.licenceAddress, credit: terms.credit });

/** The file in pieces. What it says of its origin stands beside the features, as members that readers without use for them skip. */
export function* geojsonPieces(view: TakenView): Generator<string> {
  const { words, origin, index } = view;
  const links = takenLinks(view);
  const rowOf = linkRows(view);
  const about = { title: words.local(index.network.title), address: origin.address, date: origin.date, ...termsOf(origin) };
  yield `{"type":"FeatureCollection",${JSON.stringify(about).slice(1, -1)},"features":[`;
  const point = (place: Place): string =>
    JSON.stringify({
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
      properties: { place: place.id, name: words.local(place.names), country: place.country, kind: place.kind, home_municipality: place.home },
    });
  const places = new Set(links.flatMap(({ link }) => [link.first, link.second]));
  yield [...places].map(point).join(',\n');
  for (let start = 0; start < links.length; start += FEATURES_A_PIECE) {
    const features = links.slice(start, start + FEATURES_A_PIECE).map((shown) =>
      JSON.stringify({
        type: 'Feature',
        id: shown.link.record.id,
        geometry: lineBetween(shown.link.first, shown.link.second),
        properties: rowOf(shown),
      }),
    );
    yield `,\n${features.join(',\n')}`;
  }
  yield ']}\n';
}
