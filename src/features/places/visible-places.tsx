/**
 * The places inside the map's view as a list, for whoever does not see or point at the map. It appears when it has the
 * focus, and is one stop of the Tab key: arrows, Home and End go through it, and the map lights what they are at.
 */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useHighlight } from '../../parts/use-highlight.ts';

interface VisiblePlacesProps {
  /** Ids, the most prominent first. */
  readonly visible: ReadonlySet<string>;
}

/** More than these are not listed: a reader zooms in first, or searches. */
const MOST = 60;

export function VisiblePlaces({ visible }: VisiblePlacesProps) {
  const { t, short, country } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const lights = useHighlight();
  const [current, setCurrent] = useState<string | null>(null);
  const places = [...visible].slice(0, MOST).flatMap((id) => index.place.get(id) ?? []);
  // What had the focus may have left the view; the first of the list then takes its place.
  const stop = places.find(({ id }) => id === current)?.id ?? places[0]?.id;
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
  };
  const follow = ({ target }: FocusEvent) => setCurrent(target.getAttribute('data-opens'));
  return (
    <ul
      onKeyDown={move}
      onFocus={follow}
      aria-label={t('map.visible')}
      className="sr-only focus-within:not-sr-only focus-within:absolute! focus-within:top-20 focus-within:right-3 focus-within:z-20 focus-within:max-h-[50%] focus-within:w-64 focus-within:overflow-y-auto! focus-within:rounded-lg focus-within:border focus-within:border-rule focus-within:bg-panel focus-within:p-2 focus-within:shadow-lift"
    >
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            data-opens={place.id}
            tabIndex={place.id === stop ? 0 : -1}
            {...lights({ places: [place.id], links: [] })}
            className="flex min-h-8 w-full items-center gap-2 rounded px-2 text-left hover:bg-sunken"
            onClick={() => openSubject({ kind: 'place', id: place.id })}
          >
            <span className="font-semibold">{short(place)}</span>
            <span className="text-soft">{country(place.country)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
