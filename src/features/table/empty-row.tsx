import { TABLE_COLUMNS } from '../../domain/choose/table.ts';
import { NO_FILTERS, type Reading } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ROLES } from './table-roles.ts';

interface EmptyRowProps {
  readonly reading: Reading;
  readonly year: number;
  /** Whether a filter is set, so that clearing them may help. */
  readonly filtered: boolean;
}

/** Says why there are no rows, and offers what helps. */
export function EmptyRow({ reading, year, filtered }: EmptyRowProps) {
  const { t } = useI18n();
  const { setFilters } = useActions();
  const why = filtered ? 'filter.empty' : reading === 'new' ? 'table.noneNew' : 'table.none';
  return (
    <tr {...ROLES.row} className="empty-row">
      <td {...ROLES.cell} colSpan={TABLE_COLUMNS.length}>
        <p className="text-base">{t(why, { year: String(year) })}</p>
        {filtered && (
          <Button className="mt-3" onClick={() => setFilters(NO_FILTERS)}>
            {t('filter.clear')}
          </Button>
        )}
      </td>
    </tr>
  );
}
