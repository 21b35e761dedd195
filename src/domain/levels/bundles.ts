/** The links in sight as ribbons between the nodes of a level: exact counts, by type; they follow year and filters, as they are made of what is drawn. */
import { columnsOf } from '../choose/columns.ts';
import type { CountsAt } from '../choose/counts-at.ts';
import { remember } from '../choose/remember.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import { type Level, pairOf } from './level.ts';

/** Stands for "in no ribbon" where a column holds ribbons: both ends of the link are in one node. */
export const WITHIN = 0xffff_ffff;

export interface Bundles {
  readonly level: Level;
  /** The links drawn, as positions in `index.links`, and for each the number of its ribbon, or `WITHIN`. */
  readonly links: Uint32Array;
  readonly ribbonOf: Uint32Array;
  /** Of each ribbon the nodes, the lower number first, and the number of its links. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly count: Uint32Array;
  /** Links of each ribbon by agreement type: those of ribbon r from r times the number of types on. */
  readonly byType: Uint32Array;
  /** The type that most links of a ribbon have, of equally many the first of `network.agreementTypes`. */
  readonly type: Uint16Array;
  /** Links drawn that have both ends in one node. */
  readonly within: number;
  /** Of each node the places with a link that is drawn, and the ends of links there. */
  readonly places: Uint32Array;
  readonly ends: Uint32Array;
}

type Drawn = Pick<CountsAt, 'links' | 'stages' | 'atPlace'>;
interface Question {
  readonly level: Level;
  readonly drawn: Drawn;
}

const known = new WeakMap<NetworkIndex, (question: Question) => Bundles>();

/** The ribbons of what is drawn: the same object as long as the level and the links are the same. */
export function bundlesOf(index: NetworkIndex, level: Level, drawn: Drawn): Bundles {
  const asked =
    known.get(index) ??
    remember(
      (question: Question) => makeBundles(index, question.level, question.drawn),
      (a, b) => a.level === b.level && a.drawn.links === b.drawn.links && a.drawn.stages === b.drawn.stages,
    );
  known.set(index, asked);
  return asked({ level, drawn });
}

function makeBundles(index: NetworkIndex, level: Level, { links, stages, atPlace }: Drawn): Bundles {
  const columns = columnsOf(index);
  const { nodeOf, bestOf } = level;
  const ribbons = new Map<number, number>();
  const pairs: number[] = [];
  const ribbonOf = new Uint32Array(links.length);
  let within = 0;
  links.forEach((link, i) => {
    const pair = pairOf(nodeOf[columns.first[link] as number] as number, nodeOf[columns.second[link] as number] as number, bestOf.length);
    if (pair === null) {
      ribbonOf[i] = WITHIN;
      within += 1;
      return;
    }
    let ribbon = ribbons.get(pair);
    if (ribbon === undefined) {
      ribbon = pairs.push(pair) - 1;
      ribbons.set(pair, ribbon);
    }
    ribbonOf[i] = ribbon;
  });

  const types = index.network.agreementTypes.length;
  const byType = new Uint32Array(pairs.length * types);
  const count = new Uint32Array(pairs.length);
  ribbonOf.forEach((ribbon, i) => {
    if (ribbon === WITHIN) return;
    count[ribbon] = (count[ribbon] as number) + 1;
    const at = ribbon * types + (columns.stageType[stages[i] as number] as number);
    byType[at] = (byType[at] as number) + 1;
  });

  const places = new Uint32Array(bestOf.length);
  const ends = new Uint32Array(bestOf.length);
  atPlace.forEach((own, place) => {
    if (own === 0) return;
    const node = nodeOf[place] as number;
    places[node] = (places[node] as number) + 1;
    ends[node] = (ends[node] as number) + own;
  });
  return {
    level,
    links,
    ribbonOf,
    first: Uint32Array.from(pairs, (pair) => Math.floor(pair / bestOf.length)),
    second: Uint32Array.from(pairs, (pair) => pair % bestOf.length),
    count,
    byType,
    type: Uint16Array.from(pairs, (_, ribbon) => prevailing(byType, ribbon * types, types)),
    within,
    places,
    ends,
  };
}

function prevailing(byType: Uint32Array, from: number, types: number): number {
  let most = 0;
  for (let type = 1; type < types; type += 1) if ((byType[from + type] as number) > (byType[from + most] as number)) most = type;
  return most;
}

/** The links of a ribbon, as positions in `index.links`. */
export const linksOfRibbon = ({ links, ribbonOf }: Bundles, ribbon: number): readonly number[] => [...links].filter((_, i) => ribbonOf[i] === ribbon);
