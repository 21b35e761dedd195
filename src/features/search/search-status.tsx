/** What a screen reader hears of the list; an empty result is also seen. Always on the page, since only changes are spoken. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { ComboboxState } from './combobox.ts';

export function SearchStatus({ state, count }: { readonly state: ComboboxState; readonly count: number }) {
  const { t } = useI18n();
  const { text, open, opened } = state;
  const none = open && count === 0;
  return (
    <p role="status" className={none ? 'px-3 py-3 text-sm break-words text-soft' : 'sr-only'}>
      {none && t('search.none', { query: text.trim() })}
      {open && !none && t('search.count', { count })}
      {opened !== null && t('search.chosen', { place: opened })}
    </p>
  );
}
