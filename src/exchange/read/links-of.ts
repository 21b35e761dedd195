/** Rows as links: what rows of the same two places say together, each thing once. */
import { endMoment, parseDate } from '../../domain/network/date.ts';
import type { Link, Stage } from '../../domain/network/schema.ts';

export interface RowLink {
  readonly line: number;
  /** Ids, the row's first place first. */
  readonly places: readonly [string, string];
  readonly type: string;
  /** EDTF; null where not known. */
  readonly since: string | null;
  readonly until: string | null;
  /** What the row says of its stage beyond the type. */
  readonly ownType: string | null;
  readonly areas: readonly string[];
  readonly note: string;
  /** Id of the document. */
  readonly source: string | null;
}

/** A link while rows are added to it. */
interface Draft {
  readonly places: readonly [string, string];
  readonly stages: Stage[];
  readonly areas: Set<string>;
  readonly notes: Set<string>;
  ended: string | null;
  source: string | null;
}

const startOf = (date: string | null): number => (date === null ? null : parseDate(date)?.from) ?? Number.NEGATIVE_INFINITY;

/**
 * The links of all rows, in the order of the rows. Rows of the same pair are one link, in whichever direction they name it, with a
 * stage for each type and date, oldest first; one that begins after the end of another is a link of its own, as is a second type
 * without a date.
 */
export function linksOf(rows: readonly RowLink[]): readonly Link[] {
  const pairs = new Map<string, RowLink[]>();
  for (const row of rows) {
    const key = row.places.toSorted().join('--');
    const same = pairs.get(key);
    if (same === undefined) pairs.set(key, [row]);
    else same.push(row);
  }
  const ids = new Set<string>();
  return [...pairs.values()].flatMap((same) => {
    const drafts = draftsOf(same);
    return drafts.map((draft, i) => linkOf(draft, idFor(draft.places, i, ids)));
  });
}

function draftsOf(rows: readonly RowLink[]): readonly Draft[] {
  const [first] = rows;
  const drafts: Draft[] = [];
  const ordered = rows.length === 1 ? rows : rows.toSorted((a, b) => compare(startOf(a.since), startOf(b.since)));
  for (const row of ordered) {
    const draft = drafts.find((one) => takes(one, row));
    if (draft === undefined) drafts.push(add({ places: first?.places ?? row.places, stages: [], areas: new Set(), notes: new Set(), ended: null, source: null }, row));
    else add(draft, row);
  }
  return drafts;
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const says = ({ type, since }: Pick<Stage, 'type' | 'since'>, row: RowLink): boolean => type === row.type && since === row.since;

/** Whether a row goes on with a link. Rows come by date, those without a known start first. */
function takes(draft: Draft, row: RowLink): boolean {
  if (draft.stages.some((stage) => says(stage, row))) return true;
  const begins = startOf(row.since);
  // Only the first stage may have no known start.
  if (begins === Number.NEGATIVE_INFINITY) return false;
  return draft.ended === null || begins < (endMoment(draft.ended) ?? Number.POSITIVE_INFINITY);
}

function add(draft: Draft, row: RowLink): Draft {
  if (!draft.stages.some((stage) => says(stage, row))) draft.stages.push({ type: row.type, since: row.since, ...(row.ownType === null ? {} : { note: { local: row.ownType } }) });
  for (const area of row.areas) draft.areas.add(area);
  if (row.note !== '') draft.notes.add(row.note);
  const [until, ended] = [row.until, draft.ended].map((date) => (date === null ? null : endMoment(date)));
  if (row.until !== null && (ended === null || ended === undefined || (until ?? 0) > ended)) draft.ended = row.until;
  draft.source ??= row.source;
  return draft;
}

function linkOf({ places, stages, areas, notes, ended, source }: Draft, id: string): Link {
  const latest = Math.max(...stages.map(({ since }) => startOf(since)));
  const ends = ended !== null && (endMoment(ended) ?? 0) > latest && (parseDate(ended)?.until ?? 0) > latest;
  return {
    id,
    places: [...places],
    stages,
    ...(ends ? { ended } : {}),
    events: [],
    areas: [...areas],
    ...(notes.size === 0 ? {} : { note: { local: [...notes].join('\n') } }),
    ...(source === null ? {} : { attested: { source, date: null } }),
  };
}

function idFor([first, second]: readonly [string, string], at: number, taken: Set<string>): string {
  for (let number = at + 1; ; number += 1) {
    const id = `${first}--${second}${number === 1 ? '' : `-${number}`}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
