/** One row of the list: a place with its country and kind and, in quiet type, the other name by which it was found; or a country. */
import type { ReactNode } from 'react';
import type { SearchResult } from '../../domain/search/search.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

interface SearchOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** Attached to the active row only, so it runs whenever another row becomes active. */
const intoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' });

export function SearchOption({ id, result, active, onPoint, onChoose }: SearchOptionProps) {
  return (
    <div
      id={id}
      ref={active ? intoView : null}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      // The focus stays in the field; only assistive technology moves it here.
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
      className="flex min-h-9 cursor-pointer flex-col justify-center rounded-md px-2 py-1 leading-tight break-words aria-selected:bg-sunken aria-selected:shadow-[inset_3px_0_0_var(--ink)] pointer-coarse:min-h-11 forced-colors:aria-selected:forced-color-adjust-none forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText]"
    >
      {result.kind === 'place' ? <PlaceRow id={result.id} matched={result.matched} /> : <CountryRow code={result.code} matched={result.matched} />}
    </div>
  );
}

function PlaceRow({ id, matched }: { readonly id: string; readonly matched: string }) {
  const { short, kindOf, country } = useI18n();
  const index = useNetworkIndex();
  const place = index.place.get(id);
  if (place === undefined) return null;
  return (
    <Row name={short(place)} matched={matched}>
      , {country(place.country)} · {kindOf(place)}
    </Row>
  );
}

function CountryRow({ code, matched }: { readonly code: string; readonly matched: string }) {
  const { t, country } = useI18n();
  const index = useNetworkIndex();
  const count = index.network.places.filter((place) => place.country === code).length;
  return (
    <Row name={country(code)} matched={matched}>
      {' '}
      · {t('search.countryPlaces', { count })}
    </Row>
  );
}

function Row({ name, matched, children }: { readonly name: string; readonly matched: string; readonly children: ReactNode }) {
  return (
    <>
      <span>
        <span className="font-semibold">{name}</span>
        <span className="text-soft forced-colors:text-current">{children}</span>
      </span>
      {!name.includes(matched) && <span className="text-xs text-faint forced-colors:text-current"> {matched}</span>}
    </>
  );
}
