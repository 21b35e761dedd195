/** Measures what it costs to take a large network along: script for each file, and the longest stretch of it without a pause. */
import { type City, syntheticNetwork } from '../../e2e/bench/synthetic-network.ts';
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { csvPieces } from '../../src/exchange/write/csv.ts';
import { geojsonPieces } from '../../src/exchange/write/geojson.ts';
import { networkPieces } from '../../src/exchange/write/network-part.ts';
import { sheetSteps } from '../../src/exchange/write/sheets.ts';
import type { TakenView } from '../../src/exchange/write/taken-view.ts';

export interface ExchangeFigures {
  readonly format: string;
  /** Milliseconds of script in all, and from one piece to the next at most. */
  readonly all: number;
  readonly longest: number;
  /** Of the text, in megabytes. */
  readonly size: number;
}

/** Milliseconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
const script = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(format: string, pieces: () => Iterable<string>): ExchangeFigures {
  const start = script();
  let [before, longest, size] = [start, 0, 0];
  for (const piece of pieces()) {
    const now = script();
    longest = Math.max(longest, now - before);
    size += piece.length;
    before = now;
  }
  return { format, all: script() - start, longest, size: size / 1e6 };
}

export function measureExchange(cities: readonly City[], links: number): readonly ExchangeFigures[] {
  const index = indexNetwork(syntheticNetwork(cities, links));
  const view: TakenView = {
    index,
    filters: NO_FILTERS,
    year: index.network.extent.to,
    reading: 'so-far',
    place: null,
    words: { language: 'en', local: (text) => text['en'] ?? '' },
    origin: { address: 'https://atlas.example/', site: 'https://atlas.example/', date: '2026-11-24', terms: null },
  };
  // The dialog itself counts the links before anything is asked for, so what that makes is there.
  return [
    measure('CSV', () => csvPieces(view)),
    measure('GeoJSON', () => geojsonPieces(view)),
    measure('JSON', () => networkPieces(view)),
    // The file itself is written by a worker; the rows for it are made in the page.
    measure('Excel, rows', function* () {
      const steps = sheetSteps(view);
      while (steps.next().done !== true) yield '';
    }),
  ];
}
