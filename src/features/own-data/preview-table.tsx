/** The first rows of what was read, as they stand in the file. */
import type { TableRow } from '../../exchange/read/table.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

export function PreviewTable({ headings, rows }: { readonly headings: readonly string[]; readonly rows: readonly TableRow[] }) {
  const { t } = useI18n();
  return (
    // A wide table is scrolled by keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={t('own.preview')} tabIndex={0} className="max-h-56 overflow-auto rounded-md border border-rule">
      <table className="text-xs">
        <thead className="sticky top-0 bg-sunken">
          <tr>
            <th scope="col" className="px-2 py-1 text-left font-semibold text-soft">
              {t('own.line')}
            </th>
            {headings.map((heading, i) => (
              <th key={i} scope="col" className="px-2 py-1 text-left font-semibold whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line} className="border-t border-rule">
              <td className="px-2 py-1 text-soft tabular-nums">{line}</td>
              {headings.map((_, i) => (
                <td key={i} className="max-w-48 truncate px-2 py-1">
                  {cells[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
