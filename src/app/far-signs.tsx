/** Signs at the edge of the picture, where lines leave it for places far out: each goes there. */
import { useI18n } from '../i18n/i18n-context.tsx';
import type { FarOut } from '../map/map-types.ts';
import { useNetworkIndex } from '../parts/network-context.tsx';

interface FarSignsProps {
  readonly signs: readonly FarOut[];
  readonly onVisit: (place: string) => void;
}

export function FarSigns({ signs, onVisit }: FarSignsProps) {
  const { t, short, country, number } = useI18n();
  const index = useNetworkIndex();
  if (signs.length === 0) return null;
  return (
    <ul aria-label={t('map.farOut')} className="far-signs">
      {signs.map(({ id, distance, x, y, side }) => {
        const place = index.place.get(id);
        if (place === undefined) return null;
        return (
          <li key={id} data-side={side} style={{ left: x, top: y }}>
            <button type="button" onClick={() => onVisit(id)}>
              {t('map.farPlace', { place: short(place), country: country(place.country), distance: number(Math.round(distance)) })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
