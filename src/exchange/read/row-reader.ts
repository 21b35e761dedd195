/** The rows of a table one by one: which places they name, what they say, and why some cannot be shown. */
import { endMoment, parseDate } from '../../domain/network/date.ts';
import { isOver } from './cells.ts';
import type { Columns, Field } from './columns.ts';
import type { Point } from './coordinates.ts';
import { dateOf, dayOrderOf } from './dates.ts';
import type { Decisions } from './decisions.ts';
import { type Finding, type FoundPlace, type NamedPlace, PlaceFinder } from './find-places.ts';
import type { LeftOutReason, LeftOutRow, Remark } from './left-out-rows.ts';
import type { Candidate, Resolver } from './resolver.ts';
import type { Table, TableRow } from './table.ts';

export interface RowsTask {
  readonly table: Table;
  readonly columns: Columns;
  readonly decisions: Decisions;
}

export interface PlaceToSettle {
  readonly key: string;
  /** As the table writes it first. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; undefined where the table does not say. */
  readonly country: string | undefined;
  /** Lines of the rows that wait for it. */
  readonly rows: readonly number[];
  /** The largest first; none where the gazetteer knows no such place. */
  readonly candidates: readonly Candidate[];
  /** The other end of the first row, where that is known. */
  readonly near: Point | null;
}

/** A row whose two places are known. */
export interface GoodRow {
  readonly line: number;
  readonly first: FoundPlace;
  readonly second: FoundPlace;
  /** As the cell has it. */
  readonly type: string;
  /** The row says that the link has ended, and not when. */
  readonly over: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly areas: string;
  readonly note: string;
  readonly source: string;
}

const begins = (date: string): number => parseDate(date)?.from ?? Number.NEGATIVE_INFINITY;
const ends = (date: string): number => Math.min(parseDate(date)?.until ?? 0, endMoment(date) ?? 0);

export class RowReader {
  readonly rows: GoodRow[] = [];
  readonly leftOut: LeftOutRow[] = [];
  readonly remarks: Remark[] = [];
  readonly #finder: PlaceFinder;
  readonly #waiting = new Map<string, { readonly name: string; readonly country: string | undefined; readonly rows: number[]; near: Point | null }>();
  readonly #orders: { readonly since: ReturnType<typeof dayOrderOf>; readonly until: ReturnType<typeof dayOrderOf> };

  constructor(
    private readonly task: RowsTask,
    resolver: Resolver,
  ) {
    this.#finder = new PlaceFinder(resolver, task.decisions);
    const { rows } = task.table;
    const order = (field: Field) => dayOrderOf(rows.map((row) => this.#cell(row, field)));
    this.#orders = { since: order('since'), until: order('until') };
  }

  learn(row: TableRow): void {
    this.#finder.learn(this.#first(row));
    this.#finder.learn(this.#second(row));
  }

  take(row: TableRow): void {
    const [first, second] = [this.#finder.find(this.#first(row)), this.#finder.find(this.#second(row))];
    const isGood = this.#settled(row, first, 'place', second) && this.#settled(row, second, 'partner', first);
    if (!isGood || first.kind !== 'found' || second.kind !== 'found') {
      // Both ends may wait: a row that waits for its first place waits for the second as well.
      if (first.kind === 'toSettle') this.#wait(row, second, 'partner', first);
      return;
    }
    if (first.place === second.place) {
      this.#leaveOut(row, 'partner', this.#cell(row, 'partner'), 'samePlace');
      return;
    }
    this.#remarkCountries(row);
    const since = this.#date(row, 'since');
    const until = this.#until(row, since);
    this.rows.push({
      line: row.line,
      first: first.place,
      second: second.place,
      type: this.#cell(row, 'type'),
      over: until === null && isOver(this.#cell(row, 'status')),
      since,
      until,
      areas: this.#cell(row, 'areas'),
      note: this.#cell(row, 'note'),
      source: this.#cell(row, 'source'),
    });
  }

  toSettle(): readonly PlaceToSettle[] {
    const waiting = [...this.#waiting].map(([key, one]): PlaceToSettle => ({ key, ...one, candidates: this.#finder.candidates(key) }));
    return waiting.toSorted((a, b) => b.rows.length - a.rows.length);
  }

  /** The place whose list it is, once a row has named it. */
  home(): FoundPlace | null {
    const finding = this.task.decisions.home === undefined ? null : this.#finder.find(this.#own(this.task.decisions.home));
    return finding?.kind === 'found' ? finding.place : null;
  }

  #cell({ cells }: TableRow, field: Field): string {
    const at = this.task.columns[field];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  }

  #own({ name, country }: NonNullable<Decisions['home']>): NamedPlace {
    return { name, country: country ?? '', lat: '', lng: '' };
  }

  #first(row: TableRow): NamedPlace {
    const { home } = this.task.decisions;
    if (this.task.columns.place === undefined && this.task.columns.lat === undefined && home !== undefined) return this.#own(home);
    return { name: this.#cell(row, 'place'), country: this.#cell(row, 'country'), lat: this.#cell(row, 'lat'), lng: this.#cell(row, 'lng') };
  }

  #second(row: TableRow): NamedPlace {
    return { name: this.#cell(row, 'partner'), country: this.#cell(row, 'partnerCountry'), lat: this.#cell(row, 'partnerLat'), lng: this.#cell(row, 'partnerLng') };
  }

  #leaveOut({ line, cells }: TableRow, field: Field, value: string, reason: LeftOutReason): void {
    this.leftOut.push({ line, column: this.#heading(field), value, reason, cells });
  }

  #heading(field: Field): string {
    const at = this.task.columns[field];
    return at === undefined ? '' : (this.task.table.headings[at] ?? '');
  }

  /** Whether a place is known; where not, the row is left out, once. */
  #settled(row: TableRow, finding: Finding, side: 'place' | 'partner', other: Finding): boolean {
    if (finding.kind === 'found') return true;
    if (finding.kind === 'fault') {
      const fields: Readonly<Record<typeof finding.part, Field>> =
        side === 'place' ? { name: 'place', lat: 'lat', lng: 'lng' } : { name: 'partner', lat: 'partnerLat', lng: 'partnerLng' };
      this.#leaveOut(row, fields[finding.part], finding.value, finding.reason);
      return false;
    }
    this.#wait(row, finding, side, other);
    this.#leaveOut(row, side, side === 'place' ? this.#first(row).name : this.#second(row).name, 'notSettled');
    return false;
  }

  #wait(row: TableRow, finding: Finding, side: 'place' | 'partner', other: Finding): void {
    if (finding.kind !== 'toSettle') return;
    const known = this.#waiting.get(finding.key);
    const near = other.kind === 'found' ? { lng: other.place.lng, lat: other.place.lat } : null;
    if (known === undefined)
      this.#waiting.set(finding.key, { name: side === 'place' ? this.#first(row).name : this.#second(row).name, country: finding.country, rows: [row.line], near });
    else {
      known.rows.push(row.line);
      known.near ??= near;
    }
  }

  #remarkCountries(row: TableRow): void {
    for (const field of ['country', 'partnerCountry'] as const) {
      const value = this.#cell(row, field);
      if (value !== '' && this.#finder.countryOf(value) === undefined) this.#remark(row, field, value, 'unknownCountry');
    }
  }

  #remark({ line }: TableRow, field: Field, value: string, reason: Remark['reason']): void {
    this.remarks.push({ line, column: this.#heading(field), value, reason });
  }

  #date(row: TableRow, field: 'since' | 'until'): string | null {
    const value = this.#cell(row, field);
    if (value === '') return null;
    const date = dateOf(value, this.#orders[field]);
    if (date === null) this.#remark(row, field, value, 'notADate');
    return date;
  }

  #until(row: TableRow, since: string | null): string | null {
    const until = this.#date(row, 'until');
    if (until === null || since === null || ends(until) > begins(since)) return until;
    this.#remark(row, 'until', this.#cell(row, 'until'), 'endBeforeBeginning');
    return null;
  }
}
