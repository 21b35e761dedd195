/**
 * What a screen reader hears of the list; an empty result is also seen, with the way to what was read. Always on the page,
 * since only changes are spoken.
 */
import { useMemo } from 'react';
import { documentsOf } from '../../domain/choose/documents.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import type { ComboboxState } from './combobox.ts';

interface SearchStatusProps {
  readonly state: ComboboxState;
  readonly count: number;
  readonly onDocuments: () => void;
}

export function SearchStatus({ state, count, onDocuments }: SearchStatusProps) {
  const { t } = useI18n();
  const index = useNetworkIndex();
  const isOwn = useIsOwnData();
  const { text, open, opened } = state;
  const none = open && count === 0;
  const documents = useMemo(() => (none ? documentsOf(index, index.links).length : 0), [none, index]);
  return (
    <>
      <p role="status" className={none ? 'px-3 pt-3 text-sm break-words text-soft' : 'sr-only'}>
        {none && (isOwn ? t('own.searchNone', { query: text.trim() }) : t('search.none', { query: text.trim(), count: documents }))}
        {open && !none && t('search.count', { count })}
        {opened !== null && t('search.chosen', { place: opened })}
      </p>
      {none && !isOwn && (
        <button type="button" aria-haspopup="dialog" className="min-h-9 px-3 pb-2 text-sm underline underline-offset-2 pointer-coarse:min-h-11" onClick={onDocuments}>
          {t('search.whichDocuments')}
        </button>
      )}
    </>
  );
}
