/** The list under the search box: each kind under its own heading where there are several. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { optionId } from './combobox.ts';
import type { ResultGroup, SearchRow } from './result-groups.ts';
import { SearchOption } from './search-option.tsx';

interface SearchListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  /** Country to which the list is limited; null otherwise. */
  readonly country: string | null;
  readonly active: number;
  readonly onPoint: (row: number) => void;
  readonly onChoose: (row: SearchRow) => void;
}

export function SearchList({ id, groups, country, active, onPoint, onChoose }: SearchListProps) {
  const { t, country: countryName } = useI18n();
  const titles: Readonly<Record<SearchRow['kind'], string>> = {
    place: country === null ? t('search.places') : t('search.inCountry', { country: countryName(country) }),
    country: t('search.countries'),
    network: t('network.title'),
    area: t('filter.areas'),
    links: t('filter.countries'),
  };
  const titled = groups.length > 1 || country !== null;
  const all = groups.flatMap((group) => group.rows);
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className="max-h-[min(26rem,45dvh)] overflow-y-auto overscroll-contain p-1">
      {groups.map(({ kind, rows }) => (
        <fieldset key={kind} aria-label={titles[kind]} className="m-0 min-w-0 border-0 p-0">
          {titled && (
            <div aria-hidden="true" className="px-2 pt-2 pb-1 text-xs font-semibold text-faint">
              {titles[kind]}
            </div>
          )}
          {rows.map((row) => {
            const at = all.indexOf(row);
            return <SearchOption key={at} id={optionId(id, at)} row={row} active={at === active} onPoint={() => onPoint(at)} onChoose={() => onChoose(row)} />;
          })}
        </fieldset>
      ))}
    </div>
  );
}
