/** The year, large, between the steps to the one before and the one after. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { clampYear } from '../../domain/time/replay.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { IconButton } from '../../ui/button.tsx';
import type { Playhead } from './playhead.ts';
import { YearField } from './year-field.tsx';

const STEP = 'size-8 pointer-coarse:size-11';

interface YearStepsProps {
  readonly year: number;
  readonly playhead: Playhead;
}

export function YearSteps({ year, playhead }: YearStepsProps) {
  const { t } = useI18n();
  const { showYear } = useActions();
  // From the year that the playhead has by now: clicks may come quicker than they are drawn.
  const step = (by: number) => showYear(clampYear(playhead.year() + by, playhead.extent));
  return (
    <div className="flex shrink-0 items-center">
      <IconButton className={STEP} label={t('timeline.previousYear')} onClick={() => step(-1)}>
        <ChevronLeft size={18} />
      </IconButton>
      <YearField year={year} />
      <IconButton className={STEP} label={t('timeline.nextYear')} onClick={() => step(1)}>
        <ChevronRight size={18} />
      </IconButton>
    </div>
  );
}
