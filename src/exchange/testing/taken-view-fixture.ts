/** Views to take along, for tests. */
import { NO_FILTERS } from '../../domain/choose/view.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { ATLAS_TERMS, type TakenView } from '../write/taken-view.ts';

/** Everything of a network in its last year, in English, unless said otherwise. */
export function takenView(index: NetworkIndex, rest: Partial<TakenView> = {}): TakenView {
  return {
    index,
    filters: NO_FILTERS,
    year: index.network.extent.to,
    reading: 'so-far',
    place: null,
    words: { language: 'en', local: (text) => text['en'] ?? '' },
    origin: {
      address: 'https://atlas.example/?year=2004&types=ties,treaty',
      site: 'https://atlas.example/',
      date: '2026-11-24',
      terms: ATLAS_TERMS,
    },
    ...rest,
  };
}

export const joined = (pieces: Iterable<string>): string => [...pieces].join('');
