/** "Your data": whose list is shown, how much of it, what is left out of it, and the way back to the atlas's own. */
import { Pencil, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { TextButton } from '../../parts/text-link.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { dropList, renameList } from './kept-lists.ts';
import { LeftOutDialog } from './left-out-dialog.tsx';
import type { ShownList } from './shown-list.ts';

interface YourDataProps {
  readonly list: ShownList;
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
  readonly onRenamed: (name: string) => void;
  /** Its columns and places are to be looked at again. */
  readonly onAgain: () => void;
  /** Called once it is forgotten. */
  readonly onClose: () => void;
}

export function YourData({ list, filters, year, reading, onRenamed, onAgain, onClose }: YourDataProps) {
  const { t } = useI18n();
  const [lists, setLists] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { id, name, host, leftOutRows, remarks, source } = list;
  const shown = useCounts().at(filters, endOfYear(year), reading).links.length;
  const waits = leftOutRows.some(({ reason }) => reason === 'notSettled');
  const close = () => void (id === null ? Promise.resolve() : dropList(id).catch(() => undefined)).then(onClose);
  const rename = (called: string) => {
    setRenaming(false);
    if (called === '' || called === name || id === null) return;
    void renameList(id, called);
    onRenamed(called);
  };
  return (
    <section aria-label={t('own.region')} className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1.5 text-sm">
      {renaming ? (
        <Rename name={name} onName={rename} />
      ) : (
        <p className="flex min-w-0 flex-1 basis-40 items-center">
          <span className="min-w-0 truncate font-semibold" title={name}>
            {name}
          </span>
          {id !== null && (
            <IconButton label={t('own.rename')} className="-my-1.5" onClick={() => setRenaming(true)}>
              <Pencil size={14} />
            </IconButton>
          )}
        </p>
      )}
      <p className="text-soft">
        {t('own.linksShown', { count: shown })}
        {host !== null && <> · {t('own.from', { host })}</>}
        {id === null && host === null && <> · {t('own.notKept')}</>}
      </p>
      {(leftOutRows.length > 0 || remarks.length > 0) && (
        <TextButton aria-haspopup="dialog" className="min-h-6" onClick={() => setLists(true)}>
          {leftOutRows.length > 0 ? t('own.rowsLeftOut', { count: leftOutRows.length }) : t('own.remarks', { count: remarks.length })}
        </TextButton>
      )}
      {source !== null && (
        <TextButton aria-haspopup="dialog" className="min-h-6" onClick={onAgain}>
          {waits ? t('own.settle') : t('own.columns')}
        </TextButton>
      )}
      <Button className="ml-auto" onClick={close}>
        <X size={14} aria-hidden="true" /> {t('own.close')}
      </Button>
      {lists && <LeftOutDialog list={list} onClose={() => setLists(false)} />}
    </section>
  );
}

function Rename({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName(text.trim());
  };
  return (
    <form className="flex min-w-0 flex-1 basis-40 gap-2" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that stood here.
        autoFocus
        aria-label={t('own.name')}
        className="min-h-9 min-w-0 flex-1 rounded-md border border-edge bg-panel px-2"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onName(name);
        }}
      />
      <Button type="submit">{t('own.save')}</Button>
    </form>
  );
}
