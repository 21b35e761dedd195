/** One box for places, countries, city networks and areas of cooperation: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useReducer, useRef, useState } from 'react';
import type { Filters } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { prepareInPauses, useSearch } from '../../parts/use-search.ts';
import { IconButton } from '../../ui/button.tsx';
import { combobox, EMPTY, intentOf, optionId } from './combobox.ts';
import { resultGroups, type SearchRow } from './result-groups.ts';
import { useSearchProgram } from './search-program.ts';
import { SearchStatus } from './search-status.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** More places of one country than this are reached by typing on. */
const MOST_OF_COUNTRY = 50;

interface SearchBoxProps {
  readonly filters: Filters;
  /** Shows which documents were read. */
  readonly onDocuments: () => void;
}

export function SearchBox({ filters, onDocuments }: SearchBoxProps) {
  const { t, local, country: countryName } = useI18n();
  const index = useNetworkIndex();
  const { openSubject, setFilters } = useActions();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(false);
  const { program, failed, retry } = useSearchProgram(wanted);
  const search = useSearch(program?.createSearch ?? null);
  const [state, dispatch] = useReducer(combobox, EMPTY);
  const { text, country, open, active } = state;
  const groups = useMemo(
    () => (search === null ? [] : resultGroups(country === null ? search(text) : [{ kind: 'links', code: country }, ...search.inCountry(country, MOST_OF_COUNTRY)])),
    [search, text, country],
  );
  const rows = groups.flatMap((group) => group.rows);
  const listed = open && rows.length > 0;
  useSlashKey(field);
  useEffect(() => {
    if (wanted && search !== null) prepareInPauses(search);
  }, [wanted, search]);

  const choose = (row: SearchRow) => {
    if (row.kind === 'country') {
      dispatch({ kind: 'country', code: row.code, name: countryName(row.code) });
      return;
    }
    dispatch({ kind: 'opened', name: nameOf(row) });
    // On a phone the keyboard would cover what was opened.
    if (matchMedia('(pointer: coarse)').matches) field.current?.blur();
    if (row.kind === 'links') setFilters({ ...filters, countries: new Set([row.code]) });
    else if (row.kind === 'area') setFilters({ ...filters, areas: new Set([row.id]) });
    else openSubject({ kind: row.kind, id: row.id });
  };

  const nameOf = (row: Exclude<SearchRow, { readonly kind: 'country' }>): string => {
    if (row.kind === 'links') return t('search.linksWith', { country: countryName(row.code) });
    if (row.kind === 'area') return local(index.area.get(row.id)?.label ?? {});
    const named = row.kind === 'place' ? index.place.get(row.id) : index.network.networks.find(({ id }) => id === row.id);
    return local(named?.names ?? {});
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes a word.
    if (event.nativeEvent.isComposing) return;
    const intent = intentOf(event.key, state, rows.length);
    if (intent === null) return;
    event.preventDefault();
    const best = rows[active];
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
        onChange={(event) => {
          setWanted(true);
          dispatch({ kind: 'type', text: event.target.value });
        }}
        onFocus={() => setWanted(true)}
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
        {program !== null && listed && (
          <program.SearchList id={list} groups={groups} country={country} active={active} onPoint={(row) => dispatch({ kind: 'point', row })} onChoose={choose} />
        )}
        <SearchStatus state={state} count={search === null ? null : rows.length} failed={failed} onRetry={retry} onDocuments={onDocuments} />
      </div>
    </search>
  );
}
