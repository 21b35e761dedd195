/** A link as a row: its first cell names it and opens it, as does a click anywhere else in the row. */
import { type MouseEvent, useMemo } from 'react';
import type { ShownLink } from '../../domain/choose/filter.ts';
import { tableRow } from '../../domain/choose/table.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { AreaList } from './area-list.tsx';
import { SourceLinks } from './source-links.tsx';
import { ROLES } from './table-roles.ts';

interface LinkRowProps {
  readonly row: ShownLink;
  /** Number of the row in the whole table, the headings' row being the first; only where not all rows are on the page. */
  readonly position: number | undefined;
  readonly isSelected: boolean;
}

export function LinkRow({ row, position, isSelected }: LinkRowProps) {
  const { t, local, short, country, date } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const { areas, sources, confirmed, linkSince, filedUnder } = useMemo(() => tableRow(index, row), [index, row]);
  const { link, stage, undated } = row;
  const [first, second] = [short(link.first), short(link.second)];
  const heading = t('link.heading', { first, second });
  const open = () => openSubject({ kind: 'link', id: link.record.id });
  const openFromRow = (event: MouseEvent) => {
    const isOwn = event.target instanceof Element && event.target.closest('a, button, summary') !== null;
    // Text that has just been marked for copying is not a click.
    if (!isOwn && getSelection()?.type !== 'Range') open();
  };
  return (
    <tr {...ROLES.row} className="link-row" aria-rowindex={position} aria-current={isSelected || undefined} onClick={openFromRow}>
      <th {...ROLES.rowHeader} scope="row" data-column="home">
        <button
          type="button"
          data-opens={link.record.id}
          aria-label={heading}
          onClick={open}
          className="text-left font-semibold underline decoration-transparent underline-offset-4"
        >
          {first}
          <span className="in-card"> – {second}</span>
        </button>
        {!link.first.home && <span className="detail">{country(link.first.country)}</span>}
        {filedUnder !== null && <span className="detail">{t('table.filedUnder', { home: short(filedUnder) })}</span>}
      </th>
      <td {...ROLES.cell} data-column="partner">
        {second}
      </td>
      <td {...ROLES.cell} data-column="country">
        {country(link.second.country)}
      </td>
      <td {...ROLES.cell} data-column="type">
        <span className="flex items-start gap-2">
          <span className="flex h-[1.4em] items-center">
            <Swatch color={stage.type.color} colorDark={stage.type.colorDark} dash={stage.type.dash} dotted={undated} />
          </span>
          {local(stage.type.label)}
        </span>
      </td>
      <td {...ROLES.cell} data-column="since">
        {date(stage.since)}
        {linkSince !== undefined && <span className="detail">{t('table.linkSince', { date: date(linkSince) })}</span>}
      </td>
      <td {...ROLES.cell} data-column="areas">
        <AreaList areas={areas} />
      </td>
      <td {...ROLES.cell} data-column="confirmed">
        <span className="in-card" aria-hidden="true">
          {t('table.column.confirmed')}:{' '}
        </span>
        {confirmed === null ? '' : date(confirmed)}
      </td>
      <td {...ROLES.cell} data-column="source">
        <SourceLinks sources={sources} />
      </td>
    </tr>
  );
}
