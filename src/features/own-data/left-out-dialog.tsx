/** The rows that are not on the map, each with its line, the value that stands in the way and why; to be kept as a file and mended. */
import { useState } from 'react';
import { type LeftOutRow, leftOutCsv, type Remark } from '../../exchange/read/left-out-rows.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saveText } from './save-text.ts';
import type { ShownList } from './shown-list.ts';

/** Rows listed at once. */
const SHOWN = 100;

export function LeftOutDialog({ list, onClose }: { readonly list: ShownList; readonly onClose: () => void }) {
  const { t } = useI18n();
  const { headings, leftOutRows, remarks, name } = list;
  const say = ({ reason }: LeftOutRow | Remark): string => t(`own.reason.${reason}`);
  const download = () => saveText(leftOutCsv(headings, leftOutRows, { line: t('own.line'), reason: t('own.reason'), say }), `${name}-${t('own.leftOutFile')}.csv`, 'text/csv');
  return (
    <Dialog
      title={leftOutRows.length > 0 ? t('own.rowsLeftOut', { count: leftOutRows.length }) : t('own.remarks', { count: remarks.length })}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <div className="space-y-4 px-4 pt-4 pb-6 text-sm sm:px-6">
        {leftOutRows.length > 0 && (
          <>
            <Button onClick={download}>{t('own.downloadLeftOut')}</Button>
            <Rows rows={leftOutRows} say={say} label={t('own.rowsLeftOut', { count: leftOutRows.length })} />
          </>
        )}
        {remarks.length > 0 && (
          <>
            {leftOutRows.length > 0 && <h3 className="text-base font-semibold">{t('own.remarks', { count: remarks.length })}</h3>}
            <Rows rows={remarks} say={say} label={t('own.remarks', { count: remarks.length })} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Rows({ rows, say, label }: { readonly rows: readonly (LeftOutRow | Remark)[]; readonly say: (row: LeftOutRow | Remark) => string; readonly label: string }) {
  const { t, number } = useI18n();
  const [most, setMost] = useState(SHOWN);
  return (
    <>
      <table aria-label={label} className="w-full border-collapse">
        <thead>
          <tr className="text-left text-xs text-soft">
            <th scope="col" className="py-1 pr-3 font-semibold">
              {t('own.line')}
            </th>
            <th scope="col" className="py-1 pr-3 font-semibold">
              {t('own.columnName')}
            </th>
            <th scope="col" className="py-1 pr-3 font-semibold">
              {t('own.value')}
            </th>
            <th scope="col" className="py-1 font-semibold">
              {t('own.reason')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={`${row.line} ${row.column} ${row.reason}`} className="border-t border-rule align-top">
              <td className="py-1 pr-3 tabular-nums">{row.line}</td>
              <td className="py-1 pr-3 break-words">{row.column}</td>
              <td className="py-1 pr-3 break-words">{row.value.slice(0, 200)}</td>
              <td className="py-1">{say(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <Button onClick={() => setMost(most + SHOWN)}>{t('overview.moreHomes', { count: number(rows.length - most) })}</Button>}
    </>
  );
}
