/**
 * What a screen reader hears of the list; an empty result is also seen, with the way to what was read. Always on the page,
 * since only changes are spoken.
 */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import type { ComboboxState } from './combobox.ts';

interface SearchStatusProps {
  readonly state: ComboboxState;
  /** Null while nothing can be found: what finds has not come. */
  readonly count: number | null;
  /** It has not come, and will not by itself. */
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onDocuments: () => void;
}

export function SearchStatus({ state, count, failed, onRetry, onDocuments }: SearchStatusProps) {
  const { t } = useI18n();
  const documents = useNetworkIndex().network.sources.length;
  const isOwn = useIsOwnData();
  const { text, open, opened } = state;
  const none = open && count === 0;
  return (
    <>
      <p role="status" className={none || (open && failed) ? 'px-3 pt-3 text-sm break-words text-soft' : 'sr-only'}>
        {none && (isOwn ? t('own.searchNone', { query: text.trim() }) : t('search.none', { query: text.trim(), count: documents }))}
        {open && failed && t('error.partText')}
        {open && !none && count !== null && t('search.count', { count })}
        {opened !== null && t('search.chosen', { place: opened })}
      </p>
      {open && failed && (
        <button type="button" className="min-h-9 px-3 pb-2 text-sm underline underline-offset-2 pointer-coarse:min-h-11" onClick={onRetry}>
          {t('error.retry')}
        </button>
      )}
      {none && !isOwn && (
        <button type="button" aria-haspopup="dialog" className="min-h-9 px-3 pb-2 text-sm underline underline-offset-2 pointer-coarse:min-h-11" onClick={onDocuments}>
          {t('search.whichDocuments')}
        </button>
      )}
    </>
  );
}
