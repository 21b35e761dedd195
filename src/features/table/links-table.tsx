/** The links that the map shows at the same year and filters, as a table: everything is in it without the map. */
import './links-table.css';
import './link-cards.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { isFiltered } from '../../domain/choose/facets.ts';
import { pressColumn, rowSorter, TABLE_COLUMNS, type TableColumn, type TableOrder } from '../../domain/choose/table.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { ColumnHeading } from './column-heading.tsx';
import { EmptyRow } from './empty-row.tsx';
import { LinkRow } from './link-row.tsx';
import { PlaceChip } from './place-chip.tsx';
import { RowChunk } from './row-chunk.tsx';
import { ROLES } from './table-roles.ts';

interface LinksTableProps {
  readonly filters: Filters;
  readonly reading: Reading;
  readonly year: number;
  /** Id of the chosen place, to whose links the table keeps; null for those of all places. */
  readonly place: string | null;
  /** Id of the link whose details are open. */
  readonly selectedLink?: string | null;
}

const FIRST_ORDERS: readonly TableOrder[] = [
  { column: 'home', descending: false },
  { column: 'since', descending: false },
];

/** Rows that come and go together while a long table is scrolled. */
const CHUNK = 50;
/** Up to here every row is on the page, so that the browser's own search finds all of them. */
const SHORT = 500;

export function LinksTable({ filters, reading, year, place, selectedLink = null }: LinksTableProps) {
  const { t, local, short, publisher, country, compare, number } = useI18n();
  const index = useNetworkIndex();
  const { say } = useActions();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [orders, setOrders] = useState(FIRST_ORDERS);
  const asked = useMemo(() => ({ filters, reading, year, place, orders }), [filters, reading, year, place, orders]);
  // A long table may lag behind the slider; it never holds it up.
  const shown = useDeferredValue(asked);

  const sort = useMemo(
    () => rowSorter(index, { place: short, country, area: (area) => local(area.label), publisher, compare }),
    [index, local, short, publisher, country, compare],
  );
  const links = useCounts().shownAt(shown.filters, endOfYear(shown.year), shown.reading);
  const rows = useMemo(() => {
    const own = shown.place === null ? null : new Set(index.linksOf.get(shown.place));
    return sort(own === null ? links : links.filter(({ link }) => own.has(link)), shown.orders);
  }, [index, sort, links, shown.place, shown.orders]);
  const undated = useMemo(() => rows.filter((row) => row.undated).length, [rows]);

  // A link chosen elsewhere comes into sight; a row that is in sight stays where it is.
  useEffect(() => {
    if (selectedLink !== null) scroller?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedLink, scroller]);

  const press = (column: TableColumn) => {
    const next = pressColumn(orders, column);
    setOrders(next);
    say(t('table.sorted', { column: t(`table.column.${column}`), order: next[0]?.descending === true ? 'descending' : 'ascending' }));
    scroller?.scrollTo({ top: 0 });
  };
  const count = t(shown.reading === 'new' ? 'table.countNew' : 'table.count', { count: rows.length, year: String(shown.year) });
  const chosen = shown.place === null ? undefined : index.place.get(shown.place);
  const selectedAt = selectedLink === null ? -1 : rows.findIndex(({ link }) => link.record.id === selectedLink);
  const isShort = rows.length <= SHORT;
  const starts = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => i * CHUNK);
  return (
    <div ref={setScroller} data-without={absentColumns(index).join(' ')} className="links-table size-full overflow-auto overscroll-contain bg-paper">
      <table {...ROLES.table} aria-label={t('table.title')} aria-rowcount={isShort ? undefined : rows.length + 1} className="w-full text-left">
        <caption className="px-4 pt-4 pb-2 text-left text-base text-pretty">
          {chosen !== undefined && <PlaceChip name={short(chosen)} />}
          <strong className="font-semibold">{count}</strong>
          {undated > 0 && <span className="text-soft">, {t('table.undatedCount', { count: number(undated) })}</span>}
        </caption>
        <thead {...ROLES.rowGroup}>
          <tr {...ROLES.row}>
            {TABLE_COLUMNS.map((column) => (
              <ColumnHeading key={column} column={column} order={shown.orders[0]} onPress={() => press(column)} />
            ))}
          </tr>
        </thead>
        {rows.length === 0 && (
          <tbody {...ROLES.rowGroup}>
            <EmptyRow reading={shown.reading} year={shown.year} filtered={isFiltered(shown.filters)} />
          </tbody>
        )}
        {starts.map((start) => (
          <RowChunk
            key={start}
            rows={Math.min(CHUNK, rows.length - start)}
            root={scroller}
            always={isShort}
            first={start === 0}
            wanted={selectedAt >= start && selectedAt < start + CHUNK}
          >
            {() =>
              rows
                .slice(start, start + CHUNK)
                .map((row, i) => <LinkRow key={row.link.record.id} row={row} position={isShort ? undefined : start + i + 2} isSelected={row.link.record.id === selectedLink} />)
            }
          </RowChunk>
        ))}
      </table>
    </div>
  );
}

/** Columns of which no link has anything, as in a list without areas or documents. */
function absentColumns({ network: { areas, sources, links } }: NetworkIndex): readonly TableColumn[] {
  return [
    ...(areas.length === 0 ? (['areas'] as const) : []),
    ...(sources.length === 0 ? (['source'] as const) : []),
    ...(links.some(({ attested }) => attested?.date != null) ? [] : (['confirmed'] as const)),
  ];
}
