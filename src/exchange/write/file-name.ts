/** Names of downloads that tell what is in them: `partner-cities-2005-rezekne`, without the ending. */
import { isFiltered } from '../../domain/choose/facets.ts';
import type { TakenView } from './taken-view.ts';

export function fileStem({ year, reading, place, filters }: Pick<TakenView, 'year' | 'reading' | 'place' | 'filters'>): string {
  const parts = ['partner-cities', String(year), ...(place === null ? [] : [place]), ...(reading === 'new' ? ['new'] : []), ...(isFiltered(filters) ? ['filtered'] : [])];
  return parts.join('-');
}
