/** The lines under a place's name: what it is called at home, what it was called before, where its point is drawn. */
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

export function PlaceFacts({ place }: { readonly place: Place }) {
  const { t, local, list } = useI18n();
  const shown = local(place.names);
  const own = place.names['local'];
  return (
    <div className="text-sm text-soft">
      {own !== undefined && own !== shown && (
        <p>
          {t('details.localName')}: <span className="text-ink">{own}</span>
        </p>
      )}
      {place.formerly !== undefined && place.formerly.length > 0 && <p>{t('details.formerly', { names: list(place.formerly) })}</p>}
      {place.seat !== undefined && <p>{t('details.seat', { seat: place.seat })}</p>}
      {place.note !== undefined && <p className="mt-1 text-ink">{local(place.note)}</p>}
    </div>
  );
}
