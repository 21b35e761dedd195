/** JSON as a table: the result of a query (SPARQL, as Wikidata gives it), a list of records, or GeoJSON. */
import { cellOf, geojsonTable, isFields } from './geojson.ts';
import { type Table, UnreadableError } from './table.ts';

/** @throws UnreadableError for anything else */
export function jsonTable(value: unknown): Table {
  if (isFields(value)) {
    const type = value['type'];
    if (type === 'FeatureCollection' || type === 'Feature') return geojsonTable(value);
    const { results, head } = value;
    if (isFields(results) && Array.isArray(results['bindings'])) {
      const vars: unknown = isFields(head) ? head['vars'] : undefined;
      return recordsTable(results['bindings'], Array.isArray(vars) ? vars.map(cellOf) : []);
    }
    // One list of records under some name: how programs often write it.
    const lists = Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner) && inner.some(isFields));
    if (lists.length === 1) return recordsTable(lists[0] ?? [], []);
  }
  if (Array.isArray(value) && value.some(isFields)) return recordsTable(value, []);
  throw new UnreadableError('notATable');
}

function recordsTable(records: readonly unknown[], vars: readonly string[]): Table {
  const good = records.flatMap((record, i) => (isFields(record) ? [{ record, line: i + 1 }] : []));
  if (good.length === 0) throw new UnreadableError('empty');
  const headings = [...new Set([...vars, ...good.flatMap(({ record }) => Object.keys(record))])];
  return { headings, rows: good.map(({ record, line }) => ({ line, cells: headings.map((heading) => bound(Object.hasOwn(record, heading) ? record[heading] : undefined)) })) };
}

/** SPARQL wraps each value together with its kind. */
const bound = (value: unknown): string => (isFields(value) ? cellOf(value['value']) : cellOf(value));
