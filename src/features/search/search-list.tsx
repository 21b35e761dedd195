/** The list under the search box: places and countries under their own headings where there are both. */
import type { SearchResult } from '../../domain/search/search.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { ResultGroup } from './result-groups.ts';
import { SearchOption } from './search-option.tsx';

interface SearchListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  /** Country to which the list is limited; null otherwise. */
  readonly country: string | null;
  readonly active: number;
  readonly onPoint: (row: number) => void;
  readonly onChoose: (result: SearchResult) => void;
}

export const optionId = (list: string, row: number): string => `${list}-${row}`;

export function SearchList({ id, groups, country, active, onPoint, onChoose }: SearchListProps) {
  const { t, country: countryName } = useI18n();
  const titles = { place: country === null ? t('search.places') : t('search.inCountry', { country: countryName(country) }), country: t('search.countries') };
  const titled = groups.length > 1 || country !== null;
  const rows = groups.flatMap((group) => group.results);
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className="max-h-[min(26rem,45dvh)] overflow-y-auto overscroll-contain p-1">
      {groups.map(({ kind, results }) => (
        <fieldset key={kind} aria-label={titles[kind]} className="m-0 min-w-0 border-0 p-0">
          {titled && (
            <div aria-hidden="true" className="px-2 pt-2 pb-1 text-xs font-semibold text-faint">
              {titles[kind]}
            </div>
          )}
          {results.map((result) => {
            const row = rows.indexOf(result);
            return <SearchOption key={row} id={optionId(id, row)} result={result} active={row === active} onPoint={() => onPoint(row)} onChoose={() => onChoose(result)} />;
          })}
        </fieldset>
      ))}
    </div>
  );
}
