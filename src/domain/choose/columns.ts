/**
 * A network as columns: for each link and stage the few numbers that counting needs, in typed arrays. A hundred thousand
 * links are then counted in a few milliseconds, where walking their objects takes a hundred.
 */
import type { Moment } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { certaintyOf } from '../time/certainty.ts';
import { type FacetColumns, facetColumns } from './admitted.ts';

/** Stands for "in no year" where a column holds years. */
export const NO_YEAR = -1;

/** By position in `index.links`, but for the columns of stages. */
export interface LinkColumns {
  /** Moments; NaN for links of unknown or open start. */
  readonly formed: Float64Array;
  /** Years in which links are new; `NO_YEAR` for links of unknown or open start. */
  readonly formedYear: Int16Array;
  /** Moments; infinite while a link lasts. */
  readonly ended: Float64Array;
  /** Moments from which on a line has a tick, and is pale, as in `Certainty`. */
  readonly termOver: Float64Array;
  readonly unconfirmedFrom: Float64Array;
  /** Positions in `network.places`. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly home: Uint32Array;
  readonly facets: FacetColumns;
  /** Where the stages of a link begin in the columns of stages; those of link i end where those of link i + 1 begin. */
  readonly stages: Uint32Array;
  /** Moments from which on a stage is in force; infinite where its start is unknown or open. */
  readonly stageStart: Float64Array;
  /** Positions in `network.agreementTypes`. */
  readonly stageType: Uint16Array;
  /** Links that stages belong to. */
  readonly stageLink: Uint32Array;
  /** From when until when a stage of a dated link is in force; NaN where it never is. The stage in force is the last of its link that has begun. */
  readonly stageFrom: Float64Array;
  readonly stageUntil: Float64Array;
  /** The stages that ever are in force in the order in which they begin, and in that in which they end. */
  readonly byBegin: Uint32Array;
  readonly byEnd: Uint32Array;
  /** Position of each place in `network.places`. */
  readonly place: ReadonlyMap<string, number>;
  /** For each place the number of its country, and how many countries there are. */
  readonly country: Uint16Array;
  readonly countries: number;
}

const known = new WeakMap<NetworkIndex, LinkColumns>();

/** The columns of a network, made when they are first asked for. */
export function columnsOf(index: NetworkIndex): LinkColumns {
  const columns = known.get(index) ?? makeColumns(index);
  known.set(index, columns);
  return columns;
}

function makeColumns({ network, links }: NetworkIndex): LinkColumns {
  const place = new Map(network.places.map(({ id }, i) => [id, i]));
  const at = ({ id }: { readonly id: string }): number => place.get(id) ?? 0;
  const stages = new Uint32Array(links.length + 1);
  links.forEach((link, i) => {
    stages[i + 1] = (stages[i] as number) + link.stages.length;
  });
  const allStages = links.flatMap((link) => link.stages);
  const codes = new Map<string, number>();
  const countryNumber = (code: string): number => {
    const number = codes.get(code) ?? codes.size;
    codes.set(code, number);
    return number;
  };
  const stageStart = Float64Array.from(allStages, ({ start }) => start ?? Number.POSITIVE_INFINITY);
  const inForce = timesInForce(links, stages, stageStart);
  return {
    formed: Float64Array.from(links, ({ formed }) => formed ?? Number.NaN),
    formedYear: Int16Array.from(links, ({ formedYear }) => formedYear ?? NO_YEAR),
    ended: Float64Array.from(links, ({ ended }) => ended ?? Number.POSITIVE_INFINITY),
    termOver: Float64Array.from(links, (link) => certaintyOf(link).termOver),
    unconfirmedFrom: Float64Array.from(links, (link) => certaintyOf(link).unconfirmedFrom),
    first: Uint32Array.from(links, ({ first }) => at(first)),
    second: Uint32Array.from(links, ({ second }) => at(second)),
    home: Uint32Array.from(links, ({ home }) => at(home)),
    facets: facetColumns(links),
    stages,
    stageStart,
    stageType: Uint16Array.from(allStages, ({ typeIndex }) => typeIndex),
    ...inForce,
    place,
    country: Uint16Array.from(network.places, ({ country }) => countryNumber(country)),
    countries: codes.size,
  };
}

/** When stages are in force, whatever the filters: those choose among these times. */
function timesInForce(
  links: readonly IndexedLink[],
  stages: Uint32Array,
  stageStart: Float64Array,
): Pick<LinkColumns, 'stageLink' | 'stageFrom' | 'stageUntil' | 'byBegin' | 'byEnd'> {
  const count = stageStart.length;
  const stageLink = new Uint32Array(count);
  const stageFrom = new Float64Array(count).fill(Number.NaN);
  const stageUntil = new Float64Array(count).fill(Number.NaN);
  links.forEach(({ formed, ended }, link) => {
    let until = ended ?? Number.POSITIVE_INFINITY;
    for (let stage = (stages[link + 1] as number) - 1; stage >= (stages[link] as number); stage -= 1) {
      stageLink[stage] = link;
      const start = stageStart[stage] as number;
      if (start === Number.POSITIVE_INFINITY) continue;
      const from = Math.max(formed ?? Number.POSITIVE_INFINITY, start);
      if (from < until) {
        stageFrom[stage] = from;
        stageUntil[stage] = until;
      }
      until = Math.min(until, from);
    }
  });
  return { stageLink, stageFrom, stageUntil, byBegin: inOrder(stageFrom), byEnd: inOrder(stageUntil) };
}

/** Positions of the numbers in ascending order, without those of NaN. */
function inOrder(numbers: Float64Array): Uint32Array {
  const known = new Uint32Array(numbers.length);
  let count = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    if (Number.isNaN(numbers[i])) continue;
    known[count] = i;
    count += 1;
  }
  // Differences of infinite numbers are none.
  return known.slice(0, count).sort((a, b) => ((numbers[a] as number) < (numbers[b] as number) ? -1 : numbers[a] === numbers[b] ? 0 : 1));
}

/** The number of the stage in force in the columns of stages: the rule of `stageAt`. */
export function stageNumberAt({ stages, stageStart }: LinkColumns, link: number, moment: Moment): number {
  const first = stages[link] as number;
  const end = stages[link + 1] as number;
  let inForce = first;
  for (let stage = first + 1; stage < end; stage += 1) if ((stageStart[stage] as number) <= moment) inForce = stage;
  return inForce;
}
