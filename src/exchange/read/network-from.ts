/** A network in the published format made of a table: every good row is in it, and of every other it is said why not. */
import { extentOf } from '../../domain/network/extent.ts';
import type { Network, Term } from '../../domain/network/schema.ts';
import { homesOf } from './homes.ts';
import type { LeftOutRow, Remark } from './left-out-rows.ts';
import { linksOf, type RowLink } from './links-of.ts';
import { Areas, placeIds, placeOf, Sources } from './network-parts.ts';
import type { Resolver } from './resolver.ts';
import { type PlaceToSettle, RowReader, type RowsTask } from './row-reader.ts';
import { slugMaker } from './slugs.ts';
import type { TableRow } from './table.ts';
import { type TypeScheme, typesOf } from './types-of.ts';

export interface TableTask extends RowsTask {
  readonly scheme: TypeScheme;
  /** The fields of activity of the atlas; a cell that names one means it. */
  readonly areas: readonly Term[];
  /** What the network is called, in the words of its owner. */
  readonly title: string;
  /** The year that is shown where no row has a date. */
  readonly year: number;
}

export interface TableNetwork {
  /** Null where no row can be shown. */
  readonly network: Network | null;
  readonly leftOut: readonly LeftOutRow[];
  /** What was not understood of rows that are shown. */
  readonly remarks: readonly Remark[];
  /** What most rows wait for first. */
  readonly toSettle: readonly PlaceToSettle[];
}

/** Rows read without a pause: a few milliseconds of work. */
const ROWS_A_PIECE = 2000;

/** Yields the share done, 0 to 1, after each piece of work, so that a page or a worker can say so and be stopped. */
export function* networkFrom(task: TableTask, resolver: Resolver): Generator<number, TableNetwork> {
  const { table } = task;
  const read = new RowReader(task, resolver);
  const passes = [(row: TableRow) => read.learn(row), (row: TableRow) => read.take(row)];
  for (const [i, pass] of passes.entries()) {
    for (let start = 0; start < table.rows.length; start += ROWS_A_PIECE) {
      for (const row of table.rows.slice(start, start + ROWS_A_PIECE)) pass(row);
      yield (i === 0 ? 0 : 0.3) + (i === 0 ? 0.3 : 0.6) * Math.min(1, (start + ROWS_A_PIECE) / table.rows.length);
    }
  }
  const { leftOut, remarks } = read;
  const toSettle = read.toSettle();
  if (read.rows.length === 0) return { network: null, leftOut, remarks, toSettle };

  const slugOf = slugMaker('type');
  const scheme = typesOf(
    read.rows.filter(({ over }) => !over).map(({ type }) => type),
    task.scheme,
    slugOf,
    read.rows.some(({ over }) => over),
  );
  const ids = placeIds(read.rows.flatMap(({ first, second }) => [first, second]));
  const areas = new Areas(task.areas);
  const sources = new Sources();
  const rows = read.rows.map(({ line, first, second, type, over, since, until, areas: named, note, source }): RowLink => {
    const { id, isOwn } = over ? { id: scheme.over, isOwn: type === '' } : scheme.typeOf(type);
    return {
      line,
      places: [ids.get(first) ?? '', ids.get(second) ?? ''],
      type: id,
      since,
      until,
      ownType: isOwn ? null : type,
      areas: areas.idsOf(named),
      note,
      source: sources.idOf(source),
    };
  });
  const links = linksOf(rows);
  yield 0.95;
  const home = read.home();
  const homes = homesOf(links, home === null ? null : (ids.get(home) ?? null));
  const network: Network = {
    format: 'partner-cities-network',
    version: 2,
    title: { local: task.title },
    extent: extentOf(links) ?? { from: task.year, to: task.year },
    agreementTypes: scheme.types,
    places: [...ids].map(([place, id]) => placeOf(place, id, homes.has(id))),
    links,
    networks: [],
    areas: areas.used(),
    eventKinds: [],
    sources: sources.all(),
  };
  return { network, leftOut, remarks, toSettle };
}
