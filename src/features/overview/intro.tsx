/** One sentence that says what this is, built from the data. */
import type { Network } from '../../domain/network/schema.ts';
import { formatYears } from '../../i18n/format-date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';

/** Countries named one by one. */
const MOST_COUNTRIES = 4;

export function Intro() {
  const { t, country, list } = useI18n();
  const { network, links } = useNetworkIndex();
  const isOwn = useIsOwnData();
  if (isOwn) return <p className="text-base">{t('own.overview', ofList(network))}</p>;
  const homes = network.places.filter(({ home }) => home);
  const codes = [...new Set(homes.map(({ country: code }) => code))];
  if (homes.length === 0) return null;
  const { from, to } = network.extent;
  const countries = codes.length > MOST_COUNTRIES ? t('overview.introCountries', { count: codes.length }) : list(codes.map(country));
  return <p className="text-base">{t('overview.intro', { homes: homes.length, countries, links: links.length, years: formatYears(from, to, t) })}</p>;
}

/** Of somebody's list no more is known than what is in it. */
function ofList({ places, links, extent: { from, to } }: Network) {
  const isDated = links.some(({ stages }) => stages.some(({ since }) => since !== null));
  const years = !isDated ? 'none' : from === to ? String(from) : `${from}–${to}`;
  return { links: links.length, places: places.length, countries: new Set(places.map(({ country }) => country)).size, years };
}
