/** One box for places and countries: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useReducer, useRef } from 'react';
import type { SearchResult } from '../../domain/search/search.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { prepareInPauses, useSearch } from '../../parts/use-search.ts';
import { IconButton } from '../../ui/button.tsx';
import { combobox, EMPTY, intentOf } from './combobox.ts';
import { resultGroups } from './result-groups.ts';
import { optionId, SearchList } from './search-list.tsx';
import { SearchStatus } from './search-status.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** More places of one country than this are reached by typing on. */
const MOST_OF_COUNTRY = 50;

export function SearchBox() {
  const { t, local, country: countryName } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const [state, dispatch] = useReducer(combobox, EMPTY);
  const { text, country, open, active } = state;
  const groups = useMemo(() => resultGroups(country === null ? search(text) : search.inCountry(country, MOST_OF_COUNTRY)), [search, text, country]);
  const results = groups.flatMap((group) => group.results);
  const listed = open && results.length > 0;
  useSlashKey(field);

  const choose = (result: SearchResult) => {
    if (result.kind === 'country') {
      dispatch({ kind: 'country', code: result.code, name: countryName(result.code) });
      return;
    }
    dispatch({ kind: 'opened', name: local(index.place.get(result.id)?.names ?? {}) });
    // On a phone the keyboard would cover what was opened.
    if (matchMedia('(pointer: coarse)').matches) field.current?.blur();
    openSubject({ kind: 'place', id: result.id });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes a word.
    if (event.nativeEvent.isComposing) return;
    const intent = intentOf(event.key, state, results.length);
    if (intent === null) return;
    event.preventDefault();
    const best = results[active];
    if (intent !== 'choose') dispatch(intent);
    else if (best !== undefined) choose(best);
  };

  return (
    <search className="relative block" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && dispatch({ kind: 'hide' })}>
      <Search size={16} aria-hidden="true" className="pointer-events-none absolute inset-y-0 left-3 my-auto text-faint" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? list : undefined}
        aria-activedescendant={listed ? optionId(list, active) : undefined}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        onChange={(event) => dispatch({ kind: 'type', text: event.target.value })}
        onFocus={() => prepareInPauses(search)}
        onClick={() => dispatch({ kind: 'show' })}
        onKeyDown={onKeyDown}
        className="peer h-10 w-full rounded-md border border-edge bg-panel pr-10 pl-9 text-sm text-ink placeholder:text-faint pointer-coarse:h-11 pointer-coarse:pr-12 pointer-coarse:text-base"
      />
      {text === '' ? (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-2.5 my-auto flex h-5 w-5 items-center justify-center rounded border border-rule font-sans text-xs text-faint peer-focus:hidden pointer-coarse:hidden"
        >
          /
        </span>
      ) : (
        <IconButton
          label={t('search.clear')}
          onClick={() => {
            dispatch({ kind: 'type', text: '' });
            field.current?.focus();
          }}
          className="absolute inset-y-0 right-0.5 my-auto"
        >
          <X size={16} />
        </IconButton>
      )}
      <div className={open ? 'absolute inset-x-0 top-full z-30 mt-1 rounded-lg border border-edge bg-panel shadow-lift' : 'sr-only'}>
        {listed && <SearchList id={list} groups={groups} country={country} active={active} onPoint={(row) => dispatch({ kind: 'point', row })} onChoose={choose} />}
        <SearchStatus state={state} count={results.length} />
      </div>
    </search>
  );
}
