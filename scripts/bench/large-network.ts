/** Measures, without a browser, what a large network costs the processor: reading, counting, searching, sorting; beside the time to parse its file. */
import { columnsOf } from '../../src/domain/choose/columns.ts';
import { countsOf } from '../../src/domain/choose/counts.ts';
import { rowSorter } from '../../src/domain/choose/table.ts';
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { linkGeometry } from '../../src/domain/geo/link-geometry.ts';
import { bundlesOf } from '../../src/domain/levels/bundles.ts';
import { levelAt } from '../../src/domain/levels/level.ts';
import { endOfYear } from '../../src/domain/network/date.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { wholeNetwork } from '../../src/domain/network/whole-network.ts';
import { createSearch } from '../../src/domain/search/search.ts';
import { madeWorld } from './made-world.ts';

export interface CostFigure {
  readonly what: string;
  /** Milliseconds: of the first time for what happens once, else the median. */
  readonly milliseconds: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const TIMES = 9;
const QUERIES = ['s', 'sp', 'spr', 'spri', 'sprin', 'springfeild', 'paris', 'new york', 'halle germany'];

export function measureLargeNetwork(links: number): readonly CostFigure[] {
  const figures: CostFigure[] = [];
  const once = <T>(what: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    figures.push({ what, milliseconds: performance.now() - start });
    return result;
  };
  const often = (what: string, run: (i: number) => unknown): void => {
    const runs = Array.from({ length: TIMES + 1 }, (_, i) => {
      const start = performance.now();
      run(i);
      return performance.now() - start;
    });
    // The first compiles and warms up.
    figures.push({ what, milliseconds: median(runs.slice(1)) });
  };

  const text = JSON.stringify(madeWorld(links));
  const value: unknown = once('parse', () => JSON.parse(text));
  const network = once('check', () => wholeNetwork(value));
  if (network === null) throw new Error('the made-up network has a fault');
  const index = once('index', () => indexNetwork(network));
  once('columns', () => columnsOf(index));
  once('geometry', () => linkGeometry(index.links));
  const counts = countsOf(index);
  once('bars and captions', () => counts.overTime(NO_FILTERS, null));
  often('a year counted', (i) => counts.at(NO_FILTERS, endOfYear(2000 + i), 'so-far'));
  often('a year as ribbons', (i) => bundlesOf(index, levelAt(index, 2), counts.at(NO_FILTERS, endOfYear(1980 + i), 'so-far')));
  often('bars of a filter', (i) => counts.overTime({ ...NO_FILTERS, types: new Set([`type-${i % 5}`, `type-${(i + 1 + Math.floor(i / 5)) % 5}`]) }, null));
  const search = createSearch(index, (code) => code, ['en', 'lt', 'lv', 'uk']);
  once('search prepared', () => {
    while (!search.prepare());
  });
  often('a letter searched', (i) => search(QUERIES[i % QUERIES.length] ?? ''));
  const { compare } = new Intl.Collator('en');
  const sort = rowSorter(index, { place: ({ names }) => names['en'] ?? '', country: (code) => code, area: ({ id }) => id, publisher: () => '', compare });
  const rows = counts.shownAt(NO_FILTERS, endOfYear(2025), 'so-far');
  const byHome = [
    { column: 'home', descending: false },
    { column: 'since', descending: false },
  ] as const;
  once('table sorted first', () => sort(rows, byHome));
  often('table sorted again', () => sort(rows, byHome));
  return figures;
}
