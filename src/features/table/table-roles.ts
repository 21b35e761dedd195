/**
 * What the parts of a table are. The elements say it themselves as long as they are laid out as a table; where a narrow
 * page lays a row out as a card, some browsers forget it, so it is said once more.
 */
export const ROLES = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
