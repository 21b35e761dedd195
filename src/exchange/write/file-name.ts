/** Names of downloads that tell what is in them: `partner-cities-2005-rezekne`, without the ending. */
import { isFiltered } from '../../domain/choose/facets.ts';
import type { TakenView } from './taken-view.ts';

/** @param from the first year, where the file runs over several */
export function fileStem({ from, year, reading, place, filters }: Pick<TakenView, 'year' | 'reading' | 'place' | 'filters'> & { readonly from?: number }): string {
  const parts = [
    'partner-cities',
    ...(from === undefined || from === year ? [] : [String(from)]),
    String(year),
    ...(place === null ? [] : [place]),
    ...(reading === 'new' ? ['new'] : []),
    ...(isFiltered(filters) ? ['filtered'] : []),
  ];
  return parts.join('-');
}
