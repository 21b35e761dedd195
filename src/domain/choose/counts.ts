/**
 * The counts of a network, made once for each question and shared by whoever asks it: legend, overview, slider, bars,
 * captions, facets, table. What a step does not change stays the same object.
 */
import type { Moment, Year } from '../network/date.ts';
import type { IndexedLink, IndexedStage, NetworkIndex } from '../network/network-index.ts';
import { admitLinks } from './admitted.ts';
import { columnsOf } from './columns.ts';
import { type CountsAt, countsAt, type Question } from './counts-at.ts';
import type { Facet } from './facet-rules.ts';
import { equalFacets, equalFilters } from './facets.ts';
import type { ShownLink } from './filter.ts';
import { linksOfBar, type OverTime, overTime } from './over-time.ts';
import { remember } from './remember.ts';
import { type Tally, tallyOf } from './tally.ts';
import type { Filters, Reading } from './view.ts';

export interface FacetOption {
  /** One of the facet's values. */
  readonly id: string;
  /** Links shown at the moment that have this value and pass every other filter. */
  readonly count: number;
}

export interface Counts {
  readonly at: (filters: Filters, moment: Moment, reading: Reading) => CountsAt;
  /** The links drawn, in the order of the dataset: what `shownAt` says, remembered. */
  readonly shownAt: (filters: Filters, moment: Moment, reading: Reading) => readonly ShownLink[];
  /** What the band of years shows of the whole network, or of the links of one place. */
  readonly overTime: (filters: Filters, place: string | null) => OverTime;
  /** The numbers that are said of a moment, of the whole network or of one place. */
  readonly tally: (filters: Filters, moment: Moment, place: string | null) => Tally;
  /** Ids of the links that the bar of a year stands for. */
  readonly linksOfBar: (filters: Filters, place: string | null, year: Year) => readonly string[];
  /** Every value that the network has of a facet, in the order in which the links name them. */
  readonly options: (facet: Facet, filters: Filters, moment: Moment, reading: Reading) => readonly FacetOption[];
  /** A byte for each link, by position: whether the facets let it through. */
  readonly admitted: (filters: Filters) => Uint8Array;
}

const known = new WeakMap<NetworkIndex, Counts>();

/** The counts of a network: one object for all who count it. */
export function countsOf(index: NetworkIndex): Counts {
  const counts = known.get(index) ?? makeCounts(index);
  known.set(index, counts);
  return counts;
}

const isSameQuestion = (a: Question, b: Question): boolean => a.moment === b.moment && a.reading === b.reading && equalFilters(a.filters, b.filters);

function makeCounts(index: NetworkIndex): Counts {
  const admit = (filters: Filters, except: Facet | null): Uint8Array => {
    const bytes = new Uint8Array(index.links.length);
    admitLinks(columnsOf(index).facets, filters, bytes, except);
    return bytes;
  };
  const admitted = remember((filters: Filters) => admit(filters, null), equalFacets);

  let last: CountsAt | null = null;
  const at = remember((question: Question) => {
    last = sharing(last, countsAt(index, admitted(question.filters), question));
    return last;
  }, isSameQuestion);

  const rows = shownLinks(index);
  const shown = remember(rows, (a, b) => a.links === b.links && a.stages === b.stages);

  const linksOf = (place: string | null): readonly IndexedLink[] => (place === null ? index.links : (index.linksOf.get(place) ?? []));
  const over = remember(
    ({ filters, place }: { readonly filters: Filters; readonly place: string | null }) => overTime(index, linksOf(place), admitted(filters), filters),
    (a, b) => a.place === b.place && equalFilters(a.filters, b.filters),
  );

  const options = remember(
    ({ facet, ...question }: Question & { readonly facet: Facet }) => facetOptions(index, facet, countsAt(index, admit(question.filters, facet), question)),
    (a, b) => a.facet === b.facet && isSameQuestion(a, b),
  );

  return {
    at: (filters, moment, reading) => at({ filters, moment, reading }),
    shownAt: (filters, moment, reading) => shown(at({ filters, moment, reading })),
    overTime: (filters, place) => over({ filters, place }),
    tally: (filters, moment, place) => (place === null ? at({ filters, moment, reading: 'so-far' }) : tallyOf(linksOf(place), admitted(filters), filters, moment)),
    linksOfBar: (filters, place, year) => linksOfBar(linksOf(place), admitted(filters), filters, year),
    options: (facet, filters, moment, reading) => options({ facet, filters, moment, reading }),
    admitted,
  };
}

/** Makes rows of the links drawn; the row of a link in a stage is the same object at every moment. */
function shownLinks(index: NetworkIndex): (counts: CountsAt) => readonly ShownLink[] {
  const rows: (ShownLink | undefined)[] = [];
  return ({ links, stages }) => {
    const firstStages = columnsOf(index).stages;
    return Array.from(links, (number, i): ShownLink => {
      const at = stages[i] as number;
      const link = index.links[number] as IndexedLink;
      const row = rows[at] ?? { link, stage: link.stages[at - (firstStages[number] as number)] as IndexedStage, undated: link.formed === null };
      rows[at] = row;
      return row;
    });
  };
}

function facetOptions(index: NetworkIndex, facet: Facet, { links }: CountsAt): readonly FacetOption[] {
  const { answerOf, answers } = columnsOf(index).facets[facet];
  const byAnswer = new Uint32Array(answers.length);
  for (const link of links) byAnswer[answerOf[link] as number] = (byAnswer[answerOf[link] as number] as number) + 1;
  const counts = new Map<string, number>();
  answers.forEach((values, answer) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (byAnswer[answer] as number));
  });
  return [...counts].map(([id, count]) => ({ id, count }));
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** The new counts, with the arrays of the former ones where they say the same. */
function sharing(before: CountsAt | null, now: CountsAt): CountsAt {
  if (before === null) return now;
  const kept = (['byType', 'undatedByType', 'links', 'stages', 'atPlace', 'ofHome'] as const).filter((name) => isEqual(before[name], now[name]));
  return { ...now, ...Object.fromEntries(kept.map((name) => [name, before[name]])) };
}
