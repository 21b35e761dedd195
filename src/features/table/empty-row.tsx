import { TABLE_COLUMNS } from '../../domain/choose/table.ts';
import type { Reading } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ROLES } from './table-roles.ts';

interface EmptyRowProps {
  readonly reading: Reading;
  readonly year: number;
  /** null: no filter is set, so that clearing them would change nothing. */
  readonly onClearFilters: (() => void) | null;
}

/** Says why there are no rows, and offers what helps. */
export function EmptyRow({ reading, year, onClearFilters }: EmptyRowProps) {
  const { t } = useI18n();
  const why = onClearFilters !== null ? 'filter.empty' : reading === 'new' ? 'table.noneNew' : 'table.none';
  return (
    <tr {...ROLES.row} className="empty-row">
      <td {...ROLES.cell} colSpan={TABLE_COLUMNS.length}>
        <p className="text-base">{t(why, { year: String(year) })}</p>
        {onClearFilters !== null && (
          <Button className="mt-3" onClick={onClearFilters}>
            {t('filter.clear')}
          </Button>
        )}
      </td>
    </tr>
  );
}
