/** No link passes: says so, and leads to the first year in which one does. The filters themselves stand below, with the button that clears them. */
import type { Filters } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { Button } from '../../ui/button.tsx';

interface EmptyResultProps {
  readonly filters: Filters;
  readonly year: number;
  readonly filtered: boolean;
}

export function EmptyResult({ filters, year, filtered }: EmptyResultProps) {
  const { t } = useI18n();
  const { showYear } = useActions();
  const first = useCounts()
    .overTime(filters, null)
    .bars.find(({ total }) => total > 0)?.year;
  const elsewhere = first !== undefined && first !== year;
  return (
    <div className="space-y-3">
      <p>
        {filtered ? t('filter.empty', { year: String(year) }) : t('timeline.noneBegan', { year: String(year) })}{' '}
        {filtered && elsewhere && t('overview.firstPasses', { year: String(first) })}
      </p>
      {elsewhere && <Button onClick={() => showYear(first)}>{t('details.goToYear', { year: String(first) })}</Button>}
    </div>
  );
}
