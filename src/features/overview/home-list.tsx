/** The municipalities whose documents are read, each with its links in sight: by name, or the best connected of very many. */
import { memo, useMemo, useState } from 'react';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { Section } from '../../parts/section.tsx';
import { Button } from '../../ui/button.tsx';

/** Homes that are listed at once: more would not be read, and would hold up the slider. */
const MOST = 40;

interface HomeListProps {
  /** Dated links in sight that are filed under each place, by position in `network.places`. */
  readonly linksOf: Uint32Array;
}

interface Home {
  readonly place: Place;
  /** Position in `network.places`. */
  readonly at: number;
}

export function HomeList({ linksOf }: HomeListProps) {
  const { t, short, compare, number } = useI18n();
  const { places } = useNetworkIndex().network;
  const isOwn = useIsOwnData();
  const [most, setMost] = useState(MOST);
  const homes = useMemo(
    () =>
      places
        .flatMap((place, at): readonly Home[] => (place.home ? [{ place, at }] : []))
        .map((home) => ({ home, name: short(home.place) }))
        .sort((a, b) => compare(a.name, b.name))
        .map(({ home }) => home),
    [places, short, compare],
  );
  const count = ({ at }: Home): number => linksOf[at] ?? 0;
  const listed = homes.length <= MOST ? homes : homes.toSorted((a, b) => count(b) - count(a)).slice(0, most);
  if (homes.length === 0) return null;
  return (
    <Section title={t(isOwn ? 'own.homes' : 'overview.homes')} heading="h2">
      <ul>
        {listed.map((home) => (
          <HomeRow key={home.place.id} place={home.place} count={count(home)} />
        ))}
      </ul>
      {listed.length < homes.length && (
        <Button className="mt-2" onClick={() => setMost(most + MOST)}>
          {t('overview.moreHomes', { count: number(homes.length - listed.length) })}
        </Button>
      )}
    </Section>
  );
}

/** Drawn anew only where its count has changed. */
const HomeRow = memo(function HomeRow({ place, count }: { readonly place: Place; readonly count: number }) {
  const { t, short, country } = useI18n();
  return (
    <OpeningRow opens={{ kind: 'place', id: place.id }} lit={{ places: [place.id], links: [] }}>
      <span className="font-semibold">{short(place)}</span>
      <span className="flex-1 text-soft">{country(place.country)}</span>
      <span className="text-soft tabular-nums">{t('overview.linksCount', { count })}</span>
    </OpeningRow>
  );
});
