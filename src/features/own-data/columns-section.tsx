/** Which column is which, with the first rows to see by; changed by hand where it was not recognised. */
import { useId } from 'react';
import type { OpenedTable } from '../../exchange/read/answer.ts';
import { type Columns, FIELDS, type Field } from '../../exchange/read/columns.ts';
import type { Decisions } from '../../exchange/read/decisions.ts';
import { ENCODINGS, type Encoding } from '../../exchange/read/decode.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { ChoiceBox } from './choice-box.tsx';
import { HomeQuestion } from './home-question.tsx';
import { PreviewTable } from './preview-table.tsx';

interface ColumnsSectionProps {
  readonly opened: OpenedTable;
  readonly columns: Columns;
  readonly home: Decisions['home'];
  readonly onColumns: (columns: Columns) => void;
  readonly onHome: (home: Decisions['home']) => void;
  readonly onReadAs: (how: { readonly encoding?: Encoding; readonly sheet?: string }) => void;
}

const NONE = '';

export function ColumnsSection({ opened, columns, home, onColumns, onHome, onReadAs }: ColumnsSectionProps) {
  const { t } = useI18n();
  const id = useId();
  const { headings, preview, count, encoding, sheets, sheet } = opened;
  const set = (field: Field, value: string) => {
    const { [field]: _, ...others } = columns;
    onColumns(value === NONE ? others : { ...others, [field]: Number(value) });
  };
  const choices = [
    { value: NONE, text: t('own.noColumn') },
    ...headings.map((heading, at) => ({ value: String(at), text: heading === '' ? t('own.nthColumn', { position: at + 1 }) : heading })),
  ];
  return (
    <fieldset aria-labelledby={id} className="space-y-3">
      <legend id={id} className="text-base font-semibold">
        {t('own.columns')}
      </legend>
      <p className="text-soft">{t('own.rows', { count })}</p>
      <div className="flex flex-wrap gap-3 empty:hidden">
        {sheets.length > 1 && (
          <ChoiceBox label={t('own.sheet')} value={sheet ?? ''} choices={sheets.map((name) => ({ value: name, text: name }))} onChoose={(name) => onReadAs({ sheet: name })} />
        )}
        {encoding !== null && (
          <ChoiceBox
            label={t('own.encoding')}
            value={encoding}
            choices={ENCODINGS.map((name) => ({ value: name, text: name.replace('windows', 'Windows').replace('utf', 'UTF') }))}
            onChoose={(name) => onReadAs({ encoding: name as Encoding })}
          />
        )}
      </div>
      <PreviewTable headings={headings} rows={preview} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3">
        {FIELDS.map((field) => (
          <ChoiceBox
            key={field}
            label={t(`own.column.${field}`)}
            value={columns[field] === undefined ? NONE : String(columns[field])}
            choices={choices}
            onChoose={(value) => set(field, value)}
          />
        ))}
      </div>
      {columns.place === undefined && columns.lat === undefined && <HomeQuestion home={home} onHome={onHome} />}
    </fieldset>
  );
}
