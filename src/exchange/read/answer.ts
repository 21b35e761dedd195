/** The work that a page hands on: to read what was opened, and to make a network of it. In a worker, or in Node. */
import { type Columns, columnsOf, withoutHeading } from './columns.ts';
import { networkFrom, type TableNetwork, type TableTask } from './network-from.ts';
import { type Opened, readSource, type Source } from './read-source.ts';
import type { Resolver } from './resolver.ts';
import type { Table, TableRow } from './table.ts';

/** Rows that a page shows of a table before it is made into a network. */
const PREVIEWED = 6;

export type ReadTask = { readonly kind: 'open'; readonly source: Source } | ({ readonly kind: 'make' } & Omit<TableTask, 'table'>);

/** A table as the page is told of it: the rows stay where they were read. */
export type OpenedTable = Omit<Extract<Opened, { readonly kind: 'table' }>, 'table'> & {
  readonly headings: readonly string[];
  readonly preview: readonly TableRow[];
  readonly count: number;
  readonly columns: Columns;
};
export type OpenedSource = Exclude<Opened, { readonly kind: 'table' }> | OpenedTable;

export type ReadAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'opened'; readonly opened: OpenedSource }
  | { readonly kind: 'made'; readonly made: TableNetwork }
  | { readonly kind: 'failed'; readonly code: 'unreadable' | 'noGazetteer'; readonly detail: string };

/** Who knows places: countries by name at once, places once their files are there. */
export interface Gazetteer {
  readonly countryOf: Resolver['countryOf'];
  /** For the countries named; undefined stands for places of which the table names none. */
  readonly load: (countries: ReadonlySet<string | undefined>) => Promise<Resolver>;
}

/** Files of the gazetteer did not come. */
class GazetteerError extends Error {}

/** Keeps the table that was opened last, and answers one task after another. */
export class Answerer {
  #table: Table | null = null;

  constructor(private readonly gazetteer: Gazetteer) {}

  async *answer(task: ReadTask): AsyncGenerator<ReadAnswer, void> {
    try {
      if (task.kind === 'open') yield { kind: 'opened', opened: this.#told(await readSource(task.source)) };
      else yield* this.#make(task);
    } catch (error) {
      yield { kind: 'failed', code: error instanceof GazetteerError ? 'noGazetteer' : 'unreadable', detail: error instanceof Error ? error.message : String(error) };
    }
  }

  #told(opened: Opened): OpenedSource {
    if (opened.kind !== 'table') return opened;
    const table = withoutHeading(opened.table, this.gazetteer);
    this.#table = table;
    const { encoding, sheets, sheet } = opened;
    return {
      kind: 'table',
      encoding,
      sheets,
      sheet,
      headings: table.headings,
      preview: table.rows.slice(0, PREVIEWED),
      count: table.rows.length,
      columns: columnsOf(table, this.gazetteer),
    };
  }

  async *#make(task: Extract<ReadTask, { readonly kind: 'make' }>): AsyncGenerator<ReadAnswer, void> {
    if (this.#table === null) throw new Error('no table has been opened');
    const resolver = await this.gazetteer.load(countriesToFind(this.#table, task, this.gazetteer)).catch((error: unknown) => {
      throw new GazetteerError(error instanceof Error ? error.message : String(error));
    });
    const work = networkFrom({ ...task, table: this.#table }, resolver);
    for (;;) {
      const step = work.next();
      if (step.done === true) {
        yield { kind: 'made', made: step.value };
        return;
      }
      yield { kind: 'progress', share: step.value };
    }
  }
}

/** The countries of the places that a table names without saying where they lie. */
export function countriesToFind(
  table: Table,
  { columns, decisions }: Pick<TableTask, 'columns' | 'decisions'>,
  { countryOf }: Pick<Resolver, 'countryOf'>,
): ReadonlySet<string | undefined> {
  const found = new Set<string | undefined>();
  const texts = new Map<string, string | undefined>();
  const cell = ({ cells }: TableRow, at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? '').trim());
  const country = (text: string): string | undefined => {
    if (!texts.has(text)) texts.set(text, text === '' ? undefined : countryOf(text));
    return texts.get(text);
  };
  for (const row of table.rows) {
    if (cell(row, columns.place) !== '' && cell(row, columns.lat) === '') found.add(country(cell(row, columns.country)));
    if (cell(row, columns.partner) !== '' && cell(row, columns.partnerLat) === '') found.add(country(cell(row, columns.partnerCountry)));
  }
  if (decisions.home !== undefined) found.add(decisions.home.country === undefined ? undefined : country(decisions.home.country));
  return found;
}
