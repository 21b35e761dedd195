/** GeoJSON (RFC 7946) as a table: a row for each line, or for each point that names a partner. */
import { type Table, UnreadableError } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words of a value as a cell has them. */
export const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : Array.isArray(value) ? value.map(cellOf).join('; ') : '';

/** The columns of positions, named so that they are recognised. */
const FROM = ['origin latitude', 'origin longitude'];
const TO = ['partner latitude', 'partner longitude'];

/** @throws UnreadableError where nothing in it is a line, nor a point with a partner */
export function geojsonTable(value: Fields): Table {
  const features = (Array.isArray(value['features']) ? value['features'] : [value]).flatMap((feature: unknown, i) => (isFields(feature) ? [{ feature, line: i + 1 }] : []));
  const geometryOf = ({ feature }: { readonly feature: Fields }): Fields => (isFields(feature['geometry']) ? feature['geometry'] : feature);
  const lines = features.filter((one) => /LineString$/.test(String(geometryOf(one)['type'])));
  const used = lines.length > 0 ? lines : features.filter((one) => geometryOf(one)['type'] === 'Point');
  if (used.length === 0) throw new UnreadableError('noLines');
  const properties = used.map(({ feature }) => (isFields(feature['properties']) ? feature['properties'] : {}));
  const named = [...new Set(properties.flatMap((one) => Object.keys(one)))];
  return {
    headings: [...named, ...FROM, ...(lines.length > 0 ? TO : [])],
    rows: used.map((one, i) => ({ line: one.line, cells: [...named.map((name) => cellOf(properties[i]?.[name])), ...endsOf(geometryOf(one)).flatMap(latitudeFirst)] })),
  };
}

/** The first and the last position of a line, cut or not; the one of a point. */
function endsOf({ type, coordinates }: Fields): readonly unknown[] {
  if (!Array.isArray(coordinates)) return [];
  if (type === 'Point') return [coordinates];
  const positions: unknown = type === 'MultiLineString' ? [[...(coordinates[0] ?? [])].at(0), [...(coordinates.at(-1) ?? [])].at(-1)] : [coordinates[0], coordinates.at(-1)];
  return Array.isArray(positions) ? positions : [];
}

const latitudeFirst = (position: unknown): readonly string[] => (Array.isArray(position) ? [cellOf(position[1]), cellOf(position[0])] : ['', '']);
