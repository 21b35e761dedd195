import { ArrowDown, ArrowUp } from 'lucide-react';
import type { TableColumn, TableOrder } from '../../domain/choose/table.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { ROLES } from './table-roles.ts';

interface ColumnHeadingProps {
  readonly column: TableColumn;
  /** The order of the table. */
  readonly order: TableOrder | undefined;
  readonly onPress: () => void;
}

/** The heading of a column: pressing it sorts by the column, pressing it again turns the order round. */
export function ColumnHeading({ column, order, onPress }: ColumnHeadingProps) {
  const { t } = useI18n();
  const isSorted = order?.column === column;
  const Arrow = isSorted && order.descending ? ArrowDown : ArrowUp;
  return (
    <th {...ROLES.columnHeader} scope="col" data-column={column} aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        onClick={onPress}
        className={`group -mx-1 min-h-8 rounded px-1 text-left leading-tight hover:bg-sunken pointer-coarse:min-h-11 ${isSorted ? 'text-ink' : ''}`}
      >
        {t(`table.column.${column}`)}{' '}
        <Arrow size={14} aria-hidden="true" className={`inline align-[-0.15em] ${isSorted ? '' : 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60'}`} />
      </button>
    </th>
  );
}
