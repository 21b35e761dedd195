import { X } from 'lucide-react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';

/** Says that the table keeps to the links of one place, and lifts that. */
export function PlaceChip({ name }: { readonly name: string }) {
  const { t } = useI18n();
  const { closeSubject } = useActions();
  const words = t('table.allPlaces', { place: name });
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      onClick={closeSubject}
      className="mr-2 inline-flex min-h-7 items-center gap-1 rounded-full bg-sunken px-2.5 text-sm font-semibold pointer-coarse:min-h-11"
    >
      {name}
      <X size={14} aria-hidden="true" />
    </button>
  );
}
