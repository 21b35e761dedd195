/** One row of the list: what it is called, what kind of thing it is and, in quiet type, the other name by which it was found. */
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import type { SearchRow } from './result-groups.ts';

interface SearchOptionProps {
  readonly id: string;
  readonly row: SearchRow;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** Attached to the active row only, so it runs whenever another row becomes active. */
const intoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' });

export function SearchOption({ id, row, active, onPoint, onChoose }: SearchOptionProps) {
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
      <Words row={row} />
    </div>
  );
}

function Words({ row }: { readonly row: SearchRow }) {
  const { t, local, short, kindOf, country } = useI18n();
  const { network, place: placeById, area: areaById } = useNetworkIndex();
  switch (row.kind) {
    case 'place': {
      const place = placeById.get(row.id);
      if (place === undefined) return null;
      const what = `, ${country(place.country)} · ${kindOf(place)}`;
      return <Named name={short(place)} what={what} matched={row.matched} />;
    }
    case 'country': {
      const count = network.places.filter((place) => place.country === row.code).length;
      return <Named name={country(row.code)} what={` · ${t('search.countryPlaces', { count })}`} matched={row.matched} />;
    }
    case 'network': {
      const count = network.networks.find(({ id }) => id === row.id)?.members.length ?? 0;
      const name = local(network.networks.find(({ id }) => id === row.id)?.names ?? {});
      return <Named name={name} what={` · ${t('network.members', { count })}`} matched={row.matched} />;
    }
    case 'area':
      return <Named name={local(areaById.get(row.id)?.label ?? {})} what={` · ${t('search.onlyThese')}`} matched={row.matched} />;
    case 'links':
      return <span className="font-semibold">{t('search.linksWith', { country: country(row.code) })}</span>;
  }
}

function Named({ name, what, matched }: { readonly name: string; readonly what: ReactNode; readonly matched: string }) {
  return (
    <>
      <span>
        <span className="font-semibold">{name}</span>
        <span className="text-soft forced-colors:text-current">{what}</span>
      </span>
      {!name.includes(matched) && <span className="text-xs text-faint forced-colors:text-current"> {matched}</span>}
    </>
  );
}
